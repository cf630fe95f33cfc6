import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { WEBP } from '../visits/pictures.ts'
import { type Packed, pack } from './pack.ts'

const home = temporaryFolder()
let packed: Packed

/** Runs the packed application under the stand-in, outside the project, in a process of its own. */
function run(file: string, ...args: string[]) {
  const driver = join(import.meta.dirname, 'start-packed.ts')
  return spawnSync(process.execPath, [driver, packed.unpacked, home, file, ...args], {
    cwd: home,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: home },
  })
}

/** Every module that a file of the bundle loads. */
const loaded = (file: string) =>
  [...readFileSync(join(packed.unpacked, file), 'utf8').matchAll(/\brequire\("([^"]+)"\)/g)].map(
    ([, name = '']) => name,
  )

describe.runIf(process.platform === 'linux')('the package', () => {
  beforeAll(async () => {
    packed = await pack(home)
  })

  it('holds the bundles, the screens and the modules that stand beside, and nothing else', () => {
    const rooms = ['dist/main/', 'dist/renderer/', 'build/icons/icon.png', 'package.json']
    const modules = ['better-sqlite3', '@fontsource/noto-serif-sc', '@jsquash/webp']
    const allowed = [...rooms, ...modules.map((name) => `node_modules/${name}/`)]
    const strays = packed.files.filter(
      (path) => !allowed.some((place) => path.startsWith(place) || place.startsWith(`${path}/`)),
    )
    expect(strays).toEqual([])
    for (const place of allowed)
      expect(
        packed.files.some((path) => path.startsWith(place)),
        place,
      ).toBe(true)
  })

  it('holds nothing of the tests, of sources, or of how it is built', () => {
    expect(packed.files.filter((path) => /\.tsx?$|\.map$|(^|\/)tests?\/|binding\.gyp/.test(path))).toEqual([])
    const manifest = JSON.parse(readFileSync(join(packed.unpacked, 'package.json'), 'utf8'))
    expect(manifest.version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version)
    expect(manifest.devDependencies).toBeUndefined()
    expect(manifest.scripts).toBeUndefined()
  })

  it('keeps the native module outside the archive, for this system alone', () => {
    const outside = join(
      packed.folder,
      'resources',
      'app.asar.unpacked',
      'node_modules/better-sqlite3/prebuilds',
    )
    expect(statSync(join(outside, `linux-${process.arch}.node`)).size).toBeGreaterThan(1_000_000)
    expect(packed.files.filter((path) => path.endsWith('.node'))).toEqual([
      `node_modules/better-sqlite3/prebuilds/linux-${process.arch}.node`,
    ])
  })

  it('has its fuses set', async () => {
    const wire = await getCurrentFuseWire(packed.executable)
    const isOn = (fuse: FuseV1Options) => String.fromCharCode(Number(wire[fuse])) === '1'
    const { EnableCookieEncryption, EnableEmbeddedAsarIntegrityValidation, OnlyLoadAppFromAsar } =
      FuseV1Options
    const on = [EnableCookieEncryption, EnableEmbeddedAsarIntegrityValidation, OnlyLoadAppFromAsar]
    const off = [
      FuseV1Options.RunAsNode,
      FuseV1Options.EnableNodeOptionsEnvironmentVariable,
      FuseV1Options.EnableNodeCliInspectArguments,
      FuseV1Options.GrantFileProtocolExtraPrivileges,
    ]
    expect(on.map(isOn)).toEqual([true, true, true])
    expect(off.map(isOn)).toEqual([false, false, false, false])
  })

  it('loads nothing that it does not bring, and its preload nothing but electron', () => {
    const main = packed.files.filter((path) => /^dist\/main\/.+\.cjs$/.test(path))
    expect(main.filter((path) => path.endsWith('worker.cjs')).length).toBeGreaterThan(1)
    const packages = main
      .flatMap(loaded)
      .filter((name) => !name.startsWith('.') && !process.getBuiltinModule(name))
    expect([...new Set(packages)].sort()).toEqual(['better-sqlite3', 'electron'])
    expect(loaded('dist/main/hosts-desktop-preload.cjs')).toEqual(['electron'])
  })

  it('finds inside it every file that it looks up in a module', () => {
    const main = packed.files.filter((path) => /^dist\/main\/.+\.cjs$/.test(path))
    const lookedUp = main.flatMap((path) =>
      [
        ...readFileSync(join(packed.unpacked, path), 'utf8').matchAll(
          /\.resolve\("(@?[\w./-]+\/[\w./-]+)"\)/g,
        ),
      ].map(([, name]) => `node_modules/${name}`),
    )
    expect(lookedUp.length).toBeGreaterThan(0)
    expect(lookedUp.filter((path) => !packed.files.includes(path))).toEqual([])
  })

  it('decodes a picture by the WebAssembly that it brings', async () => {
    const path = join(home, 'picture.webp')
    writeFileSync(path, WEBP)
    const worker = new Worker(join(packed.unpacked, 'dist/main/evidence-thumbnail-worker.cjs'), {
      workerData: { path },
    })
    const thumbnail = await new Promise<Uint8Array>((resolve, reject) => {
      worker.once('message', resolve).once('error', reject)
    })
    expect([...thumbnail.subarray(0, 2)]).toEqual([0xff, 0xd8])
  })

  it('does the main job by command line, outside the project', () => {
    const written = run('-', 'sample-returns', '--out', 'returns')
    expect(written.stderr).toBe('')
    expect(written.status).toBe(0)
    const table = join(home, 'returns', '太平区学校数据汇总表.xlsx')
    const basis = ['--year', '2025', '--standard', 'quality-2017']
    const assessed = run('-', 'assess', table, ...basis, '--report', 'report.docx')
    expect(assessed.status).toBe(0)
    expect(assessed.stdout).toContain('差异系数')
    expect(existsSync(join(home, 'report.docx'))).toBe(true)
  })

  it('opens its window, and answers a call and what stands in a workbook', () => {
    const file = join(home, 'returns', '红树小学.xlsx')
    const answered = run(file, '--data', join(home, 'county'))
    expect(answered.status).toBe(0)
    const { page, info, inspected } = JSON.parse(answered.stdout)
    expect(page).toContain('<title>均衡督导</title>')
    expect(info).toMatchObject({ ok: true, value: { dataFolderName: 'county', schoolCount: 0 } })
    expect(inspected).toMatchObject({ ok: true, value: { format: 'xlsx' } })
  })
})
