import { useCallback } from 'react'
import type { Because } from '../shared/assessment/result.ts'
import type { CallError } from '../shared/contract/result.ts'
import { becauseSentences } from '../shared/messages/because-sentence.ts'
import { errorSentence } from '../shared/messages/error-sentence.ts'
import type { Language } from '../shared/messages/language.ts'
import { isCallFailure } from './api/call-failure.ts'
import { useCall } from './api/use-call.ts'
import { useStandard } from './api/use-standard.ts'
import { useLanguage } from './text.ts'

export { problemSentence } from '../shared/messages/problem-sentence.ts'

/** What happened and what to do. */
export function failureSentence(language: Language, error: CallError): string {
  const incident = error.incident === undefined ? {} : { incident: error.incident }
  return errorSentence(language, error.code, { ...error.params, ...incident })
}

/** The sentence of a failure of the application; null where it could not be reached. */
export function failureOf(language: Language, error: unknown): string | null {
  return isCallFailure(error) && error.callError !== null ? failureSentence(language, error.callError) : null
}

/** One text of several reasons. */
export type Reasons = (because: readonly Because[]) => string

/** Makes one text of reasons, in the words of the dictionary and of the standard of the address. */
export function useReasons(): Reasons {
  const { language } = useLanguage()
  const fields = useCall('dictionary.fields', {}).data
  const standard = useStandard()
  return useCallback(
    (because) =>
      fields === undefined || standard === undefined
        ? ''
        : becauseSentences(language, because, { fields, standard }),
    [fields, standard, language],
  )
}
