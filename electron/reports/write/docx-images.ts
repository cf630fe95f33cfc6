import {
  AlignmentType,
  BorderStyle,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { imageSize } from 'image-size'
import { type ImageBlock, imageRows } from '../../../shared/reports/image-rows.ts'
import { plainText } from '../../../shared/reports/plain-text.ts'
import { imageType } from '../../../shared/reports/render-images.ts'
import { millimetres } from './docx-styles.ts'
import { textRuns } from './docx-text.ts'

/** The library counts pictures in pixels of 96 to the inch. */
const pixels = (length: number) => (length / 25.4) * 96

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const UNRULED = {
  top: NONE,
  right: NONE,
  bottom: NONE,
  left: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
}

function pictureOf({ caption, data, widthMillimetres }: ImageBlock): ImageRun {
  const bytes = Buffer.from(data, 'base64')
  const { width, height } = imageSize(bytes)
  const shown = pixels(widthMillimetres)
  const text = plainText(caption)
  return new ImageRun({
    type: imageType(data) === 'image/png' ? 'png' : 'jpg',
    data: bytes,
    transformation: { width: Math.round(shown), height: Math.round((shown * height) / width) },
    altText: { name: text, description: text, title: text },
  })
}

function pictureCell(image: ImageBlock): TableCell {
  return new TableCell({
    verticalAlign: VerticalAlignTable.TOP,
    children: [
      new Paragraph({
        style: 'TableText',
        alignment: AlignmentType.CENTER,
        keepNext: true,
        children: [pictureOf(image)],
      }),
      new Paragraph({
        style: 'TableText',
        alignment: AlignmentType.CENTER,
        children: textRuns(image.caption),
      }),
    ],
  })
}

function writeRow(images: readonly ImageBlock[], width: number): Table {
  return new Table({
    rows: [new TableRow({ cantSplit: true, children: images.map(pictureCell) })],
    width: { size: width, type: WidthType.DXA },
    columnWidths: images.map(() => Math.floor(width / images.length)),
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders: UNRULED,
  })
}

/**
 * Pictures side by side as far as they fit, each with its caption and never cut from it.
 * @param room width of the type area in millimetres.
 */
export function writeImages(images: readonly ImageBlock[], room: number): readonly (Paragraph | Table)[] {
  // Word joins tables that touch each other.
  return imageRows(images, room).flatMap((row) => [
    writeRow(row, millimetres(room)),
    new Paragraph({ style: 'TableText' }),
  ])
}
