import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createJimp } from '@jimp/core'
import png from '@jimp/js-png'
import { methods } from '@jimp/plugin-resize'
import { type Icon, icnsOf, icoOf } from './icon-containers.ts'

/**
 * The icons of all systems from `build/icons/icon.png`; run it after that was changed. They are kept, since
 * electron-builder would fetch a converter for each package.
 */
const FOLDER = resolve(import.meta.dirname, '../../build/icons')
const SIZES = [16, 24, 32, 48, 64, 128, 256, 512] as const

const Jimp = createJimp({ formats: [png], plugins: [methods] })
const original = readFileSync(join(FOLDER, 'icon.png'))

async function iconOf(size: number): Promise<Icon> {
  const picture = await Jimp.fromBuffer(original)
  picture.resize({ w: size, h: size })
  return { size, png: await picture.getBuffer('image/png') }
}

const icons: Icon[] = await Promise.all(SIZES.map(iconOf))
mkdirSync(join(FOLDER, 'linux'), { recursive: true })
for (const { size, png: bytes } of icons) writeFileSync(join(FOLDER, 'linux', `${size}x${size}.png`), bytes)
writeFileSync(join(FOLDER, 'icon.ico'), icoOf(icons.filter(({ size }) => size <= 256)))
writeFileSync(join(FOLDER, 'icon.icns'), icnsOf([...icons, { size: 1024, png: original }]))
