import { fields } from '../../seeds/fields/index.ts'
import type { SheetGrid } from '../../shared/returns/workbook.ts'
import { sheet } from '../fixtures/returns/grid.ts'

/** Amounts by field, and `field/stage` where the column says a stage. */
export type Amounts = Readonly<Record<string, number | string>>

const STAGE_WORDS: Readonly<Record<string, string>> = { primary: '小学', junior: '初中', senior: '高中' }

function header(place: string): string {
  const [code = '', stage = ''] = place.split('/')
  const field = fields.find((entry) => entry.code === code)
  if (!field) throw new Error(`no field ${code}`)
  const unit = field.unit === 'yuan' ? '（元）' : ''
  return `${STAGE_WORDS[stage] ?? ''}${field.label.zh}${unit}`
}

/** One row per school, with a column for each amount that any of them has. */
export function tableOf(
  schools: Readonly<Record<string, { readonly kind?: string; readonly amounts: Amounts }>>,
): SheetGrid {
  const places = [...new Set(Object.values(schools).flatMap(({ amounts }) => Object.keys(amounts)))]
  return sheet('表', [
    ['学校名称', '办学类型', ...places.map(header)],
    ...Object.entries(schools).map(([name, { kind = '小学', amounts }]) => [
      name,
      kind,
      ...places.map((place) => amounts[place] ?? null),
    ]),
  ])
}
