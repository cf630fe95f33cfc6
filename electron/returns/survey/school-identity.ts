import type { SheetGrid, WorkbookGrid } from '../../../shared/returns/workbook.ts'
import type { SchoolAttributes } from '../../../shared/schools/school.ts'
import type { SchoolKind } from '../../../shared/schools/school-kind.ts'
import { cellText } from '../cell-text.ts'
import type { SchoolMention } from '../extract.ts'
import { attributeByKey, readAttribute } from '../school-attributes.ts'
import { canonicalText } from '../text/canonical.ts'
import { kindOfCode, kindOfName, kindOfText } from '../text/kind-words.ts'

/** Which school a workbook of the survey is of. */
export type SchoolIdentity = {
  readonly mention: SchoolMention
  /** The sheet where it is named; null where only the file is. */
  readonly sheet: SheetGrid | null
  readonly kind: SchoolKind | null
  /** 办学类型 as it is written, or null. */
  readonly type: string | null
}

type Found = {
  readonly sheet: SheetGrid
  readonly row: number
  readonly column: number
  readonly text: string
}

const ROWS_SEARCHED = 40
const NAME = /^学校(?:\(机构\))?名称(?:\(章\))?$/
const CODE = /^学校(?:\(机构\))?(?:标识码|代码)$/
const KIND = /^学校(?:\(机构\))?办学类型(?:名称)?$/
const SPONSOR = /^学校(?:\(机构\))?举办者(?:名称)?$/
const LOCATION = /^学校(?:\(机构\))?(?:所在地|驻地)城乡类型(?:名称)?$/
const ADDRESS = /^学校(?:\(机构\))?(?:详细)?地址$/
const PHONE = /^办公电话$/
/** Another label, where a value was looked for. */
const LABEL =
  /^学校\(机构\)|名称$|名称\(章\)$|代码$|标识码$|地址$|类型$|类别$|举办者|年制$|年龄$|编码$|电话$|信箱$|域名$/
const NAME_IN_FILE = /\p{Script=Han}[\p{Script=Han}\d（）()]*?(?:小学|中学|学校|初中|教学点|幼儿园)/u
const CODE_IN_FILE = /(?<!\d)\d{10}(?!\d)/

/** By the table of basic data (基础基111, 教基1001) or the cover, else by the name of the file. */
export function findIdentity(workbook: WorkbookGrid, fileName: string): SchoolIdentity {
  const look = (label: RegExp, fits: (text: string) => boolean = () => true) =>
    valueBeside(workbook, label, fits)
  const foundName = look(NAME)
  const foundCode = look(CODE, (text) => /^\d{10}$/.test(text))
  const type = look(KIND)?.text ?? typeOfSheets(workbook)
  const name = foundName?.text ?? NAME_IN_FILE.exec(withoutExtension(fileName))?.[0] ?? ''
  const code = foundCode?.text ?? CODE_IN_FILE.exec(fileName)?.[0] ?? null
  const kind = (type === null ? null : kindOfText(type)) ?? kindOfName(name) ?? kindOfCode(code)
  const place = foundName ?? foundCode
  const attributes = {
    ...(kind && { kind }),
    ...told('location', look(LOCATION)),
    ...told('sponsor', look(SPONSOR)),
    ...told(
      'address',
      look(ADDRESS, (text) => /\p{Script=Han}/u.test(text)),
    ),
    ...told('phone', look(PHONE)),
  }
  const at = { row: place?.row ?? 0, column: place?.column ?? 0 }
  return {
    mention: { name, code, attributes, registers: true, ...at },
    sheet: place?.sheet ?? null,
    kind,
    type,
  }
}

/** An attribute that is not understood here is no fault of the return: the registry is asked elsewhere. */
function told(key: Parameters<typeof attributeByKey>[0], found: Found | null): Partial<SchoolAttributes> {
  const attribute = attributeByKey(key)
  if (!attribute || !found) return {}
  const reading = readAttribute(attribute, found.text)
  return 'known' in reading ? reading.known : {}
}

/** The value of a label, to its right or below it. */
function valueBeside(workbook: WorkbookGrid, label: RegExp, fits: (text: string) => boolean): Found | null {
  for (const sheet of workbook.sheets) {
    for (const [row, cells] of sheet.rows.slice(0, ROWS_SEARCHED).entries()) {
      const column = cells.findIndex((cell) => typeof cell === 'string' && label.test(canonicalText(cell)))
      if (column < 0) continue
      const beside = cells.flatMap((_, at) => (at > column ? [{ row, column: at }] : []))
      for (const place of [...beside, { row: row + 1, column }]) {
        const text = cellText(sheet.rows[place.row]?.[place.column])
        const nothing = text === '' || /^(?:\*|-1)$/.test(text) || LABEL.test(canonicalText(text))
        if (!nothing && fits(text)) return { sheet, ...place, text }
      }
    }
  }
  return null
}

/** 教基3112_小学, 教基4155_九年一贯制学校: the new exports say the kind in the names of their sheets. */
function typeOfSheets(workbook: WorkbookGrid): string | null {
  for (const { name } of workbook.sheets) {
    const type = /^教基\d{4}续?[_-](.+)$/.exec(name.trim())?.[1]
    if (type) return type
  }
  return null
}

function withoutExtension(fileName: string): string {
  return fileName.replace(/\.[^.]*$/, '')
}
