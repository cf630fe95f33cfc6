import type { ReportBlock } from '../../../shared/reports/block.ts'
import { paragraph } from '../parts/sentences.ts'
import type { VisitData } from './data.ts'

/** Photos of the problems, and what of the evidence is not printed. */
export function photoBlocks({ wording, problemPhotos }: VisitData): ReportBlock[] {
  const { visit } = wording.texts
  const { printed, more, unreadable } = problemPhotos
  return [
    ...printed.map(
      ({ evidence, data, widthMillimetres }): ReportBlock => ({
        kind: 'image',
        caption: visit.photoCaption({ code: evidence.item ?? '', caption: evidence.caption }),
        data,
        widthMillimetres,
      }),
    ),
    ...(more > 0 ? [paragraph(visit.morePhotos({ count: more }))] : []),
    ...(unreadable > 0 ? [paragraph(visit.unreadablePhotos({ count: unreadable }))] : []),
  ]
}
