import type { ReportBlock } from '../../../shared/reports/block.ts'
import type { Wording } from './wording.ts'

/** Numbers the chapters in the order in which they stand: 一、, 二、 (std §8.3). */
export function numberChapters({ texts }: Wording, blocks: readonly ReportBlock[]): ReportBlock[] {
  let chapter = 0
  return blocks.map((block) => {
    if (block.kind !== 'heading' || block.level !== 1) return block
    const number = texts.chapterNumerals[chapter] ?? String(chapter + 1)
    chapter += 1
    return { ...block, text: texts.visit.chapter({ number, title: block.text }) }
  })
}
