import type { CellAnswer, CellAnswerPlace } from '../../shared/contract/imports.ts'
import type { ReadHandle, WriteHandle } from '../open.ts'

const columnsOf = ({ sheet, cell, code }: CellAnswerPlace) => ({
  sheet: sheet ?? '',
  cell: cell ?? '',
  code: code ?? '',
})

const orNull = (text: string): string | null => (text === '' ? null : text)

/** Keeps answers to what a file asks; a later one to the same place takes the place of the former. */
export async function saveImportAnswers(
  db: WriteHandle,
  year: number,
  answers: readonly CellAnswer[],
  by: { readonly author: string; readonly at: string },
): Promise<void> {
  for (const answer of answers) {
    const { sha256, value, reason } = answer
    const row = { year, sha256, ...columnsOf(answer), value, reason, ...by }
    await db.sql
      .insertInto('import_answers')
      .values(row)
      .onConflict((conflict) =>
        conflict.columns(['year', 'sha256', 'sheet', 'cell', 'code']).doUpdateSet({ value, reason, ...by }),
      )
      .execute()
  }
}

export async function withdrawImportAnswers(
  db: WriteHandle,
  year: number,
  places: readonly CellAnswerPlace[],
): Promise<void> {
  for (const place of places) {
    const { sheet, cell, code } = columnsOf(place)
    await db.sql
      .deleteFrom('import_answers')
      .where('year', '=', year)
      .where('sha256', '=', place.sha256)
      .where('sheet', '=', sheet)
      .where('cell', '=', cell)
      .where('code', '=', code)
      .execute()
  }
}

/** The answers that these files were given for a year. */
export async function listImportAnswers(
  db: ReadHandle,
  year: number,
  hashes: readonly string[],
): Promise<CellAnswer[]> {
  if (hashes.length === 0) return []
  const rows = await db.sql
    .selectFrom('import_answers')
    .select(['sha256', 'sheet', 'cell', 'code', 'value', 'reason'])
    .where('year', '=', year)
    .where('sha256', 'in', hashes)
    .execute()
  return rows.map(({ sheet, cell, code, ...row }) => ({
    ...row,
    sheet: orNull(sheet),
    cell: orNull(cell),
    code: orNull(code),
  }))
}
