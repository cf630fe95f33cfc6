import {
  findSchool,
  findSchoolTaking,
  insertFormerName,
  insertSchool,
  listFormerNames,
  listSchools,
  updateSchool,
} from '../../db/repositories/schools.ts'
import type { School, SchoolAttributes } from '../../shared/schools/school.ts'
import { AppError } from '../app-error.ts'
import type { CommandContext, QueryContext } from './context.ts'
import { defineHandlers } from './define-handlers.ts'

async function getSchool(ctx: QueryContext | CommandContext, schoolId: string): Promise<School> {
  const school = await findSchool(ctx.db, schoolId)
  if (!school) throw new AppError('notFound')
  return school
}

async function refuseTaken(ctx: CommandContext, attributes: SchoolAttributes, exceptId: string | null) {
  const other = await findSchoolTaking(ctx.db, attributes, exceptId)
  if (!other) return
  const code = other.name === attributes.name ? 'schoolNameTaken' : 'schoolCodeTaken'
  throw new AppError(code, { name: other.name, code: other.code ?? '' })
}

export const schoolHandlers = defineHandlers('schools', {
  list: ({ db }) => listSchools(db),
  get: async (ctx, { schoolId }) => ({
    ...(await getSchool(ctx, schoolId)),
    formerNames: await listFormerNames(ctx.db, schoolId),
  }),
  create: async (ctx, attributes) => {
    await refuseTaken(ctx, attributes, null)
    const schoolId = ctx.ports.newId()
    await insertSchool(ctx.db, schoolId, attributes)
    return { schoolId }
  },
  update: async (ctx, { schoolId, attributes }) => {
    const before = await getSchool(ctx, schoolId)
    await refuseTaken(ctx, attributes, schoolId)
    await updateSchool(ctx.db, schoolId, attributes)
    if (before.name !== attributes.name) {
      await insertFormerName(ctx.db, { schoolId, name: before.name, until: ctx.ports.now() })
    }
    return {}
  },
})
