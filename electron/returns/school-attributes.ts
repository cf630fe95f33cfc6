import type { ColumnAttribute } from '../../shared/returns/mapping.ts'
import type { CellValue } from '../../shared/returns/workbook.ts'
import type { SchoolAttributes } from '../../shared/schools/school.ts'
import { cellText } from './cell-text.ts'
import { canonicalText } from './text/canonical.ts'
import { kindOfText } from './text/kind-words.ts'
import { isBlankText } from './text/parse-number.ts'
import { yesNoOf } from './text/yes-no.ts'
import { type ValueIssue, valueError } from './value-issue.ts'

export type AttributeReading = { readonly known: Partial<SchoolAttributes> } | { readonly issue: ValueIssue }

/** An attribute of the school as forms and tables ask for it. */
export type AttributeDefinition = {
  readonly id: 'name' | 'code' | 'kind' | 'other'
  /** By which a mapping names it; absent where nothing of it is kept. */
  readonly key?: ColumnAttribute
  readonly labels: readonly string[]
  /** Only called where something stands in the cell. */
  readonly read: (value: CellValue, text: string) => AttributeReading
}

const notUnderstood = (text: string): AttributeReading => ({
  issue: valueError('attributeNotUnderstood', { raw: text }),
})

function yesNo(take: (yes: boolean) => Partial<SchoolAttributes>): AttributeDefinition['read'] {
  return (_value, text) => {
    const yes = yesNoOf(text)
    return yes === null ? { issue: valueError('notYesNo', { raw: text }) } : { known: take(yes) }
  }
}

/** Some text as it is written, at most as long as the registry keeps it. */
function plainText(key: 'address' | 'head' | 'phone', longest: number): AttributeDefinition['read'] {
  return (_value, text) =>
    text.length <= longest
      ? { known: { [key]: text } }
      : { issue: valueError('attributeTooLong', { length: text.length, longest }) }
}

const CODE = /^[0-9A-Za-z]{1,40}$/

const SPONSORS: Readonly<Record<string, number>> = {
  县级教育部门: 7,
  县级其他部门: 8,
  地方企业: 9,
  民办: 10,
}

