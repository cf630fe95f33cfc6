import { Button } from 'antd'
import { useState } from 'react'
import type { ScoredRule } from '../../../../../shared/assessment/county/score.ts'
import type { CountyScoreEntry } from '../../../../../shared/contract/county.ts'
import { dayAndTime } from '../../../../format.ts'
import { useNaming, useText } from '../../../../text.ts'

type Props = { readonly rule: ScoredRule; readonly history: readonly CountyScoreEntry[] }

/** Who took off what when, newest first. */
export function ScoreHistory({ rule, history }: Props) {
  const text = useText('scored')
  const naming = useNaming()
  const [open, setOpen] = useState(false)
  if (history.length === 0) return null
  const labels = new Map(rule.lines.map(({ id, label }) => [id, naming(label)]))
  return (
    <div>
      <Button type="link" size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {text.history({ count: history.length })}
      </Button>
      {open ? (
        <ol className="plain-list rule-history">
          {history.map(({ line, lost, reason, author, at }) => (
            <li key={`${at} ${line} ${lost}`}>
              {(lost === null ? text.entryTakenBack : text.entry)({
                time: dayAndTime(at),
                author,
                line: labels.get(line) ?? line,
                lost: lost ?? '',
                reason,
              })}
            </li>
          ))}
        </ol>
      ) : null}
    </div>
  )
}
