import { basename, dirname } from 'node:path'
import { lastAuditAt } from '../../db/repositories/audit-log.ts'
import { findStandard } from '../../db/repositories/dictionary.ts'
import { countSchools } from '../../db/repositories/schools.ts'
import { readSetting, writeSetting } from '../../db/repositories/settings.ts'
import { AppError } from '../app-error.ts'
import { productVersion } from '../product-version.ts'
import { countyStandard } from './county-standard.ts'
import { defineHandlers } from './define-handlers.ts'
import { knownYears } from './known-years.ts'

export const appHandlers = defineHandlers('app', {
  info: async ({ db }) => ({
    version: productVersion(),
    dataFolderName: basename(dirname(db.raw.name)),
    county: (await readSetting(db, 'county')) ?? '',
    standard: await countyStandard(db),
    userName: await readSetting(db, 'userName'),
    invented: (await readSetting(db, 'invented')) === 'true',
    schoolCount: await countSchools(db),
    years: await knownYears(db),
    lastWrittenAt: await lastAuditAt(db),
  }),
  updateSettings: async ({ db }, { county, standard, userName }) => {
    if (standard !== undefined) {
      if (!(await findStandard(db, standard))) throw new AppError('standardNotFound', { standard })
      await writeSetting(db, 'standard', standard)
    }
    if (county !== undefined) await writeSetting(db, 'county', county)
    if (userName !== undefined) await writeSetting(db, 'userName', userName)
    return {}
  },
})
