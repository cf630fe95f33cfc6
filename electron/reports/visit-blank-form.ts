import { DEFAULT_LANGUAGE } from '../../shared/messages/language.ts'
import type { ReportBlock, ReportDocument } from '../../shared/reports/block.ts'
import { AppError } from '../app-error.ts'
import { headCells, nameCell, textCell } from './parts/cells.ts'
import { notices } from './parts/sentences.ts'
import { type Wording, wordingOf } from './parts/wording.ts'
import { defineReport, type EvaluatedVisit } from './report-definition.ts'
import { itemRows, WORD_COLUMNS } from './visit-blank-form/item-rows.ts'
import { blankItems } from './visit-blank-form/items.ts'

type BlankFormData = Pick<EvaluatedVisit, 'form'> & { readonly wording: Wording }

/** Columns after those of the item's words: two of figures, four of boxes, the remark. */
const OTHER_COLUMNS = 7

function headTable({ form, wording }: BlankFormData): ReportBlock {
  const { texts, signs } = wording
  const { blankHead, blankTitle, dateRoom, shortRoom } = texts.visit
  const { school, visit } = form
  return {
    kind: 'table',
    name: blankTitle,
    widths: [3, 5, 4, 4, 3, 6, 4, 5],
    headerRows: [],
    rows: [
      [
        nameCell(blankHead.school),
        textCell(school.name),
        nameCell(blankHead.code),
        textCell(school.code ?? texts.missing),
        nameCell(blankHead.date),
        textCell(dateRoom),
        nameCell(blankHead.inspectors),
        textCell(visit.inspectors.length > 0 ? visit.inspectors.join(signs.listComma) : shortRoom),
      ],
    ],
  }
}

function itemsTable({ form, wording }: BlankFormData): ReportBlock {
  const { visit } = wording.texts
  const columns = visit.blankColumns
  const items = blankItems(form)
  return {
    kind: 'table',
    name: visit.items,
    widths: [5, 16, 15, 13, 12, 11, 11, 6, 8, 7, 7, 11],
    headerRows: [
      headCells([
        columns.code,
        columns.item,
        columns.requirement,
        columns.basis,
        columns.method,
        columns.declared,
        columns.observed,
        columns.met,
        columns.partly,
        columns.unmet,
        columns.notApplicable,
        columns.remark,
      ]),
    ],
    rows: form.template.sections.flatMap(({ code, label }) => {
      const mine = items.filter(({ item }) => item.section === code)
      if (mine.length === 0) return []
      const title = visit.section({ code, label: wording.name(label) })
      return [
        [{ ...nameCell(title), columnSpan: WORD_COLUMNS + OTHER_COLUMNS }],
        ...mine.flatMap((blank) => itemRows(wording, form, blank)),
      ]
    }),
  }
}

function layout(data: BlankFormData): ReportDocument {
  const { form, wording } = data
  const { texts, visitWords, name } = wording
  const about = { school: form.school.name, template: name(form.template.label) }
  return {
    slug: 'visit-blank-form',
    language: wording.language,
    title: texts.visit.blankFileName(about),
    fileName: texts.visit.blankFileName(about),
    landscape: true,
    blocks: [
      { kind: 'title', text: texts.visit.blankTitleLines(about) },
      {
        kind: 'subtitle',
        text: texts.visit.subtitle({ year: form.visit.year, kind: visitWords.kinds[form.visit.kind] }),
      },
      ...notices({ ...wording, schools: [form.school] }, new Set([form.school.id])),
      headTable(data),
      { kind: 'notice', text: texts.visit.blankHint({ items: blankItems(form).length }) },
      itemsTable(data),
      {
        kind: 'signatures',
        lines: [
          ...form.visit.inspectors.map((inspector) =>
            texts.visit.unsignedLine({ role: texts.visit.roles.inspector, name: inspector }),
          ),
          texts.visit.unsignedLine({ role: texts.visit.roles.school, name: '' }),
        ],
        seal: texts.visit.schoolSeal({ school: form.school.name }),
        date: texts.blankDate,
      },
    ],
  }
}

/** The form on paper: what may be asked of the school, beside what it declared, with room to write. */
export const visitBlankForm = defineReport<BlankFormData>({
  slug: 'visit-blank-form',
  title: (texts) => texts.visit.blankTitle,
  scope: 'visit',
  formats: ['docx', 'pdf'],
  load: async (ctx, { visitId, language = DEFAULT_LANGUAGE }) => {
    if (visitId === undefined) throw new AppError('notFound')
    const { form } = await ctx.visit(visitId)
    return { form, wording: wordingOf(language) }
  },
  layout,
})
