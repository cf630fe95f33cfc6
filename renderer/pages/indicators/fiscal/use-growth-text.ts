import { decimal } from '../../../../shared/decimal/decimal.ts'
import { useText } from '../../../text.ts'

/** A growth in percent in words; nothing where there is none. */
export function useGrowthText(): (growth: string | null) => string {
  const text = useText('fiscal')
  return (growth) => {
    if (growth === null) return ''
    const value = decimal(growth)
    if (value.eq(0)) return text.same
    return value.lt(0) ? text.fall({ growth: growth.replace('-', '') }) : text.growth({ growth })
  }
}
