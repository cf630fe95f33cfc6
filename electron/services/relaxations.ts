import {
  findRecognition,
  insertRecognition,
  insertRelaxationSwitch,
  listRelaxationSwitches,
  listRelaxations,
} from '../../db/repositories/relaxations.ts'
import { findSchool, listSchools } from '../../db/repositories/schools.ts'
import { isOpen } from '../../shared/assessment/scope.ts'
import { standingOf } from '../../shared/relaxations/granted.ts'
import { isReached } from '../../shared/relaxations/reach.ts'
import { AppError } from '../app-error.ts'
import { defineHandlers } from './define-handlers.ts'
import { loadSchoolBasis } from './visits/load-basis.ts'

export const relaxationHandlers = defineHandlers('relaxations', {
  list: async ({ db }, { today }) => {
    const switches = await listRelaxationSwitches(db)
    const definitions = await listRelaxations(db)
    return {
      recognisedOn: await findRecognition(db),
      relaxations: definitions.map((definition) => {
        const history = switches.filter(({ relaxation }) => relaxation === definition.id)
        return { definition, standing: standingOf(history[0] ?? null, today), history }
      }),
    }
  },
  reach: async ({ db, signal }, { year }) => {
    const definitions = await listRelaxations(db)
    const reach = definitions.map(({ id }) => ({
      relaxation: id,
      schools: [] as { schoolId: string; name: string }[],
      unknown: [] as { schoolId: string; name: string }[],
    }))
    const open = (await listSchools(db)).filter((school) => isOpen({ school }, year))
    for (const { id: schoolId, name } of open) {
      signal.throwIfAborted()
      const { facts, declaredValues } = await loadSchoolBasis(db, { schoolId, year })
      for (const [place, definition] of definitions.entries()) {
        const reached = isReached(definition, { school: facts, declared: declaredValues })
        if (reached === 'yes') reach[place]?.schools.push({ schoolId, name })
        if (reached === 'unknown') reach[place]?.unknown.push({ schoolId, name })
      }
    }
    return reach
  },
  set: async ({ db, author, ports }, setting) => {
    const definition = (await listRelaxations(db)).find(({ id }) => id === setting.relaxation)
    if (definition === undefined) throw new AppError('notFound')
    const unnamed = definition.namesSchools === true && setting.schoolIds === null
    if (setting.on && unnamed) throw new AppError('schoolsNotNamed')
    for (const schoolId of setting.schoolIds ?? []) {
      if (!(await findSchool(db, schoolId))) throw new AppError('notFound')
    }
    await insertRelaxationSwitch(db, { ...setting, author, at: ports.now() })
    return {}
  },
  recognise: async ({ db, author, ports }, { recognisedOn }) => {
    await insertRecognition(db, { recognisedOn, author, at: ports.now() })
    return {}
  },
})
