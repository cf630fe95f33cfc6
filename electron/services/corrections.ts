import { listFields } from '../../db/repositories/dictionary.ts'
import { insertObservation, type ObservationPlace } from '../../db/repositories/observations.ts'
import { listSchools } from '../../db/repositories/schools.ts'
import { AppError } from '../app-error.ts'
import { readTyped } from '../returns/typed-value.ts'
import type { CommandContext } from './context.ts'

export type Correction = ObservationPlace & { readonly value: string }

/**
 * 手工更正: new observations with their reason, in the transaction of the command; the former stay visible.
 * @returns their ids in the given order.
 * @throws AppError `notFound`, `valueNotNumber`, `valueTooSmall`.
 */
export async function correct(
  { db, ports, author }: CommandContext,
  corrections: readonly Correction[],
  reason: string,
): Promise<string[]> {
  const fields = new Map((await listFields(db)).map((field) => [field.code, field]))
  const schools = new Set((await listSchools(db)).map(({ id }) => id))
  const at = ports.now()
  return corrections.map(({ value: typed, ...place }) => {
    const field = fields.get(place.field)
    if (!field) throw new AppError('notFound')
    if (place.schoolId !== null && !schools.has(place.schoolId)) throw new AppError('notFound')
    const { value, problem } = readTyped(field, typed)
    if (value === null) {
      const { minimum } = problem?.params ?? {}
      if (minimum !== undefined) throw new AppError('valueTooSmall', { value: typed, minimum })
      throw new AppError('valueNotNumber', { value: typed })
    }
    return insertObservation(db, {
      ...place,
      value,
      source: { kind: 'manual', reason },
      author,
      at,
      accepted: true,
    })
  })
}
