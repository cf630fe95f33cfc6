import type { Message, MessageParams } from '../message.ts'

const STAGES: Readonly<Record<string, string>> = {
  primary: '小学',
  junior: '初中',
  senior: '高中',
  whole: '全校',
}
const KINDS: Readonly<Record<string, string>> = {
  primary: '小学',
  teachingPoint: '教学点',
  junior: '初级中学',
  nineYear: '九年一贯制学校',
  twelveYear: '十二年一贯制学校',
  complete: '完全中学',
  special: '特殊教育学校',
  vocational: '职业学校',
  kindergarten: '幼儿园',
}

/** The stage of a problem's values. */
export const stage = ({ stage: code }: MessageParams): string => STAGES[String(code)] ?? String(code)
export const kind = (code: string | number | undefined): string => KINDS[String(code)] ?? String(code)

export const FIX = '请改正文件后重新导入。'

/** 水泉初级中学.xls › Sheet1 › E27：… What was typed here stands in no file, and is put right where it was typed. */
export const at =
  (text: (params: MessageParams) => string): Message =>
  (params) => {
    const place = [params.file, params.sheet, params.cell].filter(Boolean).join(' › ')
    return place === '' ? text(params).replace(FIX, '') : `${place}：${text(params)}`
  }
