import { Link } from 'react-router'
import type { CheckDescription, CheckFinding } from '../../../../shared/contract/checks.ts'
import { checkSentence } from '../../../../shared/messages/check-sentence.ts'
import { asText, asTime, type ListColumn } from '../../../components/list-column.ts'
import { StatusIcon } from '../../../components/StatusIcon.tsx'
import { paths, useBasis } from '../../../routes.ts'
import { useLanguage, useNaming, useText } from '../../../text.ts'
import { SEVERITY_SIGNS } from '../ProblemList.tsx'
import { FindingReason } from './FindingReason.tsx'
import { FindingValues } from './FindingValues.tsx'

/** The columns of the findings; a workbook has who explained what, and when. */
export function useFindingColumns(
  checks: ReadonlyMap<string, CheckDescription>,
  all: readonly CheckFinding[],
): ListColumn<CheckFinding>[] {
  const text = useText('dataChecks')
  const naming = useNaming()
  const { language } = useLanguage()
  const basis = useBasis()
  const open = Map.groupBy(
    all.filter(({ severity, reason }) => severity === 'warning' && reason === null),
    ({ check }) => check,
  )
  const labelOf = (check: string) => naming(checks.get(check)?.label, check)
  const sentenceOf = ({ check, params }: CheckFinding) => checkSentence(language, check, params)
  return [
    {
      title: text.severity,
      key: 'severity',
      width: 100,
      sheet: asText(({ severity }) => text.severities[severity]),
      render: (_, { severity }) => (
        <>
          <StatusIcon sign={SEVERITY_SIGNS[severity]} label="" /> {text.severities[severity]}
        </>
      ),
    },
    {
      title: text.school,
      key: 'school',
      width: 150,
      sorter: (a, b) => (a.school ?? '').localeCompare(b.school ?? '', 'zh-CN'),
      sheet: asText(({ school }) => school ?? text.county),
      render: (_, { schoolId, school }) =>
        schoolId === null ? text.county : <Link to={paths.school(basis, schoolId)}>{school}</Link>,
    },
    {
      title: text.check,
      key: 'check',
      width: 190,
      sheet: asText(({ check }) => labelOf(check)),
      render: (_, { check }) => <span title={naming(checks.get(check)?.explanation)}>{labelOf(check)}</span>,
    },
    {
      title: text.found,
      key: 'found',
      sheet: asText(sentenceOf),
      render: (_, finding) => sentenceOf(finding),
    },
    {
      title: text.values,
      key: 'values',
      width: 240,
      sheet: null,
      render: (_, finding) => <FindingValues finding={finding} />,
    },
    {
      title: text.reason,
      key: 'reason',
      width: 170,
      sheet: [
        asText(({ reason }) => reason?.text ?? null),
        asText(({ reason }) => reason?.author ?? null, { label: text.by }),
        asTime(({ reason }) => reason?.at ?? null, { label: text.at }),
      ],
      render: (_, finding) => (
        <FindingReason
          finding={finding}
          others={(open.get(finding.check) ?? []).filter((other) => other !== finding)}
        />
      ),
    },
  ]
}
