import { createJimp } from '@jimp/core'
import jpeg from '@jimp/js-jpeg'
import png from '@jimp/js-png'
import { methods } from '@jimp/plugin-resize'
import { imageSize } from 'image-size'
import { webp } from './decode-webp.ts'

const LONGEST_SIDE = 320
/** Decoded, four bytes a pixel: 256 MB. A picture of more is kept, and shown without a thumbnail. */
const MOST_PIXELS = 64_000_000
const WHITE = 0xffffffff

/**
 * A JPEG of at most 320 × 320 px, turned as the camera was held, transparent parts white.
 * @throws Error where the bytes are no picture that can be read, or one of too many pixels.
 */
export async function makeThumbnail(bytes: Buffer): Promise<Buffer> {
  const { width, height } = imageSize(bytes)
  if (width * height > MOST_PIXELS) throw new Error('too many pixels')
  const Picture = createJimp({ formats: [jpeg, png, webp], plugins: [methods] })
  const picture = await Picture.fromBuffer(bytes, {
    'image/jpeg': { maxResolutionInMP: MOST_PIXELS / 1_000_000, maxMemoryUsageInMB: 1024 },
  })
  const longest = Math.max(picture.width, picture.height)
  if (longest > LONGEST_SIDE) picture.scaleToFit({ w: LONGEST_SIDE, h: LONGEST_SIDE })
  const page = new Picture({ width: picture.width, height: picture.height, color: WHITE })
  return page.composite(picture).getBuffer('image/jpeg', { quality: 80 })
}
