import { createJimp } from '@jimp/core'
import jpeg from '@jimp/js-jpeg'
import png from '@jimp/js-png'

const Picture = createJimp({ formats: [jpeg, png] })

/** A JPEG of one colour above and another below. */
export async function makeJpeg(width: number, height: number, colour = 0xcc3300ff): Promise<Buffer> {
  const picture = new Picture({ width, height, color: 0xffffffff })
  for (let index = 0; index < (width * height) / 2; index++)
    picture.bitmap.data.writeUInt32BE(colour, index * 4)
  return picture.getBuffer('image/jpeg', { quality: 90 })
}

export function makePng(width: number, height: number): Promise<Buffer> {
  return new Picture({ width, height, color: 0x00000000 }).getBuffer('image/png')
}

/** The same JPEG as a camera writes it that was held upright: EXIF orientation 6. */
export function heldUpright(picture: Buffer): Buffer {
  const exif = Buffer.from('ffe100224578696600004d4d002a00000008000101120003000000010006000000000000', 'hex')
  return Buffer.concat([picture.subarray(0, 2), exif, picture.subarray(2)])
}

/** 64 × 48 in WebP. */
export const WEBP = Buffer.from(
  'UklGRlQAAABXRUJQVlA4IEgAAACwAwCdASpAADAAPpFIoEwlpCMiIqgAsBIJZwDTUoAAFR+9CbTFAAD+7qY//4DdfFtMv/9zgf9zgf9zgfxtQQfvYdrhmPRsAAA=',
  'base64',
)

export async function sizeOf(bytes: Buffer): Promise<readonly [number, number]> {
  const { width, height } = await Picture.fromBuffer(bytes)
  return [width, height]
}
