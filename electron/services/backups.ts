import { defineHandlers, prepared } from './define-handlers.ts'

export const backupHandlers = defineHandlers('backups', {
  list: ({ backups }) => backups.list(),
  create: prepared({
    prepare: ({ backups, signal, progress }) =>
      backups.make('manual', { signal, copied: (done, total) => progress('saving', done, total) }),
    handle: async (_ctx, _input, made) => made,
  }),
  missing: ({ backups }, { name }) => backups.missing(name),
  restore: { maintain: ({ backups, author }, { name }) => backups.restore(name, author) },
})
