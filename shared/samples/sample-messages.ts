import type { MessageParams } from '../messages/message.ts'

/** Own wording of the sample returns; the words of the forms themselves stand with their layouts. */
export const sampleMessages = {
  invented: '示例数据，均为虚构',
  formGuideSheet: '填报说明',
  formGuide: [
    '填报说明',
    '本表为示例，学校名称取自公开方案，表内数据、代码均为虚构。',
    '一校一表，数据以学年初（9月1日）为准；经费填写上一自然年度的数据，单位为万元。',
    '九年一贯制学校：骨干教师、体育艺术教师按全校填写，本表不分学段。',
    '没有相应学段的项目留空；学校尚未掌握的数据留空，不填0。',
  ],
  tableSheet: '学校数据汇总表',
  tableTitle: ({ county, year }: MessageParams) =>
    `${county}${year}学年义务教育学校数据汇总表（示例，数据均为虚构）`,
  tableTotal: '合计',
  tableFootnote:
    '注：1.一贯制学校小学部、初中部分行填写，校舍、场馆、设备、经费等全校数据填在首行；2.经费为上一自然年度数据；3.本表数据均为虚构。',
  tableFile: ({ county }: MessageParams) => `${county}学校数据汇总表.xlsx`,
} as const
