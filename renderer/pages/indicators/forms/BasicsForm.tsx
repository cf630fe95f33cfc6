import type { CountyMissing } from '../../../../shared/assessment/county/result.ts'
import { isOpen } from '../../../../shared/assessment/scope.ts'
import { decimal } from '../../../../shared/decimal/decimal.ts'
import { stagesOfSchool } from '../../../../shared/schools/school-stages.ts'
import { COMPULSORY_STAGES, type CompulsoryStage } from '../../../../shared/schools/stage.ts'
import { asNumber, asText } from '../../../components/list-column.ts'
import { withSeparators } from '../../../format.ts'
import { useText } from '../../../text.ts'
import { MissingList } from '../county/MissingList.tsx'
import { FormTable } from './FormTable.tsx'
import type { Counted, FormProps } from './form-data.ts'

type Row = { readonly stage: CompulsoryStage }

const TITLES = {
  classes: 'classes',
  students: 'students',
  fullTimeTeachers: 'teachers',
  staff: 'staff',
} as const satisfies Partial<Record<Counted, string>>
const SUMMED = ['classes', 'students', 'fullTimeTeachers', 'staff'] as const

/** 表Ⅰ, as far as it is known what it asks: schools, classes, pupils and staff of the county. */
export function BasicsForm({ basis, schools, countOf }: FormProps) {
  const text = useText('applicationForms')
  const words = useText('words')
  const teaching = (stage: CompulsoryStage) =>
    schools.filter(
      (school) =>
        isOpen({ school }, basis.year) &&
        school.kind !== 'special' &&
        stagesOfSchool(school).includes(stage) &&
        countOf(school.id, stage, 'students') !== '0',
    )
  const missing = COMPULSORY_STAGES.flatMap((stage) =>
    teaching(stage).flatMap(({ id: schoolId, name }) =>
      SUMMED.flatMap((field): CountyMissing[] =>
        countOf(schoolId, stage, field) === null ? [{ what: 'value', schoolId, name, field, stage }] : [],
      ),
    ),
  )
  const total = (stage: CompulsoryStage, field: Counted) => {
    const values = teaching(stage).map(({ id }) => countOf(id, stage, field))
    const known = values.filter((value) => value !== null && Number.isFinite(Number(value)))
    if (known.length < values.length) return null
    return known.reduce((sum, value) => sum.plus(value ?? 0), decimal(0)).toFixed()
  }
  return (
    <FormTable<Row>
      caption={text.captions.basics}
      note={text.basicsNote}
      rowKey="stage"
      dataSource={COMPULSORY_STAGES.map((stage) => ({ stage }))}
      columns={[
        {
          title: text.stage,
          key: 'stage',
          sheet: asText(({ stage }) => words.stages[stage]),
          render: (_, { stage }) => words.stages[stage],
        },
        {
          title: text.schools,
          key: 'schools',
          align: 'right',
          className: 'number',
          sheet: asNumber(({ stage }) => teaching(stage).length, { decimals: 0 }),
          render: (_, { stage }) => teaching(stage).length,
        },
        ...SUMMED.map((field) => ({
          title: text[TITLES[field]],
          key: field,
          align: 'right' as const,
          className: 'number',
          sheet: asNumber(({ stage }: Row) => total(stage, field), { decimals: 0 }),
          render: (_: unknown, { stage }: Row) => {
            const sum = total(stage, field)
            return sum === null ? words.none : withSeparators(sum)
          },
        })),
      ]}
    >
      <MissingList missing={missing} />
    </FormTable>
  )
}
