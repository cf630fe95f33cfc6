import { listFields } from '../../../db/repositories/dictionary.ts'
import { readSetting } from '../../../db/repositories/settings.ts'
import { assess } from '../../../shared/assessment/assess.ts'
import type { SchoolInput } from '../../../shared/assessment/input.ts'
import type { Assessment } from '../../../shared/assessment/result.ts'
import type { Standard } from '../../../shared/assessment/standard.ts'
import type { FieldDefinition } from '../../../shared/fields/field.ts'
import { type Language, type Messages, messagesOf } from '../../../shared/messages/language.ts'
import type { Observation } from '../../../shared/observations/observation.ts'
import { type Loading, loadYearBasis } from '../../services/assess-year.ts'
import { type Wording, wordingOf } from '../parts/wording.ts'

/** An assessment with everything that it rests on, and the words of its workbook. */
export type HandCheckBasis = Wording & {
  readonly county: string
  readonly year: number
  readonly standard: Standard
  readonly inputs: readonly SchoolInput[]
  readonly assessment: Assessment
  readonly fields: ReadonlyMap<string, FieldDefinition>
  /** Said where the data are those of the sample. */
  readonly invented: readonly string[]
  readonly observations: ReadonlyMap<string, Observation>
  readonly says: Messages['exports']['handCheck']
  readonly provenance: Messages['screens']['provenance']
  readonly exclusionWords: Messages['assessment']['exclusionWords']
}

/** @throws AppError `standardNotFound`. */
export async function loadHandCheckBasis(
  ctx: Loading,
  year: number,
  slug: string,
  language: Language,
): Promise<HandCheckBasis> {
  const { standard, inputs, observations } = await loadYearBasis(ctx, year, slug)
  const { db } = ctx
  const fields = await listFields(db)
  const messages = messagesOf(language)
  return {
    ...wordingOf(language),
    county: (await readSetting(db, 'county')) ?? '',
    year,
    standard,
    inputs,
    assessment: assess(standard, year, inputs),
    fields: new Map(fields.map((field) => [field.code, field])),
    invented: (await readSetting(db, 'invented')) === 'true' ? [messages.exports.invented] : [],
    observations: new Map(observations.map((observation) => [observation.id, observation])),
    says: messages.exports.handCheck,
    provenance: messages.screens.provenance,
    exclusionWords: messages.assessment.exclusionWords,
  }
}
