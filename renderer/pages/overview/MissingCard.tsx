import { Card } from 'antd'
import { Link } from 'react-router'
import type { CallOutput } from '../../api/call-name.ts'
import { useFields } from '../../api/use-standard.ts'
import { ExportButton } from '../../components/ExportButton.tsx'
import { exportGrid, type LabelledColumn } from '../../components/export-grid.ts'
import { asText } from '../../components/list-column.ts'
import { type Basis, paths } from '../../routes.ts'
import { useNaming, usePunctuation, useText } from '../../text.ts'

type Overview = CallOutput<'overview.get'>
type Props = {
  readonly basis: Basis
  readonly missing: Overview['missing']
  readonly withoutReturn: Overview['schoolsWithoutReturn']
}

const SHOWN = 8

/** Values that are missing, and schools that have sent nothing. */
export function MissingCard({ basis, missing, withoutReturn }: Props) {
  const text = useText('overview')
  const naming = useNaming()
  const signs = usePunctuation()
  const words = useText('words')
  const fields = useFields()
  const labelsOf = (codes: readonly string[]) =>
    codes.map((code) => naming(fields.get(code)?.label, code)).join(signs.listComma)
  const columns: LabelledColumn<Overview['missing'][number]>[] = [
    asText(({ name }) => name, { label: text.school }),
    asText(({ stage }) => words.stages[stage], { label: text.stage }),
    asText(({ fields: codes }) => labelsOf(codes), { label: text.missingColumn }),
  ]
  const names: LabelledColumn<{ readonly name: string }>[] = [
    asText(({ name }) => name, { label: text.school }),
  ]
  const tables = () => [
    exportGrid(text.missing, columns, missing),
    exportGrid(text.withoutReturn, names, withoutReturn),
  ]
  return (
    <Card
      title={text.missing}
      extra={
        missing.length + withoutReturn.length === 0 ? null : (
          <ExportButton type="text" size="small" title={text.missing} about="standard" tables={tables} />
        )
      }
    >
      {missing.length === 0 ? <p>{text.noMissing}</p> : null}
      <ul className="plain-list">
        {missing.slice(0, SHOWN).map(({ schoolId, name, stage, fields: codes }) => (
          <li key={`${schoolId} ${stage}`}>
            <Link to={paths.school(basis, schoolId)}>{name}</Link> {words.stages[stage]}{' '}
            {text.missingFields({
              fields: labelsOf(codes),
            })}
          </li>
        ))}
      </ul>
      {missing.length > SHOWN ? <p>{text.schoolsMore({ count: missing.length - SHOWN })}</p> : null}
      <h3>{text.withoutReturn}</h3>
      {withoutReturn.length === 0 ? <p>{text.noWithoutReturn}</p> : null}
      <ul className="plain-list">
        {withoutReturn.slice(0, SHOWN).map(({ schoolId, name }) => (
          <li key={schoolId}>
            <Link to={paths.school(basis, schoolId)}>{name}</Link>
          </li>
        ))}
      </ul>
      {withoutReturn.length > SHOWN ? (
        <Link to={paths.page(basis, 'schools')}>
          {text.schoolsMore({ count: withoutReturn.length - SHOWN })}
        </Link>
      ) : null}
    </Card>
  )
}
