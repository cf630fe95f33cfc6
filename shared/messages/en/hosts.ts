import type { Translation } from '../translation.ts'
import type { hostMessages as chinese } from '../zh-CN/hosts.ts'
import { counted, schoolYearName } from './phrases.ts'

const backupReasonWords: Readonly<Record<string, string>> = {
  daily: 'daily backup',
  beforeMigration: 'before an upgrade',
  beforeUndo: 'before undoing an import',
  beforeRestore: 'kept before a restore',
  manual: 'made by hand',
}

const backupStateWords: Readonly<Record<string, string>> = {
  good: 'sound',
  damaged: 'damaged',
  newer: 'written by a newer version',
}

/** What the launcher, the loopback server and the command line say. */
export const hostMessages: Translation<typeof chinese> = {
  building: 'First start: preparing the screens …',
  serving: 'Junheng is running. Open this address in a browser (Ctrl+C ends it):',
  servingRefusal: 'Open this address in a browser to settle it (Ctrl+C ends it):',
  notAdmitted: 'Open Junheng by the address that it gave when it started.',
  goodbye: 'Junheng has ended.',
  wrongUse: ({ text }) => `Wrong use: ${text}`,
  fileMissing: ({ name }) => `File not found: ${name}`,
  initialised: ({ folder }) => `Data folder created: ${folder}`,
  initialisedSample: ({ folder, schools }) =>
    `Sample county created (Taiping District, ${counted(schools, 'school')}, all figures invented): ${folder}`,
  imported: ({ files, added, changed, unchanged }) =>
    `Imported ${counted(files, 'file')}: ${added} added, ${changed} changed, ${unchanged} unchanged.`,
  dryRun: ({ files, added, changed, unchanged }) =>
    `Dry run of ${counted(files, 'file')} (nothing stored): ${added} would be added, ${changed} changed, ${unchanged} left.`,
  unchanged: 'These files were imported before. Nothing has changed.',
  nothingImported: 'Nothing was stored.',
  noBackups: ({ folder }) => `No usable backup: ${folder}`,
  backup: ({ name, at, reason, kilobytes, state, schools }) =>
    `${at}  ${backupReasonWords[String(reason)] ?? reason}  ${counted(schools, 'school')}  ${kilobytes} KB  ${
      backupStateWords[String(state)] ?? state
    }  ${name}`,
  restored: ({ name, folder }) => `Data folder restored from ${name}: ${folder}`,
  originalsLost: ({ count }) =>
    `${counted(count, 'photograph or document', 'photographs or documents')} could not be brought back. Find the files and add them again where they belong:`,
  formerKept: ({ file }) => `The data before the restore are kept as: ${file}`,
  reportWritten: ({ file }) => `Report written: ${file}`,
  samplesWritten: ({ count, folder }) => `${counted(count, 'sample return')} written: ${folder}`,
  formsWritten: ({ count, folder }) => `${counted(count, 'return form')} written: ${folder}`,
  formSkipped: ({ name }) => `No form for ${name}: it is closed, or has no stage that is asked about`,
  unknownReportFormat: ({ file }) => `A report file ends in .docx, .pdf or .xlsx: ${file}`,
  inspectedFormat: ({ format }) => `Format: ${format}`,
  inspectedUnreadable: 'Format: not recognised',
  inspectedSheet: ({ name, rows, hidden }) =>
    `  Sheet "${name}": ${counted(rows, 'row')}${hidden === 1 ? ' (hidden)' : ''}`,
  inspectedLayout: ({ id, percent }) => `Layout: ${id} (confidence ${percent}%)`,
  inspectedNoLayout: 'Layout: not recognised as a return',
  inspectedMapping: ({ count }) => `Recognised ${counted(count, 'item')}:`,
  inspectedField: ({ sheet, cell, header, field }) => `  ${sheet}!${cell}  ${header} → ${field}`,
  problem: ({ severity, message }) =>
    `${severity === 'error' ? '✕ Error' : severity === 'warning' ? '△ Warning' : '· Note'}  ${message}`,
  assessedHeading: ({ standard, year }) => `${standard}  school year ${schoolYearName(year)}`,
  assessedSchool: ({ name, stage, verdict, met, of, students }) =>
    `[${verdict}] ${name} (${stage})  enrolment ${students}${met === '' ? '' : `  indicators met ${met}/${of}`}`,
  assessedIndicator: ({ label, printed, threshold, status, shortfall, because }) =>
    `    ${label}: ${printed} (required ${threshold})  ${status}${shortfall ? `, ${shortfall}` : ''}${because ? `: ${because}` : ''}`,
  assessedExcluded: ({ name, reason, clause }) => `[Not counted] ${name}: ${reason} (${clause})`,
  assessedDispersion: ({ stage, label, coefficient, limit, status, provisional }) =>
    `Dispersion coefficient  ${stage}  ${label}: ${coefficient}${limit === '' ? '' : ` (limit ${limit})`}  ${status}${provisional ? ` (${provisional})` : ''}`,
}
