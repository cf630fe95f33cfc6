import type { IndicatorDefinition, Standard } from '../../shared/assessment/standard.ts'
import type { FieldDefinition } from '../../shared/fields/field.ts'
import { useBasis } from '../routes.ts'
import { useCall } from './use-call.ts'

/** The standard of the address as it holds in its year; undefined until it is known. */
export function useStandard(): Standard | undefined {
  const { standard, year } = useBasis()
  return useCall('dictionary.standards', { year }, { keepFormer: true }).data?.find(
    ({ slug }) => slug === standard,
  )
}

export function indicatorOf(standard: Standard, id: string): IndicatorDefinition | undefined {
  return standard.indicators.find((indicator) => indicator.id === id)
}

/** Field code → its entry of the dictionary. */
export function useFields(): ReadonlyMap<string, FieldDefinition> {
  const fields = useCall('dictionary.fields', {})
  return new Map((fields.data ?? []).map((field) => [field.code, field]))
}
