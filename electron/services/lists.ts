import { listCampuses, replaceCampuses } from '../../db/repositories/campuses.ts'
import { listClasses, listRooms, replaceClasses, replaceRooms } from '../../db/repositories/lists.ts'
import { listCurrentOfSchool } from '../../db/repositories/observations.ts'
import { findSchool } from '../../db/repositories/schools.ts'
import { AppError } from '../app-error.ts'
import type { CommandContext } from './context.ts'
import { defineHandlers } from './define-handlers.ts'
import { compareBands } from './lists/compare-bands.ts'
import { proposeClasses } from './lists/propose-classes.ts'

async function requireSchool({ db }: CommandContext, schoolId: string): Promise<void> {
  if (!(await findSchool(db, schoolId))) throw new AppError('notFound')
}

export const listHandlers = defineHandlers('lists', {
  proposal: async ({ db }, { schoolId, year }) => {
    const before = { schoolId, year: year - 1 }
    return { classes: proposeClasses(await listClasses(db, before)), rooms: await listRooms(db, before) }
  },
  bands: async ({ db }, place) =>
    compareBands(await listClasses(db, place), await listCurrentOfSchool(db, place.schoolId, place.year)),
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
  campuses: ({ db }, place) => listCampuses(db, place),
  saveCampuses: async (ctx, { campuses, ...place }) => {
    await requireSchool(ctx, place.schoolId)
    await replaceCampuses(ctx.db, place, campuses)
    return {}
  },
})
