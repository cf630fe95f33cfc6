import { spawnSync } from 'node:child_process'
import { isOlderThan, PROJECT_FOLDER } from './is-older-than.ts'

/** Where the built screens stand. */
export const RENDERER_FOLDER = `${PROJECT_FOLDER}dist/renderer`

/** The screens are older than their sources, or were never built. */
export function rendererIsStale(): boolean {
  return isOlderThan(`${RENDERER_FOLDER}/index.html`, ['renderer', 'shared'])
}

/** @throws Error with the builder's own words where it fails. */
export function buildRenderer(): void {
  const vite = `${PROJECT_FOLDER}node_modules/vite/bin/vite.js`
  const build = spawnSync(process.execPath, [vite, 'build', '--config', 'renderer/vite.config.ts'], {
    cwd: PROJECT_FOLDER,
    encoding: 'utf8',
  })
  if (build.status !== 0) throw new Error(`${build.stdout}\n${build.stderr}`)
}
