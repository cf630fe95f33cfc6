import { listFields, listStandards } from '../../db/repositories/dictionary.ts'
import { defineHandlers } from './define-handlers.ts'
import { loadStandards } from './effective-standard.ts'

export const dictionaryHandlers = defineHandlers('dictionary', {
  fields: ({ db }) => listFields(db),
  standards: ({ db }, { year }) => (year === undefined ? listStandards(db) : loadStandards(db, year)),
})
