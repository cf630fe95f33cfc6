import {
  insertWarningChoice,
  listAppliedWarningRules,
  listWarningChoices,
} from '../../db/repositories/trend-rules.ts'
import { outOfBounds } from '../../shared/assessment/trends/early-warning-rule.ts'
import { AppError } from '../app-error.ts'
import { defineHandlers } from './define-handlers.ts'

export const earlyWarningHandlers = defineHandlers('earlyWarnings', {
  list: async ({ db }) => {
    const choices = await listWarningChoices(db)
    return (await listAppliedWarningRules(db)).map((rule) => ({
      rule,
      history: choices.filter((one) => one.rule === rule.id),
    }))
  },
  set: async ({ db, author, ports }, { rule: id, choice }) => {
    const rule = (await listAppliedWarningRules(db)).find((one) => one.id === id)
    if (rule === undefined) throw new AppError('notFound')
    const beyond = choice === null ? null : outOfBounds(rule, choice)
    if (beyond !== null) throw new AppError('overrideOutOfRange', beyond)
    await insertWarningChoice(db, { rule: id, choice, author, at: ports.now() })
    return {}
  },
})
