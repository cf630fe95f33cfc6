import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx'
import { TYPEFACES, type TypefaceRole } from '../../../shared/messages/report-typefaces.ts'
import { TYPE_SIZES } from '../../../shared/reports/page-geometry.ts'

/** Half points, as Word counts sizes. */
export const halfPoints = (points: number) => points * 2
export const twips = (points: number) => points * 20
/** To the nearest twip, so that A4 is Word's own A4. */
export const millimetres = (length: number) => Math.round((length / 25.4) * 1440)

/** The prescribed typeface for Chinese and Latin alike; where a PC lacks it, Word puts in its own. */
export function typeface(role: TypefaceRole) {
  const name = TYPEFACES[role][0]
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' }
}

const exactLine = { line: twips(TYPE_SIZES.lineHeight), lineRule: LineRuleType.EXACT, before: 0, after: 0 }
const tableLine = { line: 240, lineRule: LineRuleType.AUTO, before: 20, after: 20 }
/** Two characters, whatever the size of the type. */
export const TWO_CHARACTERS = { firstLine: twips(TYPE_SIZES.body * 2), firstLineChars: 200 }

const heading = (id: string, name: string, role: TypefaceRole, outlineLevel: number) => ({
  id,
  name,
  basedOn: 'Normal',
  next: 'Normal',
  quickFormat: true,
  run: { font: typeface(role), size: halfPoints(TYPE_SIZES.body), color: '000000' },
  paragraph: { spacing: exactLine, indent: TWO_CHARACTERS, keepNext: true, outlineLevel },
})

/** Paragraph styles of GB/T 9704 (std §8.3); a user who changes one changes the whole document. */
export const documentStyles: IStylesOptions = {
  default: {
    document: {
      run: {
        font: typeface('body'),
        size: halfPoints(TYPE_SIZES.body),
        language: { value: 'en-US', eastAsia: 'zh-CN' },
      },
      paragraph: { spacing: exactLine },
    },
    title: {
      run: { font: typeface('title'), size: halfPoints(TYPE_SIZES.title), color: '000000' },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { line: twips(36), lineRule: LineRuleType.EXACT, before: twips(29), after: twips(8) },
        keepNext: true,
      },
    },
  },
  paragraphStyles: [
    {
      id: 'ReportSubtitle',
      name: 'Report Subtitle',
      basedOn: 'Normal',
      run: { font: typeface('subheading') },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { ...exactLine, after: twips(14) } },
    },
    {
      id: 'Body',
      name: 'Report Body',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { alignment: AlignmentType.BOTH, indent: TWO_CHARACTERS },
    },
    heading('Heading1', 'heading 1', 'heading', 0),
    heading('Heading2', 'heading 2', 'subheading', 1),
    heading('Heading3', 'heading 3', 'body', 2),
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      run: { font: typeface('heading'), size: halfPoints(TYPE_SIZES.caption) },
      paragraph: {
        alignment: AlignmentType.CENTER,
        keepNext: true,
        spacing: { ...tableLine, before: twips(10), after: twips(4) },
      },
    },
    {
      id: 'TableText',
      name: 'Table Text',
      basedOn: 'Normal',
      run: { font: typeface('table'), size: halfPoints(TYPE_SIZES.table) },
      paragraph: { spacing: tableLine },
    },
    {
      id: 'DenseTableText',
      name: 'Dense Table Text',
      basedOn: 'TableText',
      run: { size: halfPoints(TYPE_SIZES.denseTable) },
    },
    {
      id: 'PageNumber',
      name: 'Report Page Number',
      basedOn: 'Normal',
      run: { font: typeface('table'), size: halfPoints(TYPE_SIZES.pageNumber) },
      paragraph: { spacing: { line: 240, lineRule: LineRuleType.AUTO, before: 0, after: 0 } },
    },
  ],
}
