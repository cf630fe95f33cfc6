import { defineHandlers, prepared } from './define-handlers.ts'

export const backupHandlers = defineHandlers('backups', {
  list: ({ backups }) => backups.list(),
  create: prepared({
    prepare: ({ backups }) => backups.make('manual'),
    handle: async (_ctx, _input, name) => ({ name }),
  }),
  restore: { maintain: ({ backups, author }, { name }) => backups.restore(name, author) },
})
