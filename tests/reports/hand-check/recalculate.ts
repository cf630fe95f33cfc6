import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { read, type WorkBook } from '@e965/xlsx'
import { temporaryFolder } from '../../store/temporary-folder.ts'

/** Whether LibreOffice is on this machine. */
export const hasLibreOffice = (process.env.PATH ?? '')
  .split(delimiter)
  .some((folder) => existsSync(join(folder, 'soffice')))

/**
 * Workbooks as LibreOffice calculates them, all in one start.
 * @throws Error where it converts one of them not.
 */
export function recalculate(workbooks: Readonly<Record<string, Uint8Array>>): ReadonlyMap<string, WorkBook> {
  const folder = temporaryFolder()
  const results = join(folder, 'results')
  mkdirSync(results)
  const paths = Object.entries(workbooks).map(([name, bytes]) => {
    const path = join(folder, `${name}.xlsx`)
    writeFileSync(path, bytes)
    return path
  })
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  const { stderr } = spawnSync(
    'soffice',
    [profile, '--headless', '--convert-to', 'xlsx', '--outdir', results, ...paths],
    { encoding: 'utf8' },
  )
  return new Map(
    Object.keys(workbooks).map((name) => {
      const path = join(results, `${name}.xlsx`)
      if (!existsSync(path)) throw new Error(`not converted: ${stderr}`)
      return [name, read(readFileSync(path), { cellFormula: true })]
    }),
  )
}
