import { FlagFilled } from '@ant-design/icons'
import { Flex } from 'antd'
import { Link } from 'react-router'
import { schoolRuleOf } from '../../../shared/assessment/judging.ts'
import type { CompulsoryStage } from '../../../shared/schools/stage.ts'
import { useCall } from '../../api/use-call.ts'
import { useStandard } from '../../api/use-standard.ts'
import { InventedMark } from '../../components/InventedMark.tsx'
import {
  asNumber,
  asOrdinal,
  asText,
  asTime,
  type ListColumn,
  type SheetColumn,
} from '../../components/list-column.ts'
import { Mark } from '../../components/Mark.tsx'
import { NameWithMarks } from '../../components/NameWithMarks.tsx'
import { VerdictTag } from '../../components/VerdictTag.tsx'
import { type Basis, paths } from '../../routes.ts'
import { useReasons } from '../../sentences.ts'
import { useLanguage, usePunctuation, useText } from '../../text.ts'
import { DecisionCell } from './DecisionCell.tsx'
import type { PlanEntry } from './plan-entry.ts'

/** Round, school, indicators by stage, proposed and decided conclusion, report. */
export function usePlanColumns(basis: Basis): ListColumn<PlanEntry>[] {
  const text = useText('acceptance')
  const { noIndicators } = useText('planGaps')
  const { language } = useLanguage()
  const words = useText('words')
  const reasons = useReasons()
  const { listComma } = usePunctuation()
  const standard = useStandard()
  const unproposed = standard?.indicators.length === 0 ? noIndicators : text.noProposal
  const reports = useCall('reports.list', { language })
  const schoolReports = (reports.data ?? []).filter(({ scope }) => scope === 'school')
  const verdictSheets = (stage: CompulsoryStage): SheetColumn<PlanEntry>[] => {
    const label = words.stages[stage]
    const of = ({ rows }: PlanEntry) => rows.find((row) => row.stage === stage)
    return [
      asText((entry) => verdictOf(of(entry)), { label: text.verdictOf({ stage: label }) }),
      asNumber((entry) => of(entry)?.met ?? null, { label: text.metColumn({ stage: label }), decimals: 0 }),
    ]
  }
  const verdictOf = (row: PlanEntry['rows'][number] | undefined) =>
    row === undefined ? null : words.verdicts[row.verdict]
  return [
    {
      title: text.roundColumn,
      key: 'round',
      width: 72,
      sheet: asOrdinal(({ roundYear }) => roundYear),
      render: (_, { roundYear }) => roundYear ?? words.none,
    },
    {
      title: text.school,
      key: 'school',
      sheet: [
        asText(({ plannedName }) => plannedName),
        asText(({ toVerify }) => (toVerify ? words.toVerify : null), { label: text.verification }),
        asText(({ note }) => note, { label: text.note }),
      ],
      render: (_, { schoolId, plannedName, toVerify, note, rows }) => (
        <>
          <NameWithMarks>
            {schoolId === null ? (
              <span title={text.openSlotHint}>
                <FlagFilled className="sign sign-floor" role="img" aria-label={text.openSlot} /> {plannedName}
              </span>
            ) : (
              <Link to={paths.school(basis, schoolId)}>{plannedName}</Link>
            )}
            <InventedMark invented={rows.some(({ invented }) => invented)} />
            {toVerify ? <Mark tone="attention">{words.toVerify}</Mark> : null}
          </NameWithMarks>
          {note === null ? null : <div className="secondary">{note}</div>}
        </>
      ),
    },
    {
      title: text.indicators,
      key: 'indicators',
      width: 170,
      sheet: (standard?.stages ?? []).flatMap(verdictSheets),
      render: (_, { schoolId, rows }) => (
        <Flex vertical gap={4}>
          {rows.map(({ stage, verdict, met, because }) => (
            <Link key={stage} to={paths.matrix(basis, stage)} className="plain-link">
              <VerdictTag
                verdict={verdict}
                title={reasons(because)}
                detail={text.metOf({
                  stage: words.stages[stage],
                  met,
                  all: standard === undefined ? 0 : schoolRuleOf(standard).judged,
                })}
              />
            </Link>
          ))}
          {rows.length === 0 && schoolId !== null ? words.none : null}
        </Flex>
      ),
    },
    {
      title: text.proposed,
      key: 'proposed',
      width: 250,
      sheet: [
        asText(({ proposed }) => (proposed === null ? null : words.conclusions[proposed])),
        asText(
          ({ rows }) =>
            rows
              .map(({ because }) => reasons(because))
              .join('\n')
              .trim(),
          { label: text.reasons },
        ),
      ],
      render: (_, { proposed, rows, schoolId }) => (
        <>
          {proposed === null ? (schoolId === null ? null : unproposed) : words.conclusions[proposed]}
          {rows.map(({ stage, because }) => (
            <div key={stage}>
              <small>{reasons(because)}</small>
            </div>
          ))}
        </>
      ),
    },
    {
      title: text.decided,
      key: 'decided',
      width: 220,
      sheet: [
        asText(({ decision }) => (decision === null ? null : words.conclusions[decision.conclusion])),
        asText(({ decision }) => decision?.decidedBy.join(listComma) ?? null, { label: text.members }),
        asText(({ decision }) => decision?.remark ?? null, { label: text.remark }),
        asTime(({ decision }) => decision?.at ?? null, { label: text.decidedAt }),
      ],
      render: (_, entry) => <DecisionCell basis={basis} entry={entry} />,
    },
    {
      title: text.report,
      key: 'report',
      sheet: null,
      width: 72,
      render: (_, { schoolId }) =>
        schoolId === null
          ? null
          : schoolReports.map(({ slug, title }) => (
              <Link key={slug} to={paths.report(basis, slug, schoolId)} title={title}>
                {text.preview}
              </Link>
            )),
    },
  ]
}
