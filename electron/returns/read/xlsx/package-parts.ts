import { posix } from 'node:path'
import type { Entry } from 'yauzl'
import { Refusal } from '../refusal.ts'
import { isTrue, parsePart } from '../xml/parse-part.ts'
import { partKey, type Zip } from '../zip/open-zip.ts'

type Relationship = { readonly id: string; readonly type: string; readonly part: string }

/** The part that the package says it is about, e.g. `xl/workbook.xml` or `word/document.xml`. */
export async function mainPart(zip: Zip): Promise<string | undefined> {
  const relations = await relationships(zip, '')
  const main = relations.find(({ type }) => type.endsWith('/officeDocument'))?.part
  if (main !== undefined) return main
  return zip.entries.has('xl/workbook.xml') ? 'xl/workbook.xml' : undefined
}

/** Content type of a part in lower case; empty where the package does not tell. */
export async function contentType(zip: Zip, part: string): Promise<string> {
  const entry = zip.entries.get('[content_types].xml')
  let type = ''
  if (!entry) return type
  await parsePart(zip, entry, {
    open: (name, attributes) => {
      const named = name === 'Override' ? attributes.get('PartName') : undefined
      if (named && partKey(named) === partKey(part)) type = attributes.get('ContentType') ?? ''
    },
  })
  return type.toLowerCase()
}

export type SheetPart = { readonly name: string; readonly hidden: boolean; readonly entry: Entry }

export type WorkbookParts = {
  readonly date1904: boolean
  readonly sheets: readonly SheetPart[]
  readonly sharedStrings: Entry | undefined
  readonly styles: Entry | undefined
}

/** What the workbook part lists; chart and macro sheets hold no cells and are left out. */
export async function workbookParts(zip: Zip, part: string): Promise<WorkbookParts> {
  const relations = await relationships(zip, part)
  const ofType = (type: string) => relations.find((relation) => relation.type.endsWith(`/${type}`))?.part
  const sheets: SheetPart[] = []
  let date1904 = false
  const workbook = zip.entries.get(partKey(part))
  if (workbook) {
    await parsePart(zip, workbook, {
      open: (name, attributes) => {
        if (name === 'workbookPr') date1904 = isTrue(attributes.get('date1904'))
        if (name !== 'sheet') return
        const id = attributes.prefixed('id')
        const relation = relations.find((candidate) => candidate.id === id)
        if (relation && !relation.type.endsWith('/worksheet')) return
        const entry = relation && zip.entries.get(partKey(relation.part))
        if (!entry) throw new Refusal('damaged')
        const state = attributes.get('state')
        const hidden = state === 'hidden' || state === 'veryHidden'
        sheets.push({ name: attributes.get('name') ?? '', hidden, entry })
      },
    })
  }
  return {
    date1904,
    sheets,
    sharedStrings: entryOf(zip, ofType('sharedStrings')),
    styles: entryOf(zip, ofType('styles')),
  }
}

function entryOf(zip: Zip, part: string | undefined): Entry | undefined {
  return part === undefined ? undefined : zip.entries.get(partKey(part))
}

async function relationships(zip: Zip, part: string): Promise<Relationship[]> {
  const folder = posix.dirname(part)
  const entry = zip.entries.get(partKey(posix.join(folder, '_rels', `${posix.basename(part)}.rels`)))
  const found: Relationship[] = []
  if (!entry) return found
  await parsePart(zip, entry, {
    open: (name, { get }) => {
      if (name !== 'Relationship' || get('TargetMode') === 'External') return
      const [id, type, target] = [get('Id'), get('Type'), get('Target')]
      if (!id || !type || !target) return
      found.push({ id, type, part: target.startsWith('/') ? target : posix.join(folder, target) })
    },
  })
  return found
}
