import type { Standard } from '../../../../shared/assessment/standard.ts'
import { indicatorOf } from '../../../api/use-standard.ts'
import { useNaming, useText } from '../../../text.ts'
import type { ShortfallLine } from './shortfall-line.ts'

/** What a line is about, in words, and its unit. */
export function useShortfallTexts(standard: Standard) {
  const text = useText('shortfall')
  const words = useText('words')
  const naming = useNaming()
  const roomName = (place: string | null) =>
    place === null
      ? text.allRooms
      : text.rooms({ room: words.roomKinds[place as keyof typeof words.roomKinds] })
  const indicator = (id: string) => naming(indicatorOf(standard, id)?.shortLabel)
  return {
    indicator,
    what: (line: ShortfallLine) => {
      if (line.of === 'indicator') return indicator(line.indicator)
      if (line.of === 'rooms') return roomName(line.place)
      if (line.of === 'band') return text.bandOver({ limit: line.limit })
      return text.classOver({ name: line.place ?? '', limit: line.limit })
    },
    unit: (line: ShortfallLine) => {
      if (line.of === 'rooms') return words.shortfallUnits.room
      if (line.of === 'band') return text.classes
      if (line.of !== 'indicator') return words.shortfallUnits.person
      const known = indicatorOf(standard, line.indicator)
      return known === undefined ? '' : words.shortfallUnits[known.shortfallUnit]
    },
    status: (line: ShortfallLine) => {
      if (line.of === 'rooms') return text.missingRooms
      if (line.of === 'class' || line.of === 'band') return text.tooMany
      return line.status === 'met' ? text.nowMet : words.indicatorStatuses[line.status]
    },
    where: ({ of, split }: ShortfallLine) =>
      split || of === 'rooms' ? text.whole : of === 'indicator' ? text.ofStage : '',
  }
}
