import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractAll, listPackage } from '@electron/asar'
import { archFromString, build, Platform } from 'electron-builder'
import { buildMain } from '../../electron/bundle/build-main.ts'
import { buildOnce } from '../screens/build-once.ts'

/** What stands before the fuses in Electron's executable; the version and the number of fuses follow. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const FUSES = 9

/** An unpacked distribution of Electron as far as electron-builder looks at it; every fuse is as Electron ships it on. */
function standInDistribution(folder: string): void {
  mkdirSync(join(folder, 'locales'), { recursive: true })
  const wire = Buffer.from([1, FUSES, ...Buffer.from('1'.repeat(FUSES))])
  const executable = Buffer.concat([Buffer.alloc(64), Buffer.from(SENTINEL), wire, Buffer.alloc(64)])
  writeFileSync(join(folder, 'electron'), executable)
  chmodSync(join(folder, 'electron'), 0o755)
  writeFileSync(join(folder, 'LICENSE'), '')
  for (const language of ['zh-CN', 'en-US', 'de'])
    writeFileSync(join(folder, 'locales', `${language}.pak`), '')
}

export type Packed = {
  readonly folder: string
  readonly executable: string
  readonly archive: string
  /** The files of the archive, as `dist/main/main.cjs`. */
  readonly files: readonly string[]
  /** The archive as a folder, native modules in their place. */
  readonly unpacked: string
}

/** The package for this Linux as a folder, made without a network from electron-builder.yml. */
export async function pack(folder: string): Promise<Packed> {
  await buildOnce()
  await buildMain()
  const distribution = join(folder, 'electron')
  standInDistribution(distribution)
  const output = join(folder, 'package')
  await build({
    projectDir: process.cwd(),
    targets: Platform.LINUX.createTarget('dir', archFromString(process.arch)),
    publish: 'never',
    config: {
      electronDist: distribution,
      directories: { output, buildResources: 'build' },
    },
  })
  const place = join(output, process.arch === 'x64' ? 'linux-unpacked' : `linux-${process.arch}-unpacked`)
  const archive = join(place, 'resources', 'app.asar')
  const unpacked = join(folder, 'unpacked')
  extractAll(archive, unpacked)
  return {
    folder: place,
    executable: join(place, 'junheng'),
    archive,
    files: listPackage(archive, { isPack: false }).map((path) => path.slice(1).replaceAll('\\', '/')),
    unpacked,
  }
}
