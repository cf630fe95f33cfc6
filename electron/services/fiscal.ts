import { defineHandlers } from './define-handlers.ts'
import { loadFiscal } from './load-fiscal.ts'

export const fiscalHandlers = defineHandlers('fiscal', {
  get: ({ db }, { year }) => loadFiscal(db, year),
})
