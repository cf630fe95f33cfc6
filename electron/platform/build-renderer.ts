import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Where the built screens stand. */
export const RENDERER_FOLDER = `${root}dist/renderer`

/** The screens are older than their sources, or were never built. */
export function rendererIsStale(): boolean {
  const page = `${RENDERER_FOLDER}/index.html`
  if (!existsSync(page)) return true
  const built = statSync(page).mtimeMs
  return ['renderer', 'shared'].some((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true }).some(
      (entry) => entry.isFile() && statSync(`${entry.parentPath}/${entry.name}`).mtimeMs > built,
    ),
  )
}

/** @throws Error with the builder's own words where it fails. */
export function buildRenderer(): void {
  const vite = `${root}node_modules/vite/bin/vite.js`
  const build = spawnSync(process.execPath, [vite, 'build', '--config', 'renderer/vite.config.ts'], {
    cwd: root,
    encoding: 'utf8',
  })
  if (build.status !== 0) throw new Error(`${build.stdout}\n${build.stderr}`)
}
