import type { SmallestChange } from '../../../../shared/assessment/smallest-change/smallest-change.ts'
import type { Standard } from '../../../../shared/assessment/standard.ts'
import { decimal } from '../../../../shared/decimal/decimal.ts'
import { indicatorOf, useFields } from '../../../api/use-standard.ts'
import { fixed, withSeparators } from '../../../format.ts'
import { useNaming, useText } from '../../../text.ts'

type Props = { readonly standard: Standard; readonly change: SmallestChange }

/** What has to be added where, and whether fewer is proved impossible. */
export function SmallestChangeView({ standard, change }: Props) {
  const text = useText('scenarios')
  const words = useText('words')
  const naming = useNaming()
  const fields = useFields()
  const { decimals } = standard.dispersion
  const { before, after, limit, additions, unit, units, unitsAtLeast, schoolsAtLeast } = change
  const indicator = indicatorOf(standard, change.indicator)
  const unitName = indicator === undefined ? '' : words.shortfallUnits[indicator.shortfallUnit]
  const isExact = unitsAtLeast === units && schoolsAtLeast === additions.length
  return (
    <>
      <p className="plain-line">
        {text.smallestResult({
          before: fixed(before, decimals),
          after: fixed(after, decimals),
          limit: String(limit),
        })}
      </p>
      <p className="plain-line">
        {text.smallestUnits({
          amount: withSeparators(decimal(unit).times(units).toFixed()),
          unit: unitName,
          schools: additions.length,
        })}{' '}
        <small className="secondary">
          {isExact ? text.exact : text.near({ units: String(unitsAtLeast), schools: schoolsAtLeast })}
        </small>
      </p>
      <ul className="plain-list">
        {additions.map(({ schoolId, name, amount, split, place }) => (
          <li key={schoolId}>
            {(split ? text.additionWhole : text.addition)({
              school: name,
              amount: withSeparators(amount),
              unit: unitName,
              field: naming(fields.get(place.field)?.label, place.field),
            })}
          </li>
        ))}
      </ul>
    </>
  )
}
