import { decimal, quotientHalfUp } from '../../../../shared/decimal/decimal.ts'
import { useFields } from '../../../api/use-standard.ts'
import { asNumber, asText } from '../../../components/list-column.ts'
import { StatusIcon } from '../../../components/StatusIcon.tsx'
import { withSeparators } from '../../../format.ts'
import { paths } from '../../../routes.ts'
import { useNaming, useText } from '../../../text.ts'
import { COUNTY_SIGNS } from '../county/rule-props.ts'
import { FormTable } from './FormTable.tsx'
import type { FormProps } from './form-data.ts'
import { MissingLink } from './MissingLink.tsx'

const ROWS = [
  {
    key: 'whole',
    issued: 'surveyIssued',
    valid: 'surveyValid',
    satisfied: 'surveySatisfied',
    interviewed: 'interviewed',
    pleased: 'interviewedSatisfied',
  },
  {
    key: 'parents',
    issued: 'surveyIssuedParents',
    valid: 'surveyValidParents',
    satisfied: 'surveySatisfiedParents',
    interviewed: 'interviewedParents',
    pleased: 'interviewedSatisfiedParents',
  },
] as const
type Row = (typeof ROWS)[number]

/** 表Ⅵ: questionnaires and interviews, all and those of parents. */
export function RecognitionForm({ basis, standard, county, countyValue }: FormProps) {
  const text = useText('applicationForms')
  const { wholeCounty, statuses } = useText('county')
  const words = useText('words')
  const naming = useNaming()
  const fields = useFields()
  const items = (standard.county ?? []).filter(({ group }) => group === 'recognition')
  const status = county.result.items.find(({ item }) => item === items[0]?.id)?.status ?? 'unknown'
  const value = (field: string) => {
    const known = countyValue(field)
    if (known !== null) return withSeparators(known)
    const label = naming(fields.get(field)?.label, field)
    return (
      <MissingLink to={paths.tableValue(basis, null, field, 'whole')} school={wholeCounty} field={label} />
    )
  }
  const share = (part: string, whole: string) => {
    const [above, below] = [countyValue(part), countyValue(whole)]
    const divides = above !== null && below !== null && Number(below) > 0 && Number.isFinite(Number(above))
    return divides ? quotientHalfUp(decimal(above).times(100), decimal(below), 1) : null
  }
  const column = (title: string, of: Exclude<keyof Row, 'key'>) => ({
    title,
    key: of,
    align: 'right' as const,
    className: 'number',
    sheet: asNumber((row: Row) => countyValue(row[of]), { decimals: 0 }),
    render: (_: unknown, row: Row) => value(row[of]),
  })
  return (
    <FormTable<Row>
      caption={text.captions.recognition}
      note={text.recognitionNote}
      rowKey="key"
      dataSource={[...ROWS]}
      columns={[
        {
          title: '',
          key: 'who',
          sheet: asText(({ key }) => text[key], { label: text.row }),
          render: (_, { key }) => text[key],
        },
        {
          title: text.survey,
          children: [
            column(text.issued, 'issued'),
            column(text.valid, 'valid'),
            column(text.satisfied, 'satisfied'),
            {
              title: text.satisfaction,
              key: 'satisfaction',
              align: 'right',
              className: 'number',
              sheet: asNumber((row: Row) => share(row.satisfied, row.valid), { decimals: 1 }),
              render: (_, row) => (
                <>
                  {share(row.satisfied, row.valid) ?? words.none}{' '}
                  {row.key === 'whole' ? (
                    <StatusIcon sign={COUNTY_SIGNS[status]} label={statuses[status]} />
                  ) : null}
                </>
              ),
            },
          ],
        },
        {
          title: text.interviews,
          children: [
            column(text.interviewed, 'interviewed'),
            column(text.satisfied, 'pleased'),
            {
              title: text.interviewSatisfaction,
              key: 'interviewSatisfaction',
              align: 'right',
              className: 'number',
              sheet: asNumber((row: Row) => share(row.pleased, row.interviewed), { decimals: 1 }),
              render: (_, row) => share(row.pleased, row.interviewed) ?? words.none,
            },
          ],
        },
      ]}
    />
  )
}
