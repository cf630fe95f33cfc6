import { cpSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { buildRenderer, RENDERER_FOLDER, rendererIsStale } from '../../electron/platform/build-renderer.ts'

const LOCK = join(RENDERER_FOLDER, '..', 'renderer.lock')
const ABANDONED_AFTER_MS = 120_000

function locked(): boolean {
  try {
    mkdirSync(LOCK)
    return true
  } catch {
    return false
  }
}

function isAbandoned(): boolean {
  const since = statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs
  return since !== undefined && Date.now() - since > ABANDONED_AFTER_MS
}

/**
 * Builds the screens where they are older than their sources; test files that run beside wait for it.
 * @param copy where to put a copy of them, under which nobody builds anew.
 */
export async function buildOnce(copy?: string): Promise<void> {
  mkdirSync(join(LOCK, '..'), { recursive: true })
  while (!locked()) {
    if (isAbandoned()) rmSync(LOCK, { recursive: true, force: true })
    await wait(200)
  }
  try {
    if (rendererIsStale()) buildRenderer()
    if (copy !== undefined) cpSync(RENDERER_FOLDER, copy, { recursive: true })
  } finally {
    rmSync(LOCK, { recursive: true, force: true })
  }
}
