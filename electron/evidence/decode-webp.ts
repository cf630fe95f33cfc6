import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import decode, { init } from '@jsquash/webp/decode.js'

/** The package looks for its WebAssembly by fetch, which knows no files: it is handed over instead. */
async function instantiate(): Promise<void> {
  const path = createRequire(import.meta.url).resolve('@jsquash/webp/codec/dec/webp_dec.wasm')
  await init({ wasmBinary: new Uint8Array(await readFile(path)).buffer })
}

/** WebP as a format of the picture library. Thumbnails are never written in it. */
export const webp = () => ({
  mime: 'image/webp' as const,
  hasAlpha: true,
  encode: (): Buffer => {
    throw new Error('thumbnails are JPEG')
  },
  decode: async (bytes: Buffer) => {
    await instantiate()
    const { data, width, height } = await decode(new Uint8Array(bytes).buffer)
    return { data: Buffer.from(data.buffer), width, height }
  },
})
