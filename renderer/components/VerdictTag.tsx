import type { Verdict } from '../../shared/assessment/result.ts'
import { useText } from '../text.ts'
import { type Sign, StatusIcon } from './StatusIcon.tsx'

const SIGN_OF_VERDICT = {
  pass: 'met',
  fail: 'below',
  unknown: 'unknown',
  notJudged: 'notJudged',
} satisfies Record<Verdict, Sign>

type Props = { readonly verdict: Verdict; readonly detail?: string; readonly title?: string | undefined }

/** A verdict by sign and word, with how many indicators are met beside it. */
export function VerdictTag({ verdict, detail, title }: Props) {
  const words = useText('words')
  return (
    <span className="nowrap" title={title}>
      <StatusIcon sign={SIGN_OF_VERDICT[verdict]} label={words.verdicts[verdict]} />{' '}
      {detail === undefined ? words.verdicts[verdict] : detail}
    </span>
  )
}
