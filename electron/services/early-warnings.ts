import { insertWarningChoice, listWarningRules } from '../../db/repositories/trend-rules.ts'
import { outOfBounds } from '../../shared/assessment/trends/early-warning-rule.ts'
import { AppError } from '../app-error.ts'
import { defineHandlers } from './define-handlers.ts'

export const earlyWarningHandlers = defineHandlers('earlyWarnings', {
  list: ({ db }) => listWarningRules(db),
  set: async ({ db, author, ports }, { rule: id, choice }) => {
    const known = (await listWarningRules(db)).find(({ rule }) => rule.id === id)
    if (known === undefined) throw new AppError('notFound')
    const beyond = choice === null ? null : outOfBounds(known.rule, choice)
    if (beyond !== null) throw new AppError('overrideOutOfRange', beyond)
    await insertWarningChoice(db, { rule: id, choice, author, at: ports.now() })
    return {}
  },
})