/** Attributes that the registry keeps (the head of the per-school form; roster columns, std §7.2-10). */
export const SCHOOL_ATTRIBUTES: readonly AttributeDefinition[] = [
  {
    id: 'name',
    key: 'name',
    labels: ['学校名称', '学校', '校名', '学校名', '学校全称', '单位名称', '学校(机构)名称', '填报学校'],
    read: (_value, text) => ({ known: { name: text } }),
  },
  {
    id: 'code',
    key: 'code',
    labels: ['学校代码', '学校标识码', '学校(机构)标识码', '标识码', '学校编码', '机构代码', '学校编号'],
    read: (_value, text) => {
      const code = CODE.test(text) ? text : text.normalize('NFKC').replace(/\s/g, '')
      return CODE.test(code) ? { known: { code } } : { issue: valueError('codeNotUnderstood', { raw: text }) }
    },
  },
  {
    id: 'kind',
    key: 'kind',
    labels: ['学校类型', '办学类型', '学校类别', '学校(机构)办学类型', '办学层次'],
    read: (_value, text) => {
      const kind = kindOfText(text)
      return kind ? { known: { kind } } : { issue: valueError('kindNotUnderstood', { raw: text }) }
    },
  },
  {
    id: 'other',
    key: 'sponsor',
    labels: ['举办者类型', '举办者', '举办者类型代码'],
    read: (_value, text) => {
      const sponsor = /^\d{1,2}$/.test(text) ? Number(text) : SPONSORS[canonicalText(text)]
      return sponsor !== undefined && sponsor >= 1 && sponsor <= 10
        ? { known: { sponsor } }
        : notUnderstood(text)
    },
  },
  // 公办 says only that it is not 民办, which is no code of a sponsor.
  {
    id: 'other',
    labels: ['办学性质', '公办民办', '公办/民办', '学校性质'],
    read: (_value, text) => {
      if (/民办|私立/.test(text)) return { known: { sponsor: 10 } }
      return /公办|公立/.test(text) ? { known: {} } : notUnderstood(text)
    },
  },
  {
    id: 'other',
    key: 'location',
    labels: ['城乡类型', '城乡分类', '所在地城乡类型', '办学地类型'],
    read: (_value, text) => {
      if (/城区|城市|^城/.test(text)) return { known: { location: 'urban' } }
      if (/^镇|镇区|县城/.test(text)) return { known: { location: 'town' } }
      return /乡|村/.test(text) ? { known: { location: 'rural' } } : notUnderstood(text)
    },
  },
  {
    id: 'other',
    key: 'boarding',
    labels: ['是否寄宿制', '是否寄宿制学校', '寄宿制'],
    read: yesNo((boarding) => ({ boarding })),
  },
  {
    id: 'other',
    key: 'builtYear',
    labels: ['建校时间', '建校年份', '建校年'],
    read: (_value, text) => {
      const year = /^(1[89]\d\d|20\d\d)(?:年|[-/.年]\d{1,2}.*)?$/.exec(
        text.normalize('NFKC').replace(/\s/g, ''),
      )?.[1]
      return year
        ? { known: { builtYear: Number(year) } }
        : { issue: valueError('yearNotUnderstood', { raw: text }) }
    },
  },
  {
    id: 'other',
    key: 'plannedBy2010',
    labels: ['是否2010年及之前规划并建成'],
    read: yesNo((plannedBy2010) => ({ plannedBy2010 })),
  },
  {
    id: 'other',
    key: 'plannedBy2016',
    labels: ['是否2016年及之前规划并建成'],
    read: yesNo((plannedBy2016) => ({ plannedBy2016 })),
  },
  {
    id: 'other',
    key: 'denseCentre',
    labels: ['是否人口密度过高的大城市中心城区学校'],
    read: yesNo((denseCentre) => ({ denseCentre })),
  },
  {
    id: 'other',
    key: 'address',
    labels: ['地址', '学校地址', '详细地址', '通讯地址', '办学地址'],
    read: plainText('address', 200),
  },
  {
    id: 'other',
    key: 'head',
    labels: ['校长', '校长姓名', '学校负责人'],
    read: plainText('head', 60),
  },
  {
    id: 'other',
    key: 'phone',
    labels: ['电话', '联系电话', '学校电话', '办公电话', '校长电话'],
    read: plainText('phone', 60),
  },
  // Both follow from the figures themselves (pupils, class bands): checked to be yes or no, not kept.
  {
    id: 'other',
    labels: ['是否50人及以上但不足100人的乡村小规模学校和教学点', '是否最大班额低于30人的农村小规模学校'],
    read: yesNo(() => ({})),
  },
]

const BY_LABEL: ReadonlyMap<string, AttributeDefinition> = new Map(
  SCHOOL_ATTRIBUTES.flatMap((attribute) =>
    attribute.labels.map((label) => [attributeKey(label), attribute] as const),
  ),
)

function attributeKey(label: string): string {
  return canonicalText(label).replace(/[()]/g, '')
}

/** The attribute that a label asks for; null where it asks for none. */
export function attributeOfLabel(label: string): AttributeDefinition | null {
  return BY_LABEL.get(attributeKey(label)) ?? null
}

/** The attribute that a mapping names. */
export function attributeByKey(key: ColumnAttribute): AttributeDefinition | null {
  return SCHOOL_ATTRIBUTES.find((attribute) => attribute.key === key) ?? null
}

/** Reads a cell for an attribute; a blank tells nothing. */
export function readAttribute(attribute: AttributeDefinition, value: CellValue): AttributeReading {
  const text = cellText(value)
  if (text === '' || (attribute.id !== 'other' && isBlankText(text))) return { known: {} }
  if (attribute.id === 'other' && /^[-—/*]+$/.test(text)) return { known: {} }
  return attribute.read(value, text)
}
