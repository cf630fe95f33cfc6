import type { ClassNeed, RoomNeed } from '../../../../shared/assessment/shortfall/needs.ts'
import type { Standard } from '../../../../shared/assessment/standard.ts'
import { indicatorOf } from '../../../api/use-standard.ts'
import { hasFloor, useStatusWord } from '../../../components/use-status-word.ts'
import { withSeparators } from '../../../format.ts'
import { useNaming, useText } from '../../../text.ts'
import type { NeedSides, ShortfallLine } from './shortfall-line.ts'

/** What a line is about, in words, and its unit. */
export function useShortfallTexts(standard: Standard) {
  const text = useText('shortfall')
  const words = useText('words')
  const naming = useNaming()
  const statusWord = useStatusWord()
  const roomName = (room: RoomNeed['room']) =>
    room === null ? text.allRooms : text.rooms({ room: words.roomKinds[room] })
  /** The reading of the rule, of which there are two. */
  const reading = ({ item, rule, way }: Pick<RoomNeed, 'item' | 'rule' | 'way'>) => {
    const found = standard.county?.find(({ id }) => id === item)?.rules.find(({ id }) => id === rule)
    return found?.kind === 'rooms' ? naming(found.ways.find(({ id }) => id === way)?.label) : ''
  }
  const classFormula = ({ students, limit, needed, has }: ClassNeed) =>
    text.classFormula({ students: withSeparators(students), limit, needed, has })
  const roomFormula = ({ classes, perClasses, needed, has }: RoomNeed) =>
    text.roomFormula({ classes, perClasses, needed, has })
  const both = <N>({ now, expected }: NeedSides<N>, formula: (need: N) => string) => [
    ...(now === undefined ? [] : [text.formulaNow({ formula: formula(now) })]),
    ...(expected === undefined ? [] : [text.formulaExpected({ formula: formula(expected) })]),
  ]
  const indicator = (id: string) => naming(indicatorOf(standard, id)?.shortLabel)
  return {
    indicator,
    what: (line: ShortfallLine) => {
      if (line.of === 'indicator') return indicator(line.indicator)
      if (line.of === 'rooms') return roomName(line.room)
      if (line.of === 'classes') {
        const limit = (line.needs.now ?? line.needs.expected)?.limit ?? ''
        return text.classCount({ limit })
      }
      if (line.of === 'band') return text.bandOver({ limit: line.limit })
      return text.classOver({ name: line.place ?? '', limit: line.limit })
    },
    unit: (line: ShortfallLine) => {
      if (line.of === 'rooms') return words.shortfallUnits.room
      if (line.of === 'band' || line.of === 'classes') return text.classes
      if (line.of !== 'indicator') return words.shortfallUnits.person
      const known = indicatorOf(standard, line.indicator)
      return known === undefined ? '' : words.shortfallUnits[known.shortfallUnit]
    },
    status: (line: ShortfallLine) => {
      if (line.of !== 'indicator' && line.status === 'met') return text.enoughNow
      if (line.of === 'rooms') return text.missingRooms
      if (line.of === 'classes') return text.missingClasses
      if (line.of === 'class' || line.of === 'band') return text.tooMany
      return line.status === 'met' ? text.nowMet : statusWord(line.status, hasFloor(standard))
    },
    /** How classes and rooms that are needed were counted, now and as expected. */
    formulas: (line: ShortfallLine): readonly string[] => {
      if (line.of === 'classes') return both(line.needs, classFormula)
      return line.of === 'rooms' ? [reading(line), ...both(line.needs, roomFormula)] : []
    },
    where: ({ of, split }: ShortfallLine) =>
      split || of === 'rooms' ? text.whole : of === 'indicator' || of === 'classes' ? text.ofStage : '',
  }
}
