import { listClasses, listRooms, replaceClasses, replaceRooms } from '../../db/repositories/lists.ts'
import { findSchool } from '../../db/repositories/schools.ts'
import { AppError } from '../app-error.ts'
import type { CommandContext } from './context.ts'
import { defineHandlers } from './define-handlers.ts'

async function requireSchool({ db }: CommandContext, schoolId: string): Promise<void> {
  if (!(await findSchool(db, schoolId))) throw new AppError('notFound')
}

export const listHandlers = defineHandlers('lists', {
  classes: ({ db }, place) => listClasses(db, place),
  saveClasses: async (ctx, { classes, ...place }) => {
    await requireSchool(ctx, place.schoolId)
    await replaceClasses(ctx.db, place, classes)
    return {}
  },
  rooms: ({ db }, place) => listRooms(db, place),
  saveRooms: async (ctx, { rooms, ...place }) => {
    await requireSchool(ctx, place.schoolId)
    await replaceRooms(ctx.db, place, rooms)
    return {}
  },
})
