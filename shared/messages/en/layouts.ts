import type { MessageParams } from '../message.ts'
import type { Translation } from '../translation.ts'
import type { layoutMessages as chinese } from '../zh-CN/layouts.ts'
import { counted, schoolYearName } from './phrases.ts'
import { at, FIX } from './problem-words.ts'

const ATTRIBUTES: Readonly<Record<string, string>> = {
  code: 'identity code',
  sponsor: 'sponsor code',
  location: 'location',
  boarding: 'boarding',
  builtYear: 'year built',
  plannedBy2010: 'planned and built by 2010',
  plannedBy2016: 'planned and built by 2016',
  denseCentre: 'over-dense urban centre',
  address: 'address',
  head: 'head',
  phone: 'telephone',
}
const VALUES: Readonly<Record<string, string>> = { true: 'yes', false: 'no' }
const value = (raw: string | number | undefined): string => VALUES[String(raw)] ?? String(raw)

/** address 红树街1号, head 李 → 王. */
function attributesOf(params: MessageParams): string {
  return Object.entries(ATTRIBUTES)
    .filter(([attribute]) => attribute in params)
    .map(([attribute, name]) => {
      const before = params[`${attribute}Before`]
      return `${name} ${before === undefined ? '' : `${value(before)} → `}${value(params[attribute])}`
    })
    .join(', ')
}

/** Sentences about the layouts that offices exchange: the national survey, 表Ⅱ-2, rosters, and the year of a file. */
export const layoutMessages: Translation<typeof chinese> = {
  // The national survey.
  surveyRecognised: at(
    ({ name, code, tables }) =>
      `national education survey, ${counted(tables, 'table')}${name ? `, school: ${name}` : ''}${code ? ` (code ${code})` : ''}. Empty cells are read as 0, "*" and "-1" as not applicable.`,
  ),
  kindergartenRefused: at(
    ({ name }) =>
      `${name ? `"${name}"` : 'this school'} is a kindergarten. The seven indicators are judged for primary and junior secondary schools only; the survey of a kindergarten cannot be imported.`,
  ),
  surveyOutOfScope: at(
    ({ name, type }) =>
      `"${name}"${type ? ` (${type})` : ''} is outside the seven indicators of compulsory education; nothing was imported.`,
  ),
  surveySchoolMissing: at(
    () =>
      'neither the survey nor the name of the file says whose it is. Export table 基础基111 or 教基1001 with it, or put the name of the school into the file name, and import it again.',
  ),
  surveyTablesMissing: at(
    ({ tables, count }) =>
      `${counted(count, 'table')} missing: ${tables}. Indicators that need them stay unknown. Complete the file and import it again, or give the reason.`,
  ),
  surveyTableUnread: at(
    ({ table }) =>
      `${table}: no header (甲, 乙, 1, 2 …) was found; the table was not read. Check this sheet.`,
  ),
  surveyPlacesMissing: at(
    ({ table, fieldsInEnglish }) =>
      `${table} has no row or column for: ${fieldsInEnglish}. Not read. Check the header of this table.`,
  ),

  // 表Ⅱ-2.
  declaredResultsTaken: at(
    ({ count, schools }) =>
      `${counted(schools, 'row')} of table II-2 with ${counted(count, 'declared result')}: kept as declared and compared with what is calculated; they never become persons or areas.`,
  ),
  declaredNotNumber: at(({ raw, header }) => `"${raw}" under "${header}" is not a number. ${FIX}`),
  declaredStageUnknown: at(
    ({ name }) =>
      `"${name}" has several stages, and this row does not say which it is. Write (小学部) or (初中部) behind the name and import the file again.`,
  ),

  // The registry.
  registryCompleted: at(
    (params) => `the registry will be completed for "${params.name}": ${attributesOf(params)}.`,
  ),
  registryChanges: at(
    (params) =>
      `the registry says otherwise of "${params.name}" and will be changed to what the file says: ${attributesOf(params)}. Check it, and give the reason if it is right.`,
  ),
  attributeTooLong: at(
    ({ length, longest }) => `${counted(length, 'character')}, at most ${longest}. ${FIX}`,
  ),

  // Lists of classes and rooms beside a form.
  classesRead: at(
    ({ count }) =>
      `${counted(count, 'class', 'classes')} read; committed, they are the class list of the year.`,
  ),
  roomsRead: at(
    ({ count }) => `${counted(count, 'special room')} read; committed, they are the room list of the year.`,
  ),
  classStageUnknown: at(
    ({ raw }) => `"${raw}" is no stage: primary, junior or senior secondary, in Chinese. ${FIX}`,
  ),
  classGradeUnknown: at(
    ({ raw }) => `"${raw}" is no grade. Enter a number from 1 to 12: junior grades begin with 7. ${FIX}`,
  ),
  classNameMissing: at(() => `The name of the class is missing or has more than 40 characters. ${FIX}`),
  classStudentsUnknown: at(
    ({ raw }) => `"${raw}" is no number of pupils: a whole number from 0 to 500. ${FIX}`,
  ),
  roomKindUnknown: at(({ raw }) => `"${raw}" is no kind of special room. Choose from the list. ${FIX}`),
  roomNameMissing: at(() => `The name of the room is missing or has more than 60 characters. ${FIX}`),
  roomAreaUnknown: at(({ raw }) => `"${raw}" is no area. Enter square metres. ${FIX}`),

  // The year.
  yearDiffers: at(
    ({ text, year }) =>
      `the file says "${text}", but it is imported for school year ${schoolYearName(year)}. Check the year, and give the reason if it is right.`,
  ),
}
