import type { TextForm } from '../../../../shared/returns/workbook.ts'

type LineWidths = Pick<TextForm, 'width' | 'preambleLines' | 'longerRows' | 'shorterRows'>

/** Counts the fields of each line, to tell the table from what stands above it and the lines that do not fit. */
export function lineWidths(): {
  readonly add: (fields: readonly string[]) => void
  readonly finish: () => LineWidths
} {
  const widths: number[] = []
  return {
    // Excel fills short lines up with empty fields; a title line is one all the same.
    add: (fields) =>
      widths.push(fields.findLastIndex((field) => field.trim() !== '') < 1 ? 0 : fields.length),
    finish: () => {
      const width = mostFrequent(widths)
      const first = Math.max(0, widths.indexOf(width))
      const rows = (fits: (other: number) => boolean) =>
        widths.flatMap((other, row) => (row > first && other > 0 && fits(other) ? [row + 1] : []))
      return {
        width,
        preambleLines: first,
        longerRows: rows((other) => other > width),
        shorterRows: rows((other) => other < width),
      }
    },
  }
}

function mostFrequent(widths: readonly number[]): number {
  const lines = new Map<number, number>()
  for (const width of widths) if (width > 0) lines.set(width, (lines.get(width) ?? 0) + 1)
  let best = 0
  for (const [width, count] of lines) if (count > (lines.get(best) ?? 0)) best = width
  return best
}
