import type { SheetGrid, WorkbookGrid } from '../../../../shared/returns/workbook.ts'
import { cellBudget } from '../cell-budget.ts'
import type { ReadLimits } from '../limits.ts'
import { Refusal, tooLarge } from '../refusal.ts'
import { openZip, partKey, type Zip } from '../zip/open-zip.ts'
import { readDateStyles } from './date-styles.ts'
import { contentType, mainPart, workbookParts } from './package-parts.ts'
import { readSheet } from './read-sheet.ts'
import { readSharedStrings } from './shared-strings.ts'

/**
 * Reads a zip that should be a workbook. Parts are looked up in the directory, so their order in the
 * file does not matter; nothing but the parts with cells is inflated.
 */
export async function readXlsx(
  bytes: Buffer,
  limits: ReadLimits,
  onProgress: (done: number, total: number) => void,
): Promise<WorkbookGrid> {
  const zip = await openZip(bytes, limits)
  const part = await workbookPart(zip)
  const format = (await contentType(zip, part)).includes('macroenabled') ? 'xlsm' : 'xlsx'
  const parts = await workbookParts(zip, part)
  if (parts.sheets.length > limits.sheets) throw tooLarge('sheets', limits.sheets)

  const counted = [parts.sharedStrings, ...parts.sheets.map((sheet) => sheet.entry)]
  const total = counted.reduce((sum, entry) => sum + (entry?.uncompressedSize ?? 0), 0)
  // Many sheets may name one part; the directory counted it once.
  if (total > limits.inflatedBytes) throw tooLarge('inflatedBytes', limits.inflatedBytes)
  let done = 0
  const onBytes = (count: number) => {
    done += count
    onProgress(done, total)
  }

  const context = {
    date1904: parts.date1904,
    sharedStrings: await readSharedStrings(zip, parts.sharedStrings, limits, onBytes),
    dateStyles: await readDateStyles(zip, parts.styles),
  }
  const budget = cellBudget(limits)
  const sheets: SheetGrid[] = []
  for (const sheet of parts.sheets) {
    sheets.push(await readSheet(zip, sheet, context, limits, budget, onBytes))
  }
  return { format, sheets }
}

async function workbookPart(zip: Zip): Promise<string> {
  const part = await mainPart(zip)
  if (part !== undefined && /(^|\/)xl\/[^/]+\.xml$/i.test(part) && zip.entries.has(partKey(part))) return part
  throw new Refusal('notAWorkbook', { kind: zipKind(zip, part) })
}

function zipKind(zip: Zip, part: string | undefined): string {
  if (part?.endsWith('.bin')) return 'xlsb'
  if (part !== undefined && partKey(part).startsWith('word/')) return 'word'
  if (part !== undefined && partKey(part).startsWith('ppt/')) return 'powerpoint'
  return zip.entries.has('mimetype') && zip.entries.has('content.xml') ? 'openDocument' : 'zip'
}
