import { listFields } from '../../db/repositories/dictionary.ts'
import { listValuesInForce } from '../../db/repositories/import-values.ts'
import { listClasses, listRooms } from '../../db/repositories/lists.ts'
import { listSchools } from '../../db/repositories/schools.ts'
import { readSetting } from '../../db/repositories/settings.ts'
import { DEFAULT_LANGUAGE, messagesOf } from '../../shared/messages/language.ts'
import type { ObservationStage } from '../../shared/observations/observation-stage.ts'
import type { InputRule } from '../../shared/returns/form-sheet.ts'
import { issuedForm } from '../../shared/returns/issued-form.ts'
import type { School } from '../../shared/schools/school.ts'
import { stagesOfSchool } from '../../shared/schools/school-stages.ts'
import type { QueryContext } from '../services/context.ts'
import { safeFileName } from '../services/safe-file-name.ts'
import { refusalOf } from './refusal-of.ts'

export type MadeForms = {
  /** File name → workbook. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Names of schools that are asked for no figures, or are no longer open. */
  readonly skipped: readonly string[]
}

const isAsked = (school: School) => school.status === 'open' && stagesOfSchool(school).length > 0

/**
 * A return form for each school, filled with what is known of it. The forms are Chinese whatever the
 * language of the screen: schools fill them in, and the reader of returns reads them.
 * @param schoolIds null: every school.
 */
export async function makeForms(
  ctx: QueryContext,
  year: number,
  schoolIds: readonly string[] | null,
): Promise<MadeForms> {
  const { db } = ctx
  const { exports: catalogue, punctuation } = messagesOf(DEFAULT_LANGUAGE)
  const texts = catalogue.forms
  const said = {
    refusedTitle: texts.refusedTitle,
    refused: (rule: InputRule) => refusalOf(texts, punctuation.listComma, rule),
  }
  const wanted = schoolIds === null ? null : new Set(schoolIds)
  const schools = (await listSchools(db)).filter(({ id }) => wanted === null || wanted.has(id))
  const asked = schools.filter(isAsked)
  const fields = await listFields(db)
  const county = (await readSetting(db, 'county')) ?? ''
  const lastYear = valuesOf(ctx, year - 1)
  // Loaded only to write: the library is large.
  const { formWorkbook } = await import('../reports/write/form-workbook.ts')
  const files = new Map<string, Uint8Array>()
  for (const [index, school] of asked.entries()) {
    ctx.signal.throwIfAborted()
    ctx.progress('writing', index, asked.length)
    const sheets = issuedForm({
      county,
      year,
      school,
      fields,
      lastYear: (field, stage) => lastYear(school.id, field, stage),
      classes: await listClasses(db, { schoolId: school.id, year }),
      rooms: await roomsOf(ctx, school.id, year),
    })
    const title = texts.fileName({ school: school.name, year })
    files.set(fileNameOf(title, school, files), await formWorkbook(sheets, title, said))
  }
  ctx.progress('writing', asked.length, asked.length)
  return { files, skipped: schools.filter((school) => !isAsked(school)).map(({ name }) => name) }
}

/** Rooms change seldom: those of the year before are offered where this year has none. */
async function roomsOf({ db }: QueryContext, schoolId: string, year: number) {
  const rooms = await listRooms(db, { schoolId, year })
  return rooms.length > 0 ? rooms : listRooms(db, { schoolId, year: year - 1 })
}

function valuesOf({ db }: QueryContext, year: number) {
  const values = new Map<string, string>()
  for (const { schoolId, field, stage, value } of listValuesInForce(db, year)) {
    values.set(`${schoolId}/${field}/${stage}`, value)
  }
  return (schoolId: string, field: string, stage: ObservationStage) =>
    values.get(`${schoolId}/${field}/${stage}`) ?? null
}

/** Two schools may have names that no file system tells apart; the code does. */
function fileNameOf(title: string, { code, id }: School, taken: ReadonlyMap<string, unknown>): string {
  const name = `${safeFileName(title)}.xlsx`
  const same = [...taken.keys()].some((other) => other.toLowerCase() === name.toLowerCase())
  return same ? `${safeFileName(`${title} ${code ?? id}`)}.xlsx` : name
}
