import type { ReportBlock } from './block.ts'
import { IMAGE_GAP, LEAST_FIGURE } from './page-geometry.ts'

export type ImageBlock = Extract<ReportBlock, { kind: 'image' }>
type OtherBlock = Exclude<ReportBlock, ImageBlock>

export const isImage = (block: ReportBlock): block is ImageBlock => block.kind === 'image'

/** The blocks in their order, with pictures that follow each other as one group. */
export function groupImages(blocks: readonly ReportBlock[]): readonly (OtherBlock | ImageBlock[])[] {
  const groups: (OtherBlock | ImageBlock[])[] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    if (!isImage(block)) groups.push(block)
    else if (Array.isArray(last)) last.push(block)
    else groups.push([block])
  }
  return groups
}

/**
 * The rows in which pictures stand.
 * @param room width of the type area in millimetres.
 */
export function imageRows(images: readonly ImageBlock[], room: number): readonly (readonly ImageBlock[])[] {
  const rows: ImageBlock[][] = []
  let taken = Number.POSITIVE_INFINITY
  for (const image of images) {
    const width = Math.max(image.widthMillimetres, LEAST_FIGURE) + IMAGE_GAP
    if (taken + width > room) {
      rows.push([])
      taken = 0
    }
    rows.at(-1)?.push(image)
    taken += width
  }
  return rows
}
