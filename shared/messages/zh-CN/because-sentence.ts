import type { Because } from '../../assessment/result.ts'
import type { Standard } from '../../assessment/standard.ts'
import type { FieldDefinition } from '../../fields/field.ts'
import { OBSERVATION_STAGES } from '../../observations/observation.ts'
import { sentence } from '../message.ts'
import { becauseMessages, stageWords } from './assessment.ts'

/** What a reason is told with: the words of the dictionary and of the standard. */
export type BecauseWords = {
  readonly fields: readonly FieldDefinition[]
  readonly standard: Standard
}

/** Why something is unknown, or a verdict is what it is, in the words of the dictionary and the standard. */
export function becauseSentence(because: Because, { fields, standard }: BecauseWords): string {
  const field = fields.find(({ code }) => code === because.field)?.label.zh ?? because.field ?? ''
  const indicator =
    standard.indicators.find(({ id }) => id === because.indicator)?.label.zh ?? because.indicator ?? ''
  const stage = OBSERVATION_STAGES.find((known) => known === because.stage)
  return sentence(becauseMessages[because.code], { field, indicator, stage: stage ? stageWords[stage] : '' })
}
