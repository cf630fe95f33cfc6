import { Button } from 'antd'
import { useState } from 'react'
import type { CountyJudgementEntry } from '../../../../shared/contract/county.ts'
import { dayAndTime } from '../../../format.ts'
import { useText } from '../../../text.ts'

/** Who said what when, newest first. */
export function JudgementHistory({ history }: { readonly history: readonly CountyJudgementEntry[] }) {
  const text = useText('county')
  const [open, setOpen] = useState(false)
  if (history.length === 0) return null
  const said = ({ met, remark }: CountyJudgementEntry) =>
    met === null
      ? text.takenBack({ remark })
      : text.judged({ status: text.judgements[met ? 'met' : 'notMet'], remark })
  return (
    <div>
      <Button type="link" size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {text.judgementHistory({ count: history.length })}
      </Button>
      {open ? (
        <ol className="plain-list rule-history">
          {history.map((entry) => (
            <li key={`${entry.at} ${entry.met}`}>
              {text.historyEntry({ time: dayAndTime(entry.at), author: entry.author, said: said(entry) })}
            </li>
          ))}
        </ol>
      ) : null}
    </div>
  )
}
