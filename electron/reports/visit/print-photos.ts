import { imageSize } from 'image-size'
import { isPicture, type VisitEvidence } from '../../../shared/visits/evidence.ts'
import type { ReportContext } from '../report-definition.ts'
import type { PrintedPhoto, PrintedPhotos } from './data.ts'

/** Photos in one report; the record names how many more there are. */
const MOST_PHOTOS = 12
/** Two stand side by side in the type area. */
const LONGEST_SIDE = 72

async function printPhoto(ctx: ReportContext, evidence: VisitEvidence): Promise<PrintedPhoto | null> {
  const bytes = await ctx.thumbnail(evidence.sha256)
  if (bytes === null) return null
  const { width, height } = imageSize(bytes)
  const share = Math.min(1, width / height)
  return {
    evidence,
    data: Buffer.from(bytes).toString('base64'),
    widthMillimetres: Math.max(1, Math.round(LONGEST_SIDE * share)),
  }
}

/** The first photos of these, scaled down; the originals are of many megabytes. */
export async function printPhotos(
  ctx: ReportContext,
  evidence: readonly VisitEvidence[],
): Promise<PrintedPhotos> {
  const photos = evidence.filter(({ type }) => isPicture(type))
  const chosen = photos.slice(0, MOST_PHOTOS)
  const printed: PrintedPhoto[] = []
  for (const photo of chosen) {
    const picture = await printPhoto(ctx, photo)
    if (picture) printed.push(picture)
  }
  return { printed, more: photos.length - chosen.length, unreadable: chosen.length - printed.length }
}
