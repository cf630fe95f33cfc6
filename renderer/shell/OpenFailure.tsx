import { Alert } from 'antd'
import { failureSentence } from '../sentences.ts'
import { useLanguage, useText } from '../text.ts'
import type { OpenCounty } from './use-open-county.ts'

/** Why the other county could not be opened. */
export function OpenFailure({ failure }: Pick<OpenCounty, 'failure'>) {
  const text = useText('common')
  const { language } = useLanguage()
  if (failure === null) return null
  if (failure === 'unreachable') {
    return <Alert type="error" showIcon title={text.unreachable} description={text.unreachableText} />
  }
  return <Alert type="error" showIcon title={failureSentence(language, failure)} />
}
