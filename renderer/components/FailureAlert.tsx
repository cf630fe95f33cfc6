import { Alert, Button } from 'antd'
import type { CallFailure } from '../api/call-failure.ts'
import { failureSentence } from '../sentences.ts'
import { useLanguage, useText } from '../text.ts'

type Props = { readonly error: CallFailure; readonly onRetry?: () => void }

/** What happened, where, and what to do; never a stack. */
export function FailureAlert({ error, onRetry }: Props) {
  const text = useText('common')
  const { language } = useLanguage()
  if (error.callError === null) {
    return <Alert type="error" showIcon title={text.unreachable} description={text.unreachableText} />
  }
  const { incident, fields } = error.callError
  const details = [
    ...Object.values(fields ?? {}),
    ...(incident === undefined ? [] : [text.incident({ number: incident })]),
  ]
  return (
    <Alert
      type={error.callError.code === 'cancelled' ? 'info' : 'error'}
      showIcon
      title={failureSentence(language, error.callError)}
      description={details.length === 0 ? undefined : details.join(' ')}
      action={onRetry === undefined ? undefined : <Button onClick={onRetry}>{text.retry}</Button>}
    />
  )
}
