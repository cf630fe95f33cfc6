import type { CountyFailing } from '../../../../shared/assessment/county/result.ts'
import { ROOM_KINDS } from '../../../../shared/contract/lists.ts'
import { decimal } from '../../../../shared/decimal/decimal.ts'
import { useFields } from '../../../api/use-standard.ts'
import { withSeparators } from '../../../format.ts'
import { paths, useBasis } from '../../../routes.ts'
import { useNaming, useText } from '../../../text.ts'
import type { Measured } from './MeasuredRule.tsx'
import { useFigureText } from './use-figure-text.ts'
import { COMPARISONS } from './use-limit-text.ts'

type FailingTexts = Readonly<
  Record<'to' | 'place' | 'found' | 'required' | 'off', (failing: CountyFailing) => string>
>

/** What stands in the columns of a school, class or kind of room that misses its limit, and where it leads. */
export function useFailingTexts(): (rule: Measured) => FailingTexts {
  const text = useText('county')
  const words = useText('words')
  const naming = useNaming()
  const fields = useFields()
  const basis = useBasis()
  const figureText = useFigureText()
  const unitOf = (rule: Measured) => ('unit' in rule ? naming(rule.unit) : '')
  const stageName = (stage: CountyFailing['stage']) => (stage === null ? words.none : words.stages[stage])
  const pupils = (count: string) => text.limit({ comparison: '≤', limit: count, unit: text.pupilsUnit })
  const amountOff = ({ printed, limit }: CountyFailing) => decimal(printed).minus(limit)
  return (rule) => ({
    to: ({ of, schoolId, place, stage }: CountyFailing): string => {
      switch (of) {
        case 'class':
          return paths.school(basis, schoolId, 'classes')
        case 'rooms':
          return paths.school(basis, schoolId, 'rooms')
        case 'band':
          return paths.tableValue(basis, schoolId, place ?? '', stage ?? 'whole')
        case 'school':
          return paths.school(basis, schoolId)
      }
    },
    place: ({ of, place, stage }: CountyFailing): string => {
      switch (of) {
        case 'class':
          return text.classPlace({ stage: stageName(stage), name: place ?? '' })
        case 'band':
          return text.classPlace({
            stage: stageName(stage),
            name: naming(fields.get(place ?? '')?.label, place ?? ''),
          })
        case 'rooms': {
          const kind = ROOM_KINDS.find((known) => known === place)
          return kind === undefined ? text.allRooms : words.roomKinds[kind]
        }
        case 'school':
          return stageName(stage)
      }
    },
    found: ({ of, printed }: CountyFailing): string => {
      switch (of) {
        case 'class':
          return text.limit({ comparison: '', limit: printed, unit: text.pupilsUnit })
        case 'band':
          return text.classes({ count: printed })
        case 'rooms':
          return text.rooms({ count: printed })
        case 'school':
          return figureText(rule, printed)
      }
    },
    required: ({ of, limit }: CountyFailing): string => {
      switch (of) {
        case 'class':
        case 'band':
          return pupils(limit)
        case 'rooms':
          return text.rooms({ count: limit })
        case 'school': {
          const comparison = 'comparison' in rule ? COMPARISONS[rule.comparison] : ''
          return text.limit({ comparison, limit: withSeparators(limit), unit: unitOf(rule) })
        }
      }
    },
    off: (one: CountyFailing): string => {
      if (one.of === 'band') return words.none
      const amount = amountOff(one)
      const size = withSeparators(amount.abs().toFixed())
      if (one.of === 'class') return text.pupilsOver({ count: size })
      if (one.of === 'rooms') return text.roomsShort({ count: size })
      const off = { amount: size, unit: unitOf(rule) }
      return amount.gt(0) ? text.tooMuch(off) : text.tooLittle(off)
    },
  })
}
