import type { Message } from '../message.ts'
import { at, FIX, kind, stage } from './problem-words.ts'

/** Sentences for what recognising, reading, matching and checking find: where, what, what to do. */
export const intakeMessages = {
  // Files and layouts.
  notAReturn: at(
    () =>
      '没有认出这是哪一种报表，没有导入任何内容。请在程序的“数据”页放入这个文件，点“对应列”，说明每一列是什么；记住以后，同样表头的文件直接导入。',
  ),
  fileImportedBefore: at(() => '这个文件本学年已经导入过，内容完全相同，没有变化。'),
  sameFileInBatch: at(() => '与本批的另一个文件内容完全相同，只取其中一个。'),
  formIsEmpty: at(() => '已认出版式，但表内没有填写数值，没有可导入的内容。'),
  sheetHasNoData: at(() => '这张工作表不是填报数据，没有读入。'),
  sheetNamedOnly: at(({ title }) => `“${title}”：申报表的其他部分，没有读入。`),
  furtherProblems: at(({ count }) => `还有 ${count} 条同类提示没有列出。请先处理已列出的，再重新检查。`),

  // Columns, rows and items that are passed over.
  columnNotTaken: at(({ header }) => `“${header}”这一列不在数据字典中，没有读入。`),
  columnsLeftOut: at(({ count, headers }) => `有 ${count} 列按所记的版式不读入：${headers}。`),
  schoolColumnsSkipped: at(({ columns }) => `${columns} 列不是学校的数据，没有读入。`),
  mappedFieldGone: at(
    ({ header, field }) =>
      `“${header}”原来对应的项目（${field}）已不在数据字典中，这一列没有读入。请在“记住的版式”中重新选择。`,
  ),
  itemNotTaken: at(({ header }) => `“${header}”不在数据字典中，没有读入。`),
  titleRowsSkipped: at(({ rows }) => `第 ${rows} 行是标题，没有作为数据读入。`),
  totalRowsSkipped: at(({ rows, count }) => `第 ${rows} 行（共 ${count} 行）是合计，没有作为学校读入。`),
  numberingRowsSkipped: at(({ rows }) => `第 ${rows} 行是栏次编号，没有作为学校读入。`),
  footnoteRowsSkipped: at(({ rows }) => `第 ${rows} 行是表注，没有作为学校读入。`),
  repeatedHeaderSkipped: at(({ rows }) => `第 ${rows} 行重复了表头，没有作为学校读入。`),
  rowsWithoutValues: at(({ rows, count }) => `第 ${rows} 行（共 ${count} 行）没有数值，没有读入。`),
  requiredItemsEmpty: at(
    ({ count, items }) => `有 ${count} 个必填项没有填：${items}${Number(count) > 5 ? '……' : ''}。`,
  ),
  unitNotOfHeader: at(({ header, unit }) => `“${header}”的单位“${unit}”不适用于这一项。${FIX}`),
  moneyUnitMissing: at(
    ({ header }) =>
      `“${header}”没有写明是元还是万元，已按元读入。请核对，不对的话在文件中写明单位后重新导入。`,
  ),

  // Values.
  notANumber: at(({ raw }) => `“${raw}”不是数字。${FIX}`),
  notANumberSpaces: at(({ raw, guess }) => `“${raw}”不是数字，是不是 ${guess}？${FIX}`),
  percentNotExpected: at(({ raw }) => `“${raw}”是百分数，这一项要填数量。${FIX}`),
  unitNotOfField: at(({ raw, unit }) => `“${raw}”里的单位“${unit}”不适用于这一项。${FIX}`),
  negative: at(({ value }) => `${value} 是负数。人数、间数、面积、金额都不能小于 0。${FIX}`),
  notWhole: at(({ value }) => `${value} 不是整数。人数、班数、间数只能填整数。${FIX}`),
  rateAboveOne: at(({ value }) => `比率 ${Number(value) * 100}% 超过了 100%。${FIX}`),
  aboveMaximum: at(
    ({ value, maximum }) =>
      `${value} 超过了这一项可能的最大值 ${maximum}，可能多打了数字或弄错了单位。${FIX}`,
  ),
  belowMinimum: at(
    ({ value, minimum }) =>
      `${value} 小于这一项可能的最小值 ${minimum}，可能是增长率、百分点，或弄错了单位；这一项要填金额原数（元）。${FIX}`,
  ),
  binaryNoiseCleaned: at(
    ({ raw, value }) => `文件中存的是 ${raw}，是电子表格计算留下的尾差，已按 15 位有效数字读为 ${value}。`,
  ),
  valueSummed: at(({ cells, value }) => `${cells} 相加，读为 ${value}。`),
  valueTwice: at(
    ({ value, other, place }) =>
      `“${value}”与 ${place} 的“${other}”是同一所学校的同一项，两处不一致。请在文件中只保留正确的一个，再重新导入。`,
  ),
  sharedValueTwice: at(
    ({ header, value, other, place }) =>
      `“${header}”只按全校统计，这里的 ${value} 与 ${place} 的 ${other} 不一致。请在两处填全校的同一个数，或只填一处。`,
  ),
  dividedByStage: at(
    ({ header, value, other, place }) =>
      `“${header}”在 ${place} 是 ${other}，这里是 ${value}：两个学段填的数不同，场地、校舍和设备都按各学段自有的数计算，不再按比例拆分。如果应是全校的数，请在两处填同一个数。`,
  ),
  stageNotCounted: at(({ header, ...params }) => `“${header}”不按${stage(params)}统计，这个数没有读入。`),
  stageNotOfSchool: at(
    ({ name, value, ...params }) =>
      `“${name}”没有${stage(params)}学段，却填了 ${value}。请核对数值和办学类型；有附设班的，请在该校属性中登记附设班学段。`,
  ),
  stageNotUnderstood: at(({ raw }) => `“${raw}”不是学段。请填小学、初中或高中。`),
  artWithoutParts: at(
    ({ value }) =>
      `表中没有音乐、美术两列，艺术教师 ${value} 人按包括音乐、美术在内计算。如果不包括，请补上音乐、美术两列再导入。`,
  ),
  artTakenAsSubtotal: at(
    ({ value, music, fineArt }) =>
      `艺术教师 ${value} 人正好等于音乐 ${music} 人加美术 ${fineArt} 人，表头又没有说明，已当作两者的小计，不重复计算。请核对。`,
  ),

  // Attributes of the school.
  attributeNotUnderstood: at(({ raw }) => `“${raw}”看不懂。${FIX}`),
  codeNotUnderstood: at(({ raw }) => `“${raw}”不是学校代码。学校标识码是 10 位数字。${FIX}`),
  kindNotUnderstood: at(
    ({ raw }) => `“${raw}”不是学校类型。请填小学、教学点、初中、九年一贯制、十二年一贯制、完全中学或特教。`,
  ),
  notYesNo: at(({ raw }) => `“${raw}”看不懂，请填“是”或“否”。`),
  yearNotUnderstood: at(({ raw }) => `“${raw}”不是年份。请填四位年份，如 1998。`),

  // Schools.
  schoolNameMissing: at(() => `这里有数值，却没有学校名称。${FIX}`),
  schoolUnknown: at(({ name, near, missing }) =>
    missing === 'kind'
      ? `看不出“${name}”是小学、初中还是一贯制学校。请说明它的办学类型，或在文件中填写学校类型。`
      : `学校库中没有“${name}”。${near ? `相近的有：${near}。请说明是哪一所，还是新学校。` : '请说明是哪一所，或作为新学校加入。'}`,
  ),
  schoolNameTooLong: at(({ length, longest }) => `学校名称有 ${length} 个字，最多 ${longest} 个。${FIX}`),
  newSchoolNearOthers: at(
    ({ name, near }) => `“${name}”已作为新学校加入，但与学校库中的${near}相近。请核对是不是同一所学校。`,
  ),
  schoolSkipped: at(({ name }) => `已按您的回答跳过“${name}”。`),
  schoolTwiceInTable: at(
    ({ name, place }) => `“${name}”在同一张表里出现了两次，另一次在 ${place}。请删去重复的一行再重新导入。`,
  ),
  schoolTwiceInBatch: at(
    ({ name, place }) =>
      `“${name}”在本批中出现了两次，另一次在 ${place}；重复的数值一致。请核对是否重复报送。`,
  ),
  codeOfTwoSchools: at(
    ({ code, name, other, place }) =>
      `学校代码 ${code} 同时用于“${name}”和“${other}”（${place}）。请核对后改正。`,
  ),
  schoolOfTwoCodes: at(
    ({ name, code, other, place }) =>
      `“${name}”在这里的代码是 ${code}，在 ${place} 是 ${other}。请核对后改正。`,
  ),
  codeAndNameDisagree: at(
    ({ name, code, registered }) =>
      `代码 ${code} 在学校库中属于“${registered}”，名称“${name}”却是另一所学校。请核对后改正。`,
  ),
  nameDiffers: at(
    ({ name, registered, code }) =>
      `代码 ${code} 在学校库中是“${registered}”，文件中写的是“${name}”。已按代码认定，请核对是否改名。`,
  ),
  codeDiffers: at(
    ({ name, code, registered }) => `“${name}”在学校库中的代码是 ${registered}，文件中是 ${code}。请核对。`,
  ),
  kindDiffers: at(
    (params) =>
      `“${params.name}”在学校库中是${kind(params.registered)}，文件中是${kind(params.kind)}。已按学校库处理，请核对。`,
  ),

  auditedAsked: at(
    ({ name }) =>
      `${name ? `“${name}”` : '全县'}本学年的数据已审定，这个文件会改动它。请说明是否仍要导入并退回初稿。`,
  ),
  auditedChanged: at(({ name }) => `${name ? `“${name}”` : '全县'}本学年的数据已审定，导入后退回初稿。`),
  valuesNoLongerGiven: at(
    ({ name, count }) =>
      `“${name}”上次的同类报表有 ${count} 个数值，这次没有再给出，暂按上次的值计算。请在“有更改的”中核对；属实的话请写明原因。`,
  ),
  valueChanged: at(({ value, reason }) => `已按您的回答取 ${value}，原因：${reason}。`),

  // Corrections by hand.
  correctionAsked: at(
    ({ value, current }) =>
      `这一项已更正（手工或由督导采纳）为 ${current}，文件中是 ${value}。请说明保留更正，还是改用文件中的数。`,
  ),
  correctionKept: at(({ value, current }) => `更正值 ${current} 保留，文件中的 ${value} 只作记录。`),
  correctionReplaced: at(({ value, current }) => `已按您的回答用文件中的 ${value} 替换更正值 ${current}。`),
} satisfies Record<string, Message>
