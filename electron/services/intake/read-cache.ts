import type { SourceFile } from '../../returns/evaluate/context.ts'

type Read = SourceFile['read']

export type ReadCache = {
  readonly get: (key: string) => Read | null
  readonly set: (key: string, read: Read) => void
}

/** Enough for a county's forty workbooks, or for one file of a province. */
const MOST_CELLS = 2_000_000

/** Workbooks that were read lately, oldest dropped first; only what was readable is kept. */
export function createReadCache(): ReadCache {
  const entries = new Map<string, { read: Read; cells: number }>()
  let cells = 0
  return {
    get: (key) => entries.get(key)?.read ?? null,
    set: (key, read) => {
      if (!read.ok || entries.has(key)) return
      const added = cellsOf(read)
      entries.set(key, { read, cells: added })
      cells += added
      for (const [oldest, entry] of entries) {
        if (cells <= MOST_CELLS) break
        entries.delete(oldest)
        cells -= entry.cells
      }
    },
  }
}

function cellsOf(read: Extract<Read, { ok: true }>): number {
  let cells = 0
  for (const sheet of read.workbook.sheets) for (const row of sheet.rows) cells += row.length
  return cells
}
