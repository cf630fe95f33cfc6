import { Table } from 'antd'
import { Link } from 'react-router'
import type { CountyFailing } from '../../../../shared/assessment/county/result.ts'
import { useNaming, useText } from '../../../text.ts'
import { FigureFormula } from './FigureFormula.tsx'
import type { Measured } from './MeasuredRule.tsx'
import { useFailingTexts } from './use-failing-texts.ts'

type Props = { readonly rule: Measured; readonly failing: readonly CountyFailing[] }

const ROWS_PER_PAGE = 8

/** A school opens to its formula. */
const opens = ({ of, derivation }: CountyFailing) => of === 'school' && derivation !== null

/** Schools, classes and rooms that do not reach the limit, and by how much. */
export function FailingTable({ rule, failing }: Props) {
  const text = useText('county')
  const naming = useNaming()
  const texts = useFailingTexts()(rule)
  if (failing.length === 0) return null
  return (
    <Table<CountyFailing>
      size="small"
      className="rule-table"
      aria-label={text.failing({ rule: naming(rule.label) })}
      rowKey={({ schoolId, stage, of, place }) => [schoolId, stage, of, place].join(' ')}
      dataSource={[...failing]}
      pagination={{ pageSize: ROWS_PER_PAGE, hideOnSinglePage: true, showSizeChanger: false }}
      columns={[
        {
          title: text.school,
          key: 'school',
          render: (_, one) => <Link to={texts.to(one)}>{one.name}</Link>,
        },
        { title: text.place, key: 'place', render: (_, one) => texts.place(one) },
        {
          title: text.found,
          key: 'found',
          align: 'right',
          className: 'number',
          render: (_, one) => texts.found(one),
        },
        {
          title: text.requirement,
          key: 'required',
          align: 'right',
          className: 'number',
          render: (_, one) => texts.required(one),
        },
        {
          title: text.off,
          key: 'off',
          align: 'right',
          className: 'number',
          render: (_, one) => texts.off(one),
        },
      ]}
      {...(failing.some(opens)
        ? {
            expandable: {
              rowExpandable: opens,
              expandedRowRender: ({ derivation }: CountyFailing) =>
                derivation === null ? null : <FigureFormula derivation={derivation} />,
            },
          }
        : {})}
    />
  )
}
