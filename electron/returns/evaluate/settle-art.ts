import { PLACES } from '../checks/check.ts'
import type { Dictionary } from '../dictionary.ts'
import { type Reading, reportAt } from './reading.ts'
import type { SubjectValues } from './subject-values.ts'

const BESIDE = 'artTeachers'
const SUBTOTAL = 'artTeachersSubtotal'
const PARTS = ['musicTeachers', 'fineArtTeachers'] as const

/**
 * 艺术 in a layout that is silent: where it equals 音乐 + 美术 it is their subtotal, with a warning, and
 * also where the table has neither of the two columns; otherwise it stands beside them (decisions.md;
 * std §2.3).
 */
export function settleArt(values: SubjectValues, dictionary: Dictionary): void {
  const subtotal = dictionary.fields.find((field) => field.code === SUBTOTAL)
  if (!subtotal || !values.has(BESIDE)) return
  for (const stage of PLACES) {
    const art = values.get(BESIDE, stage)
    const [music, fineArt] = PARTS.map((field) => values.get(field, stage))
    if (!art?.from.file.extract?.artIsSilent || values.get(SUBTOTAL, stage)) continue
    if (hasParts(art)) {
      if (art.amount === 0 || !music || !fineArt) continue
      if (art.amount !== music.amount + fineArt.amount) continue
    }
    values.remove(art)
    const settled = { ...art, field: subtotal }
    values.set(settled)
    const params = { value: art.value, music: music?.value ?? '—', fineArt: fineArt?.value ?? '—' }
    const code = hasParts(art) ? 'artTakenAsSubtotal' : 'artWithoutParts'
    reportAt(settled, { code, severity: 'warning', params })
  }
}

/** The table has a column for 音乐 or for 美术, filled in or not. */
function hasParts({ from }: Reading): boolean {
  return from.record.slots.some(({ field }) => PARTS.some((part) => part === field.code))
}
