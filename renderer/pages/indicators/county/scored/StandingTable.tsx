import type { FiscalStanding } from '../../../../../shared/assessment/fiscal/standing.ts'
import { useFields } from '../../../../api/use-standard.ts'
import { useNaming } from '../../../../text.ts'
import { RuleTable } from '../../fiscal/RuleTable.tsx'

/** The legs of the fiscal rule behind a line, year by year, with the growths that they compare. */
export function StandingTable({ standing: { rule, years, series } }: { readonly standing: FiscalStanding }) {
  const naming = useNaming()
  const fields = useFields()
  const nameOf = (field: string) => naming(fields.get(field)?.label, field)
  return <RuleTable rule={rule} years={years} series={series} nameOf={nameOf} />
}
