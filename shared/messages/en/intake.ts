import type { Translation } from '../translation.ts'
import type { intakeMessages as chinese } from '../zh-CN/intake.ts'
import { counted, listed } from './phrases.ts'
import { at, FIX, kind, stage } from './problem-words.ts'

/** Sentences for what recognising, reading, matching and checking find: where, what, what to do. */
export const intakeMessages: Translation<typeof chinese> = {
  // Files and layouts.
  notAReturn: at(
    () =>
      'not recognised as a return; nothing was imported. Put the file into the Data page of the program and choose "Map columns" to say what each column is; once remembered, files with the same header pass by themselves.',
  ),
  fileImportedBefore: at(
    () => 'this file was imported before for this school year, with the same content. Nothing has changed.',
  ),
  sameFileInBatch: at(
    () => 'the content is the same as that of another file of this batch; only one of them is taken.',
  ),
  formIsEmpty: at(
    () => 'the layout was recognised, but no values are filled in. There is nothing to import.',
  ),
  sheetHasNoData: at(() => 'this sheet holds no data of a return and was not read.'),
  sheetNamedOnly: at(({ title }) => `"${title}": another part of the application form, not read.`),
  furtherProblems: at(
    ({ count }) =>
      `${counted(count, 'further remark')} of this kind are not listed. Deal with those that are listed, then check again.`,
  ),

  // Columns, rows and items that are passed over.
  columnNotTaken: at(({ header }) => `column "${header}" is not in the field dictionary and was not read.`),
  columnsLeftOut: at(
    ({ count, headers }) => `${count} columns are left out, as the remembered layout says: ${headers}.`,
  ),
  schoolColumnsSkipped: at(({ columns }) => `columns ${columns} hold no school and were not read.`),
  mappedFieldGone: at(
    ({ header, field }) =>
      `the item of "${header}" (${field}) is no longer in the field dictionary; the column was not read. Choose again under Remembered layouts.`,
  ),
  itemNotTaken: at(({ header }) => `"${header}" is not in the field dictionary and was not read.`),
  titleRowsSkipped: at(({ rows }) => `title rows, not read as data: ${listed(rows)}.`),
  totalRowsSkipped: at(
    ({ rows, count }) => `total rows, not read as schools: ${listed(rows)} (${count} in all).`,
  ),
  numberingRowsSkipped: at(({ rows }) => `rows of column numbers, not read as schools: ${listed(rows)}.`),
  footnoteRowsSkipped: at(({ rows }) => `rows of footnotes, not read as schools: ${listed(rows)}.`),
  repeatedHeaderSkipped: at(
    ({ rows }) => `rows that repeat the header, not read as schools: ${listed(rows)}.`,
  ),
  rowsWithoutValues: at(
    ({ rows, count }) => `rows without values, not read: ${listed(rows)} (${count} in all).`,
  ),
  requiredItemsEmpty: at(
    ({ count, items }) =>
      `${counted(count, 'required item')} not filled in: ${listed(items)}${Number(count) > 5 ? ' …' : ''}.`,
  ),
  unitNotOfHeader: at(
    ({ header, unit }) => `the unit "${unit}" of "${header}" does not fit this item. ${FIX}`,
  ),
  moneyUnitMissing: at(
    ({ header }) =>
      `"${header}" does not say whether its unit is 元 (yuan) or 万元 (ten thousand yuan); it was read as yuan. Check it; if that is wrong, write the unit into the file and import it again.`,
  ),

  // Values.
  notANumber: at(({ raw }) => `"${raw}" is not a number. ${FIX}`),
  notANumberSpaces: at(({ raw, guess }) => `"${raw}" is not a number. Is it ${guess}? ${FIX}`),
  percentNotExpected: at(({ raw }) => `"${raw}" is a percentage; this item takes a quantity. ${FIX}`),
  unitNotOfField: at(({ raw, unit }) => `the unit "${unit}" in "${raw}" does not fit this item. ${FIX}`),
  negative: at(
    ({ value }) =>
      `${value} is negative. Persons, rooms, areas and amounts of money cannot be less than 0. ${FIX}`,
  ),
  notWhole: at(({ value }) => `${value} is not a whole number. Persons, classes and rooms are whole. ${FIX}`),
  rateAboveOne: at(({ value }) => `the rate of ${Number(value) * 100}% is above 100%. ${FIX}`),
  aboveMaximum: at(
    ({ value, maximum }) =>
      `${value} is above the largest believable value of this item, ${maximum}. A digit too many or a wrong unit? ${FIX}`,
  ),
  belowMinimum: at(
    ({ value, minimum }) =>
      `${value} is below the smallest believable value of this item, ${minimum}. A growth, percentage points or a wrong unit? This item takes the amount itself, in yuan. ${FIX}`,
  ),
  binaryNoiseCleaned: at(
    ({ raw, value }) =>
      `the file holds ${raw}, a remainder of the spreadsheet's own arithmetic; read to 15 significant digits as ${value}.`,
  ),
  valueSummed: at(({ cells, value }) => `${cells} are added up: ${value}.`),
  valueTwice: at(
    ({ value, other, place }) =>
      `"${value}" and "${other}" at ${place} are the same item of the same school, and differ. Leave only the right one in the file and import it again.`,
  ),
  sharedValueTwice: at(
    ({ header, value, other, place }) =>
      `"${header}" is counted for the whole school only; ${value} here and ${other} at ${place} differ. Enter the same figure of the whole school at both places, or at one of them.`,
  ),
  dividedByStage: at(
    ({ header, value, other, place }) =>
      `"${header}" is ${other} at ${place} and ${value} here. As the two stages differ, grounds, buildings and equipment are taken as each stage's own and no longer divided by formula. If it is the figure of the whole school, enter the same one at both places.`,
  ),
  stageNotCounted: at(
    ({ header, ...params }) => `"${header}" is not counted for ${stage(params)}; this figure was not read.`,
  ),
  stageNotOfSchool: at(
    ({ name, value, ...params }) =>
      `"${name}" has no ${stage(params)} stage, but ${value} is filled in for it. Check the value and the kind of school; if it has attached classes of that stage, say so in the attributes of the school.`,
  ),
  stageNotUnderstood: at(({ raw }) => `"${raw}" is not a stage. Enter 小学, 初中 or 高中.`),
  artWithoutParts: at(
    ({ value }) =>
      `there are no columns for music and fine art, so ${value} art teachers are taken to include them. If they do not, add the two columns and import again.`,
  ),
  artTakenAsSubtotal: at(
    ({ value, music, fineArt }) =>
      `${value} art teachers are just the ${music} of music and the ${fineArt} of fine art, and the header does not say more: taken as their subtotal and not counted twice. Check it.`,
  ),

  // Attributes of the school.
  attributeNotUnderstood: at(({ raw }) => `"${raw}" is not understood. ${FIX}`),
  codeNotUnderstood: at(
    ({ raw }) => `"${raw}" is not a school code. A school identity code has 10 digits. ${FIX}`,
  ),
  kindNotUnderstood: at(
    ({ raw }) =>
      `"${raw}" is not a kind of school. Enter 小学, 教学点, 初中, 九年一贯制, 十二年一贯制, 完全中学 or 特教.`,
  ),
  notYesNo: at(({ raw }) => `"${raw}" is not understood. Enter 是 (yes) or 否 (no).`),
  yearNotUnderstood: at(({ raw }) => `"${raw}" is not a year. Enter four digits, such as 1998.`),

  // Schools.
  schoolNameMissing: at(() => `there are values here, but no name of a school. ${FIX}`),
  schoolUnknown: at(({ name, near, missing }) =>
    missing === 'kind'
      ? `"${name}": it cannot be seen whether this is a primary, a junior secondary or a nine-year school. Say of what kind it is, or fill in the kind of school in the file.`
      : `"${name}" is not in the registry. ${near ? `Similar names: ${listed(near)}. Say which school it is, or that it is new.` : 'Say which school it is, or add it as a new one.'}`,
  ),
  schoolNameTooLong: at(
    ({ length, longest }) =>
      `the name of the school has ${length} characters; at most ${longest} are allowed. ${FIX}`,
  ),
  newSchoolNearOthers: at(
    ({ name, near }) =>
      `"${name}" was added as a new school, but is similar to ${listed(near)} in the registry. Check whether they are one school.`,
  ),
  schoolSkipped: at(({ name }) => `"${name}" was skipped, as you answered.`),
  schoolTwiceInTable: at(
    ({ name, place }) =>
      `"${name}" stands twice in one table, the other time at ${place}. Delete the second row and import again.`,
  ),
  schoolTwiceInBatch: at(
    ({ name, place }) =>
      `"${name}" stands twice in this batch, the other time at ${place}; the values that both have are the same. Check whether it was sent in twice.`,
  ),
  codeOfTwoSchools: at(
    ({ code, name, other, place }) =>
      `school code ${code} is used for both "${name}" and "${other}" (${place}). Check and correct it.`,
  ),
  schoolOfTwoCodes: at(
    ({ name, code, other, place }) =>
      `"${name}" has code ${code} here and ${other} at ${place}. Check and correct it.`,
  ),
  codeAndNameDisagree: at(
    ({ name, code, registered }) =>
      `in the registry, code ${code} belongs to "${registered}", but "${name}" is another school. Check and correct it.`,
  ),
  nameDiffers: at(
    ({ name, registered, code }) =>
      `in the registry, code ${code} is "${registered}"; the file says "${name}". The code was followed; check whether the school was renamed.`,
  ),
  codeDiffers: at(
    ({ name, code, registered }) =>
      `"${name}" has code ${registered} in the registry and ${code} in the file. Check it.`,
  ),
  kindDiffers: at(
    (params) =>
      `"${params.name}" is ${kind(params.registered)} in the registry and ${kind(params.kind)} in the file. The registry was followed; check it.`,
  ),

  auditedAsked: at(
    ({ name }) =>
      `The data of ${name ? `"${name}"` : 'the county'} for this school year are audited, and this file would change them. Say whether to import it all the same; they will be drafts again.`,
  ),
  auditedChanged: at(
    ({ name }) =>
      `The data of ${name ? `"${name}"` : 'the county'} for this school year were audited; with this import they are drafts again.`,
  ),
  valuesNoLongerGiven: at(
    ({ name, count }) =>
      `"${name}": ${count} of the values of the earlier return of this kind are not given any more; the earlier ones still count. See them under "Changed"; where this is right, say why.`,
  ),
  valueChanged: at(({ value, reason }) => `${value} is taken, as you answered. Reason: ${reason}.`),

  // Corrections by hand.
  correctionAsked: at(
    ({ value, current }) =>
      `this item was corrected (by hand or from a visit) to ${current}; the file says ${value}. Say whether to keep the correction or to take the figure of the file.`,
  ),
  correctionKept: at(
    ({ value, current }) =>
      `the correction ${current} is kept; ${value} of the file is recorded, but does not count.`,
  ),
  correctionReplaced: at(
    ({ value, current }) =>
      `the correction ${current} was replaced by ${value} of the file, as you answered.`,
  ),
}
