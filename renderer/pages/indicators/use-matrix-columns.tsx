import { Link } from 'react-router'
import { judgesSchools, schoolRuleOf } from '../../../shared/assessment/judging.ts'
import type { StageResult } from '../../../shared/assessment/result.ts'
import type { Standard } from '../../../shared/assessment/standard.ts'
import type { CompulsoryStage } from '../../../shared/schools/stage.ts'
import { FigureCell } from '../../components/FigureCell.tsx'
import { InventedMark } from '../../components/InventedMark.tsx'
import type { ListColumn } from '../../components/list-column.ts'
import { NameWithMarks } from '../../components/NameWithMarks.tsx'
import { NationalValue } from '../../components/NationalValue.tsx'
import { VerdictTag } from '../../components/VerdictTag.tsx'
import { withSeparators } from '../../format.ts'
import { type Basis, paths } from '../../routes.ts'
import type { Reasons } from '../../sentences.ts'
import { useNaming, useText } from '../../text.ts'
import { FormerFigure, FormerStudents, FormerVerdict } from './scenario/Former.tsx'
import { useScenario, useScenarioSearch } from './scenario/scenario-context.ts'

const INDICATOR_WIDTH = 112
const SCHOOL_VERDICTS = ['pass', 'fail', 'unknown'] as const

/**
 * School, enrolment, each indicator with its requirement in the header, verdict. The application puts its
 * workbook together, with the numerators.
 */
export function useMatrixColumns(
  basis: Basis,
  stage: CompulsoryStage,
  standard: Standard,
  marked: string | null,
  reasons: Reasons,
): ListColumn<StageResult>[] {
  const text = useText('indicators')
  const naming = useNaming()
  const words = useText('words')
  const search = useScenarioSearch()
  const data = useScenario()?.data
  const isNew = (id: string) => data !== undefined && !data.some(({ school }) => school.id === id)
  return [
    {
      title: text.school,
      key: 'school',
      width: 190,
      sheet: null,
      sorter: (a, b) => a.name.localeCompare(b.name, 'zh-CN'),
      render: (_, { schoolId, name, invented }) => (
        <NameWithMarks>
          {isNew(schoolId) ? name : <Link to={paths.school(basis, schoolId)}>{name}</Link>}
          <InventedMark invented={invented} />
        </NameWithMarks>
      ),
    },
    {
      title: text.students,
      key: 'students',
      sheet: null,
      width: 84,
      align: 'right',
      className: 'number',
      sorter: (a, b) => (a.students ?? -1) - (b.students ?? -1),
      render: (_, row) => (
        <>
          {row.students === null ? words.none : withSeparators(String(row.students))}
          <FormerStudents row={row} />
        </>
      ),
    },
    ...standard.indicators.map(
      (indicator): ListColumn<StageResult> => ({
        sheet: null,
        title: (
          <span title={naming(indicator.label)}>
            {naming(indicator.shortLabel)}
            {indicator.thresholds === undefined ? (
              <small className="required">{naming(indicator.unit)}</small>
            ) : (
              <small className="required">
                {text.required({
                  threshold: withSeparators(indicator.thresholds[stage]),
                  unit: naming(indicator.unit),
                })}
              </small>
            )}
            <NationalValue
              standard={standard}
              scope={{ kind: 'threshold', indicator: indicator.id, stage }}
            />
          </span>
        ),
        key: indicator.id,
        width: INDICATOR_WIDTH,
        align: 'right',
        className: indicator.id === marked ? 'number marked' : 'number',
        sorter: (a, b) =>
          (a.indicators[indicator.id]?.value ?? -1) - (b.indicators[indicator.id]?.value ?? -1),
        showSorterTooltip: false,
        render: (_, row) => {
          const { schoolId, name, indicators, relaxed = [] } = row
          const result = indicators[indicator.id]
          return result === undefined ? null : (
            <>
              <FigureCell
                result={result}
                school={name}
                indicator={naming(indicator.shortLabel)}
                relaxed={relaxed.includes(indicator.id)}
                address={`${paths.figure(basis, stage, schoolId, indicator.id)}${search}`}
              />
              <FormerFigure row={row} indicator={indicator.id} />
            </>
          )
        },
      }),
    ),
    {
      title: text.verdict,
      key: 'verdict',
      sheet: null,
      width: 116,
      ...(judgesSchools(standard)
        ? {
            filters: SCHOOL_VERDICTS.map((value) => ({ value, text: words.verdicts[value] })),
            onFilter: (value, row) => row.verdict === value,
          }
        : {}),
      render: (_, row) => {
        const { verdict, met, because } = row
        return (
          <>
            <VerdictTag
              verdict={verdict}
              detail={
                verdict === 'notJudged'
                  ? words.verdicts.notJudged
                  : text.metOf({ verdict: words.verdicts[verdict], met, all: schoolRuleOf(standard).judged })
              }
              title={reasons(because)}
            />
            <FormerVerdict row={row} />
          </>
        )
      },
    },
  ]
}
