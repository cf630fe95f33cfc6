import { existsSync } from 'node:fs'
import { unpackChromium } from './unpack-chromium.ts'

/** How to start a Chromium on this machine, in the words of playwright. */
export type ChromiumLaunch = {
  readonly executablePath?: string
  readonly channel?: string
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly args: readonly string[]
}

const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
] as const

/** A sandbox needs what containers and root do not have; the page is our own and loads nothing. */
const ARGUMENTS = ['--no-sandbox', '--font-render-hinting=none'] as const

async function packagedChromium(): Promise<ChromiumLaunch> {
  const chromium = await unpackChromium()
  const libraries = [chromium.libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  return {
    executablePath: chromium.executable,
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: chromium.fontConfiguration },
    args: [...ARGUMENTS, '--no-zygote', '--headless=shell'],
  }
}

/**
 * The ways to a Chromium on this machine, best first: the one inside the npm package on Linux x64, Edge on
 * Windows, else one that the system has. Each is only tried when those before it did not start.
 */
export function chromiumCandidates(): readonly (() => Promise<ChromiumLaunch>)[] {
  const installed = SYSTEM_PATHS.filter((path) => existsSync(path)).map((executablePath) => async () => ({
    executablePath,
    args: ARGUMENTS,
  }))
  const channels = process.platform === 'win32' ? ['msedge', 'chrome'] : []
  const packaged = process.platform === 'linux' && process.arch === 'x64' ? [packagedChromium] : []
  return [...packaged, ...channels.map((channel) => async () => ({ channel, args: ARGUMENTS })), ...installed]
}
