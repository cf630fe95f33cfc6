/** What one file may cost. A file beyond a limit is refused as `tooLarge`; nothing is cut silently. */
export type ReadLimits = {
  readonly fileBytes: number
  readonly zipEntries: number
  readonly inflatedBytes: number
  readonly ratioFromBytes: number
  readonly ratio: number
  readonly sheets: number
  readonly sharedStrings: number
  readonly textCharacters: number
  readonly slots: number
  readonly merges: number
  readonly milliseconds: number
  readonly heapMegabytes: number
}

export const READ_LIMITS: ReadLimits = {
  // The largest real return seen is under 20 MB (100,000 rows with pictures); the whole file is held once.
  fileBytes: 128 * 1024 * 1024,
  // A survey of 19 sheets has 66 entries; thousands mean pictures by the hundred or an attack.
  zipEntries: 10_000,
  // 1.4 million cells are about 80 MB of XML.
  inflatedBytes: 768 * 1024 * 1024,
  // Deflate reaches 1032:1; sheets full of formatted empty cells reach about 60:1. Small parts may be denser.
  ratioFromBytes: 32 * 1024 * 1024,
  ratio: 200,
  // Excel itself is bounded by memory; a county of 300 schools with a sheet each stays far below.
  sheets: 1_000,
  sharedStrings: 2_000_000,
  // Text counted each time a cell shows it: one long shared string in a million cells is a bomb by itself.
  textCharacters: 200_000_000,
  // Places in the grid, the empty ones between values and the rows included; 1.4 million cells need 1.5 million.
  slots: 10_000_000,
  // The benchmark has 30,000 on a sheet.
  merges: 500_000,
  // 1.4 million cells take about 4 s; an office machine is allowed to be ten times slower.
  milliseconds: 120_000,
  // Enough for 10 million slots; SheetJS needs the most for an .xls of 65,536 rows.
  heapMegabytes: 1_024,
}
