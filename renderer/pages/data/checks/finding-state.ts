import type { CheckFinding } from '../../../../shared/contract/checks.ts'

/** 全部、错误、待说明、已说明、提示: as a clerk works through them. */
export const FINDING_STATES = ['all', 'error', 'open', 'answered', 'note'] as const
export type FindingState = (typeof FINDING_STATES)[number]

export function isInState({ severity, reason }: CheckFinding, state: FindingState): boolean {
  switch (state) {
    case 'all':
      return true
    case 'error':
    case 'note':
      return severity === state
    case 'open':
      return severity === 'warning' && reason === null
    case 'answered':
      return severity === 'warning' && reason !== null
  }
}

export const findingKey = ({ check, schoolId, fingerprint }: CheckFinding) =>
  `${check} ${schoolId} ${fingerprint}`

export const placeOfFinding = ({ check, schoolId, fingerprint }: CheckFinding) => ({
  check,
  schoolId,
  fingerprint,
})
