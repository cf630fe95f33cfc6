import { beginYear, countListsOfYear } from '../../db/repositories/school-years.ts'
import { listSchools } from '../../db/repositories/schools.ts'
import { defineHandlers } from './define-handlers.ts'
import { knownYears } from './known-years.ts'

export const schoolYearHandlers = defineHandlers('schoolYears', {
  preview: async ({ db }, { year }) => {
    const schools = await listSchools(db)
    const open = schools.filter(({ status }) => status === 'open').length
    const lists = countListsOfYear(db, year - 1)
    return {
      begun: (await knownYears(db)).includes(year),
      schools: open,
      ended: schools.length - open,
      classLists: lists.classes,
      roomLists: lists.rooms,
    }
  },
  begin: async ({ db, ports, author }, { year }) => {
    await beginYear(db, { year, author, at: ports.now() })
    return {}
  },
})
