import { useCallback } from 'react'
import type { Because } from '../shared/assessment/result.ts'
import type { CallError } from '../shared/contract/result.ts'
import { sentence } from '../shared/messages/message.ts'
import { becauseSentence } from '../shared/messages/zh-CN/because-sentence.ts'
import { errorMessages } from '../shared/messages/zh-CN/errors.ts'
import { isCallFailure } from './api/call-failure.ts'
import { useCall } from './api/use-call.ts'
import { useStandard } from './api/use-standard.ts'

export { problemSentence } from '../shared/messages/zh-CN/problems.ts'

/** What happened and what to do. */
export function failureSentence(error: CallError): string {
  const incident = error.incident === undefined ? {} : { incident: error.incident }
  return sentence(errorMessages[error.code], { ...error.params, ...incident })
}

/** The sentence of a failure of the application; null where it could not be reached. */
export function failureOf(error: unknown): string | null {
  return isCallFailure(error) && error.callError !== null ? failureSentence(error.callError) : null
}

/** One text of several reasons. */
export type Reasons = (because: readonly Because[]) => string

/** Makes one text of reasons, in the words of the dictionary and of the standard of the address. */
export function useReasons(): Reasons {
  const fields = useCall('dictionary.fields', {}).data
  const standard = useStandard()
  return useCallback(
    (because) =>
      fields === undefined || standard === undefined
        ? ''
        : because.map((reason) => becauseSentence(reason, { fields, standard })).join('；'),
    [fields, standard],
  )
}
