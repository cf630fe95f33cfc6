import type { EvaluationContext } from '../checklists/context.ts'
import { holds, type Truth } from '../checklists/holds.ts'
import type { RelaxationDefinition } from './relaxation.ts'

const NO_ANSWERS = () => undefined

/** Whether a school is one of those that a relaxation is for; `unknown` where an attribute is not entered. */
export function isReached({ when }: Pick<RelaxationDefinition, 'when'>, context: EvaluationContext): Truth {
  return holds(when, context, NO_ANSWERS)
}
