import { messagesOf } from '../../../shared/messages/language.ts'
import type { ReportBlock } from '../../../shared/reports/block.ts'
import type { ReportBasis } from './basis.ts'
import { paragraph } from './sentences.ts'

/** The chapters that rest on indicators; where a plan has none, a sentence that says so. */
export function whereIndicators(
  basis: ReportBasis,
  chapters: () => readonly ReportBlock[],
): readonly ReportBlock[] {
  if (basis.standard.indicators.length > 0) return chapters()
  return [paragraph(messagesOf(basis.language).screens.planGaps.reportNoIndicators)]
}
