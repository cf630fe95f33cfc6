import { Select } from 'antd'
import type { School } from '../../../../shared/schools/school.ts'
import { SCHOOL_KINDS, type SchoolKind } from '../../../../shared/schools/school-kind.ts'
import { useText } from '../../../text.ts'

type Props = {
  readonly schools: readonly School[]
  readonly value: readonly SchoolKind[]
  readonly onChange: (kinds: readonly SchoolKind[]) => void
}

/** The kinds that there are; none chosen means all. */
export function KindChoice({ schools, value, onChange }: Props) {
  const text = useText('forms')
  const words = useText('words')
  const there = SCHOOL_KINDS.filter((kind) => schools.some((school) => school.kind === kind))
  return (
    <Select<SchoolKind[]>
      mode="multiple"
      allowClear
      className="medium-input"
      aria-label={text.kinds}
      placeholder={text.allKinds}
      value={[...value]}
      onChange={onChange}
      options={there.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
    />
  )
}
