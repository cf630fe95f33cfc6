import { FlagFilled } from '@ant-design/icons'
import { Flex, type TableColumnsType } from 'antd'
import { Link } from 'react-router'
import { useCall } from '../../api/use-call.ts'
import { useStandard } from '../../api/use-standard.ts'
import { InventedMark } from '../../components/InventedMark.tsx'
import { Mark } from '../../components/Mark.tsx'
import { VerdictTag } from '../../components/VerdictTag.tsx'
import { type Basis, paths } from '../../routes.ts'
import { useReasons } from '../../sentences.ts'
import { useLanguage, useText } from '../../text.ts'
import { DecisionCell } from './DecisionCell.tsx'
import type { PlanEntry } from './plan-entry.ts'

/** Round, school, indicators by stage, proposed and decided conclusion, report. */
export function usePlanColumns(basis: Basis): TableColumnsType<PlanEntry> {
  const text = useText('acceptance')
  const { language } = useLanguage()
  const words = useText('words')
  const reasons = useReasons()
  const standard = useStandard()
  const reports = useCall('reports.list', { language })
  const schoolReports = (reports.data ?? []).filter(({ scope }) => scope === 'school')
  return [
    {
      title: text.roundColumn,
      key: 'round',
      width: 72,
      render: (_, { roundYear }) => roundYear ?? words.none,
    },
    {
      title: text.school,
      key: 'school',
      render: (_, { schoolId, plannedName, toVerify, note, rows }) => (
        <>
          {schoolId === null ? (
            <span title={text.openSlotHint}>
              <FlagFilled className="sign sign-floor" role="img" aria-label={text.openSlot} /> {plannedName}
            </span>
          ) : (
            <Link to={paths.school(basis, schoolId)}>{plannedName}</Link>
          )}{' '}
          <InventedMark invented={rows.some(({ invented }) => invented)} />
          {toVerify ? <Mark tone="attention">{words.toVerify}</Mark> : null}
          {note === null ? null : <div className="secondary">{note}</div>}
        </>
      ),
    },
    {
      title: text.indicators,
      key: 'indicators',
      width: 170,
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
                  all: standard?.indicators.length ?? 0,
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
      render: (_, { proposed, rows, schoolId }) => (
        <>
          {proposed === null ? (schoolId === null ? null : text.noProposal) : words.conclusions[proposed]}
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
      render: (_, entry) => <DecisionCell basis={basis} entry={entry} />,
    },
    {
      title: text.report,
      key: 'report',
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
