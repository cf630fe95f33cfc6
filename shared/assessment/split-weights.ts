import { z } from 'zod'
import { DecimalText } from '../decimal/decimal-text.ts'
import { type SchoolKind, stagesOfKind } from '../schools/school-kind.ts'
import { STAGES, type Stage } from '../schools/stage.ts'

/** Decimal text by stage; a stage that the split does not know has none. */
export const StageWeights = z.partialRecord(z.enum(STAGES), DecimalText).readonly()
type StageWeights = z.infer<typeof StageWeights>

/** How the facilities of a school are shared between its stages (std §2.2). */
type Split = {
  readonly splitWeights: Readonly<Partial<Record<string, StageWeights>>>
  readonly attachedSplitWeights?: StageWeights | undefined
}

/** By what the weights of a school go: its kind, or its attached classes. */
export type WeightsKey = SchoolKind | 'attached'

/**
 * By which weights the stages of a school share its facilities: those of its kind or, where it has attached
 * classes (附设班) besides, those that the standard names for these (std §2.2).
 */
export function weightsKeyOf(kind: SchoolKind, taught: readonly Stage[]): WeightsKey {
  const own = stagesOfKind(kind)
  return taught.every((stage) => own.includes(stage)) ? kind : 'attached'
}

/** The weights under a key; undefined where the standard splits nothing for such schools. */
export function weightsAt(
  { splitWeights, attachedSplitWeights }: Split,
  key: WeightsKey,
): StageWeights | undefined {
  return key === 'attached' ? attachedSplitWeights : splitWeights[key]
}
