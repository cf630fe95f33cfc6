import { listFields, listStandards } from '../../db/repositories/dictionary.ts'
import { defineHandlers } from './define-handlers.ts'

export const dictionaryHandlers = defineHandlers('dictionary', {
  fields: ({ db }) => listFields(db),
  standards: ({ db }) => listStandards(db),
})
