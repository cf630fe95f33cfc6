import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  type ISectionOptions,
  LeaderType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TabStopType,
  TextRun,
} from 'docx'
import { DEFAULT_LANGUAGE, messagesOf } from '../../../shared/messages/language.ts'
import type { ReportBlock, ReportDocument } from '../../../shared/reports/block.ts'
import { groupImages, type ImageBlock } from '../../../shared/reports/image-rows.ts'
import { LANDSCAPE_PAGE, PORTRAIT_PAGE, TYPE_SIZES } from '../../../shared/reports/page-geometry.ts'
import { plainText } from '../../../shared/reports/plain-text.ts'
import { type ReportSection, toSections } from '../../../shared/reports/sections.ts'
import { docxFontTable } from './docx-font-table.ts'
import { writeImages } from './docx-images.ts'
import { documentStyles, millimetres, twips } from './docx-styles.ts'
import { writeTable } from './docx-table.ts'
import { textRuns } from './docx-text.ts'

const HEADING_STYLES = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' } as const

const styled = (style: string, text: string) => new Paragraph({ style, children: textRuns(text) })

function writeParagraph(block: Extract<ReportBlock, { kind: 'paragraph' }>, keepNext: boolean): Paragraph {
  return new Paragraph({
    keepNext,
    style: block.indent === false ? 'Normal' : 'Body',
    children: block.runs.flatMap((run) => textRuns(run.text, run.strong ? { bold: true } : {})),
  })
}

function writeNotice(text: string): Paragraph {
  const edge = { style: BorderStyle.SINGLE, size: 12, space: 4, color: '000000' }
  return new Paragraph({
    style: 'TableText',
    border: { top: edge, right: edge, bottom: edge, left: edge },
    spacing: { before: twips(8), after: twips(12) },
    children: textRuns(text),
  })
}

function writeSignatures(block: Extract<ReportBlock, { kind: 'signatures' }>, width: number): Paragraph[] {
  const line = (text: string, index: number) =>
    new Paragraph({
      tabStops: [{ type: TabStopType.RIGHT, position: width, leader: LeaderType.UNDERSCORE }],
      spacing: { before: index === 0 ? twips(TYPE_SIZES.lineHeight) : twips(6) },
      keepNext: true,
      keepLines: true,
      children: [...textRuns(text), new TextRun({ children: ['\t'] })],
    })
  const closing = (text: string, characters: number, before: number, keepNext: boolean) =>
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      indent: { right: twips(TYPE_SIZES.body * characters) },
      spacing: { before },
      keepNext,
      children: textRuns(text),
    })
  return [
    ...block.lines.map(line),
    closing(block.seal, 2, twips(TYPE_SIZES.lineHeight * 2), true),
    closing(block.date, 4, 0, false),
  ]
}

function writeBlock(
  block: Exclude<ReportBlock, ImageBlock>,
  next: ReportBlock | ImageBlock[] | undefined,
  width: number,
): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [styled('Title', block.text)]
    case 'subtitle':
      return [styled('ReportSubtitle', block.text)]
    case 'heading':
      return [styled(HEADING_STYLES[block.level], block.text)]
    case 'paragraph':
      return [writeParagraph(block, next !== undefined && !Array.isArray(next) && next.kind === 'signatures')]
    case 'notice':
      return [writeNotice(block.text)]
    case 'table':
      return writeTable(block, width)
    case 'signatures':
      return writeSignatures(block, width)
    case 'pageBreak':
      return []
  }
}

/** — 1 —, outside and one character in from the edge of the type area (std §8.3). */
function pageNumber(side: 'left' | 'right'): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'PageNumber',
        alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: { [side]: twips(TYPE_SIZES.pageNumber) },
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  })
}

function writeSection(section: ReportSection): ISectionOptions {
  const page = section.landscape ? LANDSCAPE_PAGE : PORTRAIT_PAGE
  const room = page.width - page.margin.left - page.margin.right
  const width = millimetres(room)
  const groups = groupImages(section.blocks)
  return {
    properties: {
      page: {
        // Word takes the size of the upright sheet and turns it.
        size: {
          width: millimetres(PORTRAIT_PAGE.width),
          height: millimetres(PORTRAIT_PAGE.height),
          orientation: section.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: millimetres(page.margin.top),
          right: millimetres(page.margin.right),
          bottom: millimetres(page.margin.bottom),
          left: millimetres(page.margin.left),
          header: millimetres(15),
          footer: millimetres(page.margin.bottom - 12),
        },
      },
    },
    footers: { default: pageNumber('right'), even: pageNumber('left') },
    children: groups.flatMap((group, index) =>
      Array.isArray(group) ? writeImages(group, room) : writeBlock(group, groups[index + 1], width),
    ),
  }
}

/** A report as .docx in the format of GB/T 9704 (std §8.3), of the same blocks as the page. */
export async function writeDocx(document: ReportDocument): Promise<Uint8Array> {
  const { producer } = messagesOf(document.language ?? DEFAULT_LANGUAGE).reports
  const file = new Document({
    title: plainText(document.title),
    creator: producer,
    lastModifiedBy: producer,
    styles: documentStyles,
    evenAndOddHeaderAndFooters: true,
    sections: toSections(document).map(writeSection),
  })
  return Packer.toBuffer(file, undefined, [{ path: 'word/fontTable.xml', data: docxFontTable() }])
}
