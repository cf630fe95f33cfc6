import { CsvError, parse } from 'csv-parse/sync'

const CANDIDATES = [',', '\t', ';', '|'] as const
export type Delimiter = (typeof CANDIDATES)[number]

const SAMPLE_LINES = 200

/**
 * The delimiter under which most lines fall into the same number of fields: title lines above a table
 * hold none, and a thousands separator falls differently in every line.
 */
export function sniffDelimiter(text: string): Delimiter {
  let best: Delimiter = ','
  let bestScore = 0
  for (const delimiter of CANDIDATES) {
    const score = regularFields(text, delimiter)
    if (score > bestScore) {
      best = delimiter
      bestScore = score
    }
  }
  return best
}

function regularFields(text: string, delimiter: Delimiter): number {
  const linesByWidth = new Map<number, number>()
  const count = (fields: string[]) => {
    if (fields.length > 1) linesByWidth.set(fields.length, (linesByWidth.get(fields.length) ?? 0) + 1)
    return null
  }
  try {
    parse(text, { delimiter, to: SAMPLE_LINES, ...TOLERANT, on_record: count })
  } catch (error) {
    // A quote that is never closed is told where the whole file is read.
    if (!(error instanceof CsvError)) throw error
  }
  let best = 0
  for (const [width, count] of linesByWidth) best = Math.max(best, width * count)
  return best
}

/** Tables typed by hand: lines of unequal length, quotes within fields, empty lines that count as rows. */
export const TOLERANT = {
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: false,
  bom: true,
} as const
