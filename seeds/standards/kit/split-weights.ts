import type { Standard } from '../../../shared/assessment/standard.ts'

const THREE_STAGES = { primary: '1', junior: '1.1', senior: '1.32' }

/** By which weights stages share facilities, by kind and with attached classes (std §2.2): one way for all standards. */
export const SPLIT_WEIGHTS: Pick<Standard, 'splitWeights' | 'attachedSplitWeights'> = {
  splitWeights: {
    nineYear: { primary: '1', junior: '1.1' },
    complete: { junior: '1', senior: '1.2' },
    twelveYear: THREE_STAGES,
  },
  attachedSplitWeights: THREE_STAGES,
}
