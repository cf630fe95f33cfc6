import type { Standard } from '../../../../shared/assessment/standard.ts'
import type { KnownSchool } from '../../../../shared/assessment/what-if/known-school.ts'
import { mergedValues } from '../../../../shared/assessment/what-if/merge-schools.ts'
import { useFields } from '../../../api/use-standard.ts'
import { withSeparators } from '../../../format.ts'
import { useNaming, useText } from '../../../text.ts'

type Props = {
  readonly standard: Standard
  /** As they are before the merger. */
  readonly schools: readonly KnownSchool[]
  readonly into: string
  readonly from: string
}

/** 合并: every value of the new school as the sum that it is. */
export function MergeSums({ standard, schools, into, from }: Props) {
  const text = useText('scenarios')
  const words = useText('words')
  const naming = useNaming()
  const fields = useFields()
  const [one, other] = [into, from].map((id) => schools.find(({ school }) => school.id === id))
  if (one === undefined || other === undefined) return null
  return (
    <ul className="plain-list secondary">
      {mergedValues(standard, one, other).map(({ field, stage, into: brought, from: added, total }) => {
        const parts = [brought, added].filter((amount) => amount !== null).map(withSeparators)
        const label = text.inputOf({
          field: naming(fields.get(field)?.label, field),
          stage: words.stages[stage],
        })
        return (
          <li key={`${field} ${stage}`}>
            {parts.length === 1
              ? text.carried({ field: label, total: withSeparators(total) })
              : text.added({ field: label, parts: parts.join(' + '), total: withSeparators(total) })}
          </li>
        )
      })}
    </ul>
  )
}
