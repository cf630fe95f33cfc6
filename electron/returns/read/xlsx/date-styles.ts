import type { Entry } from 'yauzl'
import { isDateFormat, isDateFormatId } from '../date-format.ts'
import { parsePart } from '../xml/parse-part.ts'
import type { Zip } from '../zip/open-zip.ts'

/** By cell style (`s` of a cell): whether its number format shows a date. */
export async function readDateStyles(zip: Zip, entry: Entry | undefined): Promise<readonly boolean[]> {
  if (!entry) return []
  const custom = new Map<number, boolean>()
  const formatIds: number[] = []
  let inCellFormats = false
  await parsePart(zip, entry, {
    open: (name, { get }) => {
      if (name === 'numFmt') custom.set(Number(get('numFmtId')), isDateFormat(get('formatCode') ?? ''))
      else if (name === 'cellXfs') inCellFormats = true
      else if (name === 'xf' && inCellFormats) formatIds.push(Number(get('numFmtId') ?? 0))
    },
    close: (name) => {
      if (name === 'cellXfs') inCellFormats = false
    },
  })
  return formatIds.map((id) => custom.get(id) ?? isDateFormatId(id))
}
