import { Alert, Button } from 'antd'
import { useState } from 'react'
import type { ScoredRule } from '../../../../../shared/assessment/county/score.ts'
import { dayAndTime } from '../../../../format.ts'
import { useNaming, useText } from '../../../../text.ts'
import { RuleHead } from '../RuleHead.tsx'
import type { RuleProps } from '../rule-props.ts'
import { PointsForm } from './PointsForm.tsx'
import { ScoreHistory } from './ScoreHistory.tsx'
import { ScoreSheet } from './ScoreSheet.tsx'

/** A scoring sheet: the points of the province, what is taken off with its reason, and what comes out. */
export function ScoredRuleView({ item, rule, result, county }: RuleProps<ScoredRule>) {
  const text = useText('scored')
  const naming = useNaming()
  const [editing, setEditing] = useState(false)
  const { score } = result
  if (score === undefined) return null
  const place = { item: item.id, rule: rule.id }
  const own = <T extends typeof place>(entries: readonly T[]) =>
    entries.filter((one) => one.item === item.id && one.rule === rule.id)
  const [points] = own(county.points)
  return (
    <section className="county-rule" aria-label={naming(rule.label)}>
      <RuleHead rule={rule} result={result}>
        <strong className="number">
          {result.printed === null
            ? text.scoredSoFar({ scored: score.scored, all: score.lines.length, lost: score.lost })
            : text.earned({ earned: result.printed, total: rule.total })}
        </strong>
        <span className="secondary">{text.required({ points: rule.passAt })}</span>
        <span className="grow" />
        <Button size="small" aria-expanded={editing} onClick={() => setEditing(!editing)}>
          {score.entered ? text.changePoints : text.enterPoints}
        </Button>
      </RuleHead>
      {score.entered && points !== undefined ? (
        <p className="secondary">
          {text.source({
            source: points.source,
            year: points.year,
            author: points.author,
            time: dayAndTime(points.at),
          })}
        </p>
      ) : (
        <Alert type="info" showIcon className="toolbar" title={text.proposedOnly({ total: rule.total })} />
      )}
      {editing ? (
        <PointsForm
          place={place}
          rule={rule}
          lines={score.lines}
          source={points?.source ?? ''}
          onDone={() => setEditing(false)}
        />
      ) : (
        <ScoreSheet place={place} rule={rule} score={score} />
      )}
      <ScoreHistory rule={rule} history={own(county.scores)} />
    </section>
  )
}
