import { Flex } from 'antd'
import { Link, useLocation } from 'react-router'
import type { CheckFinding } from '../../../../shared/contract/checks.ts'
import { useFields } from '../../../api/use-standard.ts'
import { withSeparators } from '../../../format.ts'
import { paths, useBasis } from '../../../routes.ts'
import { useNaming, usePunctuation, useText } from '../../../text.ts'

const SHOWN = 4

type Value = CheckFinding['values'][number]

/** The values on which a finding rests; each leads to where it comes from. */
export function FindingValues({ finding: { schoolId, values } }: { readonly finding: CheckFinding }) {
  const text = useText('dataChecks')
  return (
    <Flex vertical component="ul" className="plain-list">
      {values.slice(0, SHOWN).map((value) => (
        <li key={`${value.schoolId} ${value.field} ${value.stage} ${value.standing} ${value.value}`}>
          <FindingValue value={value} ofOther={value.schoolId !== schoolId} />
        </li>
      ))}
      {values.length > SHOWN ? (
        <li className="secondary">{text.furtherValues({ count: values.length - SHOWN })}</li>
      ) : null}
    </Flex>
  )
}

function FindingValue({ value: cited, ofOther }: { readonly value: Value; readonly ofOther: boolean }) {
  const text = useText('dataChecks')
  const words = useText('words')
  const naming = useNaming()
  const signs = usePunctuation()
  const fields = useFields()
  const basis = useBasis()
  const { search } = useLocation()
  const { schoolId, school, field, stage, standing } = cited
  const value = withSeparators(cited.value)
  const owner = ofOther && school !== null ? `${school} ` : ''
  const name = naming(fields.get(field)?.label, field)
  const part = stage === 'whole' ? name : text.ofStage({ stage: words.stages[stage], field: name })
  if (standing === 'lastYear') return <span className="secondary">{text.lastYear({ value })}</span>
  return (
    <Link to={`${paths.checkedValue(basis, schoolId, field, stage)}${search}`}>
      {standing === 'former' ? text.former({ value }) : `${owner}${part}${signs.colon}${value}`}
    </Link>
  )
}
