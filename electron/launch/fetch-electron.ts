import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Downloader,
  downloadArtifact,
  FetchDownloader,
  type FetchDownloaderOptions,
} from '@electron/get'
import { z } from 'zod'
import { isReachable } from './is-reachable.ts'

const PROBE_MS = 3000

export type Fetched = 'fetched' | 'unreachable' | 'cancelled' | 'failed'

export type FetchOptions = {
  /** Per cent, each once. */
  readonly onProgress: (percent: number) => void
  readonly signal: AbortSignal
  /** Of the user, where it is not another's. */
  readonly cacheFolder?: string
}

class Unreachable extends Error {}

/**
 * Fetches Electron's runtime from its download site or `ELECTRON_MIRROR` into the user's cache and unpacks it beside
 * the package. The site is asked first and has three seconds to answer.
 */
export async function fetchElectron(packageFolder: string, options: FetchOptions): Promise<Fetched> {
  try {
    await downloadRuntime(packageFolder, options)
    return (await unpackRuntime(packageFolder, options)) ? 'fetched' : 'failed'
  } catch (error) {
    if (options.signal.aborted) return 'cancelled'
    return error instanceof Unreachable ? 'unreachable' : 'failed'
  }
}

/** Leaves the archive, checked, in the cache. */
export async function downloadRuntime(packageFolder: string, options: FetchOptions): Promise<string> {
  const read = (name: string) => JSON.parse(readFileSync(join(packageFolder, name), 'utf8'))
  const { version } = z.object({ version: z.string() }).parse(read('package.json'))
  return downloadArtifact({
    version,
    artifactName: 'electron',
    platform: process.platform,
    arch: process.arch,
    checksums: z.record(z.string(), z.string()).parse(read('checksums.json')),
    ...(options.cacheFolder === undefined ? {} : { cacheRoot: options.cacheFolder }),
    downloader: askingFirst(options),
  })
}

function askingFirst({ onProgress, signal }: FetchOptions): Downloader<FetchDownloaderOptions> {
  let last = -1
  return {
    download: async (url, target) => {
      if (!(await isReachable(url, PROBE_MS))) throw new Unreachable(url)
      await new FetchDownloader().download(url, target, {
        signal,
        quiet: true,
        getProgressCallback: async ({ percent }) => {
          const reached = Math.floor(percent * 100)
          if (reached <= last) return
          last = reached
          onProgress(reached)
        },
      })
    },
  }
}

/** The package's own installer finds the archive in the cache, unpacks it and notes where it is. */
async function unpackRuntime(packageFolder: string, options: FetchOptions): Promise<boolean> {
  const cache = options.cacheFolder === undefined ? {} : { electron_config_cache: options.cacheFolder }
  const installer = spawn(process.execPath, [join(packageFolder, 'install.js')], {
    env: { ...process.env, ...cache },
    stdio: ['ignore', 'ignore', 'inherit'],
    signal: options.signal,
  })
  const [status] = await once(installer, 'exit')
  return status === 0
}
