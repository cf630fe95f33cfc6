import { basename, dirname } from 'node:path'
import { lastAuditAt } from '../../db/repositories/audit-log.ts'
import { countSchools } from '../../db/repositories/schools.ts'
import { readSetting, writeSetting } from '../../db/repositories/settings.ts'
import { productVersion } from '../product-version.ts'
import { defineHandlers } from './define-handlers.ts'
import { knownYears } from './known-years.ts'

export const appHandlers = defineHandlers('app', {
  info: async ({ db }) => ({
    version: productVersion(),
    dataFolderName: basename(dirname(db.raw.name)),
    county: (await readSetting(db, 'county')) ?? '',
    userName: await readSetting(db, 'userName'),
    invented: (await readSetting(db, 'invented')) === 'true',
    schoolCount: await countSchools(db),
    years: await knownYears(db),
    lastWrittenAt: await lastAuditAt(db),
  }),
  updateSettings: async ({ db }, { county, userName }) => {
    if (county !== undefined) await writeSetting(db, 'county', county)
    if (userName !== undefined) await writeSetting(db, 'userName', userName)
    return {}
  },
})
