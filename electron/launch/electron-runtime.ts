import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Where npm put the package; its runtime is fetched later, if ever. */
export function electronPackage(): string {
  return dirname(createRequire(import.meta.url).resolve('electron/package.json'))
}

/**
 * Electron's executable where its runtime is present, else null. The package itself is never imported to find out:
 * it would fetch the runtime at once.
 */
export function findElectron(
  packageFolder: string,
  overriding = process.env.ELECTRON_OVERRIDE_DIST_PATH,
): string | null {
  const pathFile = join(packageFolder, 'path.txt')
  if (!existsSync(pathFile)) return null
  const executable = join(overriding ?? join(packageFolder, 'dist'), readFileSync(pathFile, 'utf8').trim())
  return existsSync(executable) ? executable : null
}
