import type { Message, MessageParams } from '../message.ts'
import { at, FIX } from './problem-words.ts'

const ATTRIBUTES: Readonly<Record<string, string>> = {
  code: '学校标识码',
  sponsor: '举办者类型代码',
  location: '城乡类型',
  boarding: '寄宿制',
  builtYear: '建成年份',
  plannedBy2010: '2010年及之前规划并建成',
  plannedBy2016: '2016年及之前规划并建成',
  denseCentre: '人口密度过高的中心城区学校',
  address: '地址',
  head: '校长',
  phone: '电话',
}
const VALUES: Readonly<Record<string, string>> = {
  urban: '城区',
  town: '镇区',
  rural: '乡村',
  true: '是',
  false: '否',
}
const value = (raw: string | number | undefined): string => VALUES[String(raw)] ?? String(raw)

/** 地址 红树街1号、校长 李 → 王. */
function attributesOf(params: MessageParams): string {
  return Object.entries(ATTRIBUTES)
    .filter(([attribute]) => attribute in params)
    .map(([attribute, name]) => {
      const before = params[`${attribute}Before`]
      return `${name} ${before === undefined ? '' : `${value(before)} → `}${value(params[attribute])}`
    })
    .join('、')
}

/** Sentences about the layouts that offices exchange: the national survey, 表Ⅱ-2, rosters, and the year of a file. */
export const layoutMessages = {
  // The national survey.
  surveyRecognised: at(
    ({ name, code, tables }) =>
      `国家教育统计调查表，共 ${tables} 张${name ? `，学校：${name}` : ''}${code ? `（标识码 ${code}）` : ''}。空白格按 0 读，“*”和“-1”按不适用读。`,
  ),
  kindergartenRefused: at(
    ({ name }) =>
      `${name ? `“${name}”` : '这所学校'}是幼儿园。义务教育优质均衡的七项指标只评小学和初中，幼儿园的统计表不能导入。`,
  ),
  surveyOutOfScope: at(
    ({ name, type }) =>
      `“${name}”${type ? `的办学类型是“${type}”，` : ''}不在义务教育优质均衡七项指标的范围内，没有导入。`,
  ),
  surveySchoolMissing: at(
    () =>
      '统计表里没有学校名称和标识码，文件名里也没有。请把基础基111或教基1001一起导出，或把学校名称写进文件名后重新导入。',
  ),
  surveyTablesMissing: at(
    ({ tables, count }) =>
      `缺少 ${count} 张表：${tables}。相关指标无法判定，请补齐后重新导入；确实没有的话请写明原因。`,
  ),
  surveyTableUnread: at(
    ({ table }) => `${table}：找不到表头（甲、乙、1、2……），这张表没有读入。请核对这张工作表。`,
  ),
  surveyPlacesMissing: at(
    ({ table, fields }) => `${table} 中找不到${fields}所在的行或列，没有读入。请核对这张表的表头。`,
  ),

  // 表Ⅱ-2.
  declaredResultsTaken: at(
    ({ count, schools }) =>
      `表Ⅱ-2 的 ${schools} 行共有 ${count} 个申报的指标结果，将照原样保存，并与计算结果比对；它们不会变成人数或面积。`,
  ),
  declaredNotNumber: at(({ raw, header }) => `“${header}”的“${raw}”不是数字。${FIX}`),
  declaredStageUnknown: at(
    ({ name }) =>
      `“${name}”有几个学段，看不出这一行是小学部还是初中部。请在学校名称后写明（小学部）或（初中部），再重新导入。`,
  ),

  // The registry.
  registryCompleted: at((params) => `学校库将补充“${params.name}”的资料：${attributesOf(params)}。`),
  registryChanges: at(
    (params) =>
      `学校库中“${params.name}”的资料与文件不同，将改为文件中的：${attributesOf(params)}。请核对；属实的话请写明原因。`,
  ),
  attributeTooLong: at(({ length, longest }) => `这里有 ${length} 个字，最多 ${longest} 个。${FIX}`),

  // Lists of classes and rooms beside a form.
  classesRead: at(({ count }) => `读入 ${count} 个班，提交后成为本学年的班级名单。`),
  roomsRead: at(({ count }) => `读入 ${count} 间专用教室，提交后成为本学年的专用教室名单。`),
  classStageUnknown: at(({ raw }) => `“${raw}”不是学段。请填小学、初中或高中。${FIX}`),
  classGradeUnknown: at(({ raw }) => `“${raw}”不是年级。请填1至12的数字：初一填7，高一填10。${FIX}`),
  classNameMissing: at(() => `没有班级名称，或超过40个字。${FIX}`),
  classStudentsUnknown: at(({ raw }) => `“${raw}”不是学生人数。请填0至500的整数。${FIX}`),
  roomKindUnknown: at(({ raw }) => `“${raw}”不是专用教室的类型。请从列表中选择。${FIX}`),
  roomNameMissing: at(() => `没有用房名称，或超过60个字。${FIX}`),
  roomAreaUnknown: at(({ raw }) => `“${raw}”不是面积。请填平方米数。${FIX}`),

  // The year.
  yearDiffers: at(
    ({ text, year }) => `文件写的是“${text}”，导入的却是 ${year} 学年。请核对学年；属实的话请写明原因。`,
  ),
} satisfies Record<string, Message>
