import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** Folders in which a thing is a file, and the index that lists them (architecture.md, rule 4). */
const folders = [
  { folder: 'seeds/fields', except: ['index', 'define-field'] },
  { folder: 'seeds/standards', except: ['index', 'worked-examples'] },
  { folder: 'seeds/checklists', except: ['index', 'define-item', 'thresholds', 'basis'] },
  { folder: 'seeds/relaxations', except: ['index'] },
  { folder: 'seeds/visit-rules', except: ['index'] },
  { folder: 'seeds/early-warnings', except: ['index'] },
  { folder: 'seeds/fiscal', except: ['index'] },
  { folder: 'shared/contract', except: ['index', 'define', 'error-code', 'result', 'client'] },
  { folder: 'db/migrations', except: ['index', 'migration'] },
  { folder: 'electron/returns/checks', except: ['index', 'check'] },
  { folder: 'electron/reports', except: ['index', 'report-definition'] },
  { folder: 'electron/returns/layouts', except: ['index', 'layout'] },
  { folder: 'electron/returns/survey/tables', except: ['index'] },
] as const

describe('a thing is a file, listed in its folder', () => {
  it.each(folders)('$folder lists every file', ({ folder, except }) => {
    const index = readFileSync(`${folder}/index.ts`, 'utf8')
    const files = readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => name.replace(/\.ts$/, ''))
      .filter((name) => !(except as readonly string[]).includes(name))
    expect(files.length).toBeGreaterThan(0)
    expect(files.filter((name) => !index.includes(`'./${name}.ts'`))).toEqual([])
  })
})
