import type { MessageParams } from '../message.ts'
import type { Translation } from '../translation.ts'
import type { readingMessages as chinese } from '../zh-CN/reading.ts'
import { counted, listed } from './phrases.ts'

const KINDS: Readonly<Record<string, string>> = {
  zip: 'a ZIP archive',
  word: 'a Word document',
  powerpoint: 'a presentation',
  openDocument: 'an OpenDocument file (.ods or similar)',
  xlsb: 'a binary workbook (.xlsb)',
  oldExcel: 'a sheet of Excel 4.0 or older',
  html: 'a web page',
  xml: 'an XML file',
  pdf: 'a PDF file',
  image: 'a picture',
  text: 'plain text',
  binary: 'a file of unknown kind',
}

const LIMITS: Readonly<Record<string, (allowed: number) => string>> = {
  fileBytes: (allowed) => `the file is larger than ${megabytes(allowed)} MB`,
  zipEntries: (allowed) => `it holds more than ${counted(allowed, 'inner file')}`,
  inflatedBytes: (allowed) => `unpacked it is larger than ${megabytes(allowed)} MB`,
  ratio: (allowed) => `its content is packed more than ${allowed} times, which no ordinary workbook is`,
  sheets: (allowed) => `it has more than ${counted(allowed, 'sheet')}`,
  sharedStrings: (allowed) => `it has more than ${counted(allowed, 'different text')}`,
  textCharacters: (allowed) => `its texts have more than ${counted(allowed, 'character')}`,
  slots: (allowed) => `it has more than ${counted(allowed, 'cell')}, empty ones between them included`,
  merges: (allowed) => `one sheet has more than ${counted(allowed, 'merged cell')}`,
  heapMegabytes: (allowed) => `reading it takes more than ${allowed} MB of memory`,
}

const DELIMITERS: Readonly<Record<string, string>> = {
  ',': 'commas',
  '\t': 'tabs',
  ';': 'semicolons',
  '|': 'vertical bars',
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024)
}

function cellPlace({ file, sheet, cell }: MessageParams): string {
  return `Cell ${cell} of sheet "${sheet}" in "${file}"`
}

const SAVE_AS = 'save it as .xlsx and import it again'

/** Sentences for what reading a file finds: first the files that are refused, then what is told of a file that was read. */
export const readingMessages: Translation<typeof chinese> = {
  fileNotFound: ({ file }) =>
    `"${file}" was not found. It may have been moved or renamed, or the USB stick removed. Choose it again.`,
  fileUnreadable: ({ file }) =>
    `"${file}" cannot be opened. Excel or WPS may be using it, or you may not be allowed to read it. Close the program that uses it and try again.`,
  emptyFile: ({ file }) => `"${file}" is empty. Ask the school or office to send it again.`,
  quoteNotClosed: ({ file, row }) =>
    `"${file}" has a double quote from row ${row} on that is never closed, so the rest cannot be divided into cells. Open the table in Excel or WPS, save it as .xlsx and import it again.`,
  notAWorkbook: ({ file, kind }) =>
    `"${file}" is not a workbook but ${KINDS[String(kind)] ?? KINDS.binary}. Open the original in Excel or WPS, ${SAVE_AS}.`,
  wrongExtension: ({ file, extension }) =>
    `"${file}" ends in ${extension}, but holds plain text and is no workbook. If its data are separated by commas or tabs, rename it to .csv; otherwise open the original in Excel or WPS and ${SAVE_AS}.`,
  damaged: ({ file }) =>
    `"${file}" is damaged or incomplete and cannot be read. A copy or download may have broken off. Copy it again, or repair it in Excel or WPS, ${SAVE_AS}.`,
  encrypted: ({ file }) =>
    `"${file}" asks for a password. Enter it, or ask the sender for a file without one.`,
  wrongPassword: ({ file }) =>
    `The password of "${file}" is wrong. Check capital and small letters and enter it again.`,
  encryptionUnknown: ({ file }) =>
    `"${file}" is encrypted in a way that this program does not know. Open it in Excel or WPS with its password, remove the password, ${SAVE_AS}.`,
  tooLarge: ({ file, limit, allowed }) =>
    `"${file}" is too large and was not read: ${(LIMITS[String(limit)] ?? LIMITS.heapMegabytes)?.(Number(allowed))}. Delete sheets and pictures that do not belong to the return, or split it into several files.`,
  unsafeXml: ({ file }) =>
    `"${file}" holds something that no ordinary workbook has (a document type definition) and was not read, for safety. Open it in Excel or WPS, ${SAVE_AS}.`,
  timedOut: ({ file, seconds }) =>
    `Reading "${file}" took more than ${counted(seconds, 'second')} and was stopped. Delete sheets that do not belong to the return, or split it into several files.`,
  cancelled: ({ file }) => `Reading "${file}" was cancelled. No data were left behind.`,

  onlyHiddenSheets: ({ file }) =>
    `All sheets of "${file}" are hidden, so there is nothing to import. Unhide the sheets to be sent in Excel or WPS, save, and import it again.`,
  textForm: ({ encoding, delimiter, columns, preamble }) =>
    `Text file read as ${encoding}, divided by ${DELIMITERS[String(delimiter)] ?? ''}, ${counted(columns, 'cell')} in a row${Number(preamble) > 0 ? `, with ${counted(preamble, 'line')} of text above the table` : ''}.`,
  rowsTooLong: ({ file, count, rows, columns }) =>
    `"${file}" has ${counted(count, 'row')} with more than ${counted(columns, 'cell')} (row ${listed(rows)}); a comma inside a number or a missing quote may have shifted the cells behind it. Check these rows.`,
  rowsTooShort: ({ file, count, rows, columns }) =>
    `"${file}" has ${counted(count, 'row')} with fewer than ${counted(columns, 'cell')} (row ${listed(rows)}); the missing cells are read as blank.`,
  formulaWithoutValue: (at) =>
    `${cellPlace(at)} is a formula whose result is not stored in the file. Open it in Excel or WPS, recalculate, save, and import it again.`,
  errorCell: (at) =>
    `${cellPlace(at)} shows the formula error ${at.value} and no usable value. Correct the formula or enter the value.`,
  hiddenSheet: ({ file, sheet }) =>
    `Sheet "${sheet}" of "${file}" is hidden. It was read like the others; make sure that its content is valid.`,
  hiddenRows: ({ file, sheet, count, rows }) =>
    `Sheet "${sheet}" of "${file}" has ${counted(count, 'hidden row')} (${listed(rows)}). They were read like the others; make sure that their content is valid.`,
  hiddenColumns: ({ file, sheet, count, columns }) =>
    `Sheet "${sheet}" of "${file}" has ${counted(count, 'hidden column')} (${listed(columns)}). They were read like the others; make sure that their content is valid.`,
}
