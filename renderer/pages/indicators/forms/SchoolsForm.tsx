import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { StageResult } from '../../../../shared/assessment/result.ts'
import { messagesOf } from '../../../../shared/messages/language.ts'
import { formRemark, indicatorColumn } from '../../../../shared/reports/form-remark.ts'
import { COMPULSORY_STAGES } from '../../../../shared/schools/stage.ts'
import { byCode } from '../../../components/by-code.ts'
import { FigureCell } from '../../../components/FigureCell.tsx'
import { asNumber, asOrdinal, asText } from '../../../components/list-column.ts'
import { VerdictTag } from '../../../components/VerdictTag.tsx'
import { withSeparators } from '../../../format.ts'
import { paths } from '../../../routes.ts'
import { useLanguage, useNaming, useText } from '../../../text.ts'
import { FormTable } from './FormTable.tsx'
import type { Counted, FormProps } from './form-data.ts'
import { MissingLink } from './MissingLink.tsx'

type Row = StageResult & { readonly number: number; readonly sponsor: number | null }

const COLUMN = { align: 'right', className: 'number' } as const

/** 表Ⅱ-2: every row of a school and stage with its indicators, 小学 first, each stage numbered from 1. */
export function SchoolsForm({ basis, standard, assessment, schools, countOf }: FormProps) {
  const text = useText('applicationForms')
  const words = useText('words')
  const naming = useNaming()
  const { language } = useLanguage()
  const sponsors = new Map(schools.map(({ id, sponsor }) => [id, sponsor]))
  const rows = COMPULSORY_STAGES.flatMap((stage) =>
    assessment.rows
      .filter((row) => row.stage === stage)
      .sort(byCode)
      .map((row, index): Row => ({ ...row, number: index + 1, sponsor: sponsors.get(row.schoolId) ?? null })),
  )
  const head = (title: string, column: string): ReactNode => (
    <>
      {title}
      <small className="required">{column}</small>
    </>
  )
  const counted = (field: Counted, title: string, column: string) => ({
    title: head(title, column),
    key: field,
    ...COLUMN,
    sheet: asNumber(({ schoolId, stage }: Row) => countOf(schoolId, stage, field), {
      label: title,
      decimals: 0,
    }),
    render: (_: unknown, { schoolId, name, stage }: Row) => {
      const value = countOf(schoolId, stage, field)
      if (value !== null) return withSeparators(value)
      return <MissingLink to={paths.tableValue(basis, schoolId, field, stage)} school={name} field={title} />
    },
  })
  return (
    <FormTable<Row>
      dense
      caption={text.captions.schools}
      rowKey={({ schoolId, stage }) => `${schoolId} ${stage}`}
      dataSource={rows}
      columns={[
        {
          title: text.stage,
          key: 'stage',
          className: 'nowrap',
          sheet: asText(({ stage }) => words.stages[stage]),
          render: (_, { stage }) => words.stages[stage],
        },
        {
          title: head(text.number, 'L1'),
          key: 'number',
          ...COLUMN,
          sheet: asOrdinal(({ number }) => number, { label: text.number }),
          render: (_, { number }) => number,
        },
        {
          title: head(text.school, 'L2'),
          key: 'school',
          className: 'form-name',
          sheet: asText(({ name }) => name, { label: text.school }),
          render: (_, { schoolId, name }) => <Link to={paths.school(basis, schoolId)}>{name}</Link>,
        },
        {
          title: <span title={text.sponsorHint}>{head(text.sponsor, 'L3')}</span>,
          key: 'sponsor',
          ...COLUMN,
          sheet: asOrdinal(({ sponsor }) => sponsor, { label: text.sponsor }),
          render: (_, { schoolId, name, sponsor }) =>
            sponsor ?? (
              <MissingLink to={paths.editSchool(basis, schoolId)} school={name} field={text.sponsor} />
            ),
        },
        counted('students', text.students, 'L4'),
        counted('grades', text.grades, 'L5'),
        counted('classes', text.classes, 'L6'),
        ...standard.indicators.map(({ id, label, shortLabel, decimals }, index) => ({
          title: <span title={naming(label)}>{head(naming(shortLabel), indicatorColumn(index))}</span>,
          key: id,
          ...COLUMN,
          sheet: asNumber(({ indicators }: Row) => indicators[id]?.value ?? null, {
            label: naming(shortLabel),
            decimals,
          }),
          render: (_: unknown, { schoolId, name, stage, indicators, relaxed = [] }: Row) => {
            const result = indicators[id]
            if (result === undefined) return null
            const address = paths.figure(basis, stage, schoolId, id)
            return (
              <FigureCell
                result={result}
                school={name}
                indicator={naming(shortLabel)}
                relaxed={relaxed.includes(id)}
                address={address}
              />
            )
          },
        })),
        {
          title: head(text.verdict, indicatorColumn(standard.indicators.length)),
          key: 'verdict',
          sheet: asText(({ verdict }) => words.verdicts[verdict], { label: text.verdict }),
          render: (_, { verdict }) => <VerdictTag verdict={verdict} />,
        },
        {
          title: text.remark,
          key: 'remark',
          sheet: asText((row) => formRemark(standard, row, messagesOf(language))),
          render: (_, row) => <small>{formRemark(standard, row, messagesOf(language))}</small>,
        },
      ]}
    />
  )
}
