import type { GapStatus, PlanGap } from '../../../../shared/assessment/plan-gaps/plan-gaps.ts'
import type { Requirement } from '../../../../shared/assessment/plan-gaps/requirements-of.ts'
import type { Standard } from '../../../../shared/assessment/standard.ts'
import { limitAmount, limitName } from '../../../../shared/messages/limit-sentence.ts'
import { asText, type ListColumn } from '../../../components/list-column.ts'
import { Mark } from '../../../components/Mark.tsx'
import { NationalValue } from '../../../components/NationalValue.tsx'
import { useLanguage, useNaming, useText } from '../../../text.ts'

/** What somebody has to do something about. */
const ASKS: readonly GapStatus[] = ['leftOut', 'contradictory', 'weaker']

/** Part, requirement, what the nation says, what the plan says, and what becomes of it. */
export function useGapColumns(plan: Standard, national: Standard): ListColumn<PlanGap>[] {
  const text = useText('planGaps')
  const { groups } = useText('county')
  const naming = useNaming()
  const { language } = useLanguage()
  const asked = (gap: PlanGap) => gap.national ?? gap.plan
  const groupOf = (gap: PlanGap): string => {
    const group = asked(gap)?.group ?? 'resources'
    return group === 'resources' ? text.resources : groups[group]
  }
  const nameOf = (gap: PlanGap): string => {
    const requirement = asked(gap)
    if (requirement === null) return ''
    const { limit, item, rule } = requirement
    const of = gap.national === null ? plan : national
    const name = limit === null ? naming(rule?.label) : limitName(language, of, limit.scope)
    const about = naming(item?.label)
    return about === '' || name.startsWith(about) ? name : text.itemRule({ item: about, rule: name })
  }
  const amountOf = ({ limit }: Requirement) =>
    limit === null ? '' : limitAmount(language, limit, limit.value)
  const notesOf = ({ item }: Requirement): readonly string[] => [
    ...(item?.contradictions ?? []).map(text.contradiction),
    ...(item?.remark === undefined ? [] : [text.remark({ remark: naming(item.remark) })]),
  ]
  const saidOf = (requirement: Requirement | null, otherwise: string) =>
    requirement === null
      ? otherwise
      : [amountOf(requirement), requirement.text, requirement.clause, ...notesOf(requirement)]
          .filter((part) => part !== '')
          .join('\n')
  const said = (requirement: Requirement) => (
    <>
      {requirement.limit === null ? null : <strong>{amountOf(requirement)} </strong>}
      {requirement.text}
      <div className="secondary">{requirement.clause}</div>
      {notesOf(requirement).map((note) => (
        <div key={note} className="gap-note">
          {note}
        </div>
      ))}
    </>
  )
  return [
    {
      title: text.group,
      key: 'group',
      width: 110,
      sheet: asText(groupOf),
      render: (_, gap) => groupOf(gap),
    },
    {
      title: text.requirement,
      key: 'name',
      width: 230,
      sheet: asText(nameOf),
      render: (_, gap) => nameOf(gap),
    },
    {
      title: text.national,
      key: 'national',
      sheet: asText(({ national: requirement }) => saidOf(requirement, text.notAsked)),
      render: (_, { national: requirement }) =>
        requirement === null ? (
          <span className="secondary">{text.notAsked}</span>
        ) : (
          <>
            {requirement.limit === null ? null : (
              <NationalValue standard={national} scope={requirement.limit.scope} />
            )}
            {said(requirement)}
          </>
        ),
    },
    {
      title: text.plan,
      key: 'plan',
      sheet: asText(({ plan: requirement }) => saidOf(requirement, text.notWritten)),
      render: (_, { plan: requirement }) =>
        requirement === null ? <span className="secondary">{text.notWritten}</span> : said(requirement),
    },
    {
      title: text.status,
      key: 'status',
      width: 128,
      sheet: asText(({ status }) => text.statuses[status]),
      render: (_, { status }) => (
        <Mark tone={ASKS.includes(status) ? 'attention' : 'quiet'}>{text.statuses[status]}</Mark>
      ),
    },
  ]
}
