import { setImmediate } from 'node:timers/promises'
import type { ImportPreview } from '../../../shared/contract/imports.ts'
import type { EvaluatedValue, Evaluation } from '../../returns/evaluate/evaluate.ts'
import type { QueryContext } from '../context.ts'

const SCHOOLS_PER_TURN = 500

type Turns = Pick<QueryContext, 'signal' | 'progress'>

/** Opens an evaluation, so many schools at a time, and lets cancellation and other calls in between. */
export async function openEvaluation(
  { signal }: Turns,
  steps: Generator<undefined, Evaluation>,
): Promise<Evaluation> {
  for (let done = 1; ; done++) {
    const step = steps.next()
    if (step.done) return step.value
    if (done % SCHOOLS_PER_TURN > 0) continue
    await setImmediate()
    signal.throwIfAborted()
  }
}

/**
 * Runs an evaluation to its end in the same way. `store` gets the values of each turn.
 */
export async function runEvaluation(
  { signal, progress }: Turns,
  evaluation: Evaluation,
  phase: 'checking' | 'saving',
  store?: (values: readonly EvaluatedValue[]) => Promise<void> | void,
): Promise<ImportPreview> {
  let turn: EvaluatedValue[] = []
  const steps = evaluation.run(store && ((value) => turn.push(value)))
  for (let done = 1; ; done++) {
    const step = steps.next()
    if (step.done || done % SCHOOLS_PER_TURN === 0) {
      if (store && turn.length > 0) await store(turn)
      turn = []
      progress(phase, Math.min(done, evaluation.steps), evaluation.steps)
      await setImmediate()
      signal.throwIfAborted()
    }
    if (step.done) return step.value
  }
}
