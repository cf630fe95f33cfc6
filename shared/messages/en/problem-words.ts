import type { Message, MessageParams } from '../message.ts'

const STAGES: Readonly<Record<string, string>> = {
  primary: 'primary',
  junior: 'junior secondary',
  senior: 'senior secondary',
  whole: 'whole school',
}
const KINDS: Readonly<Record<string, string>> = {
  primary: 'a primary school',
  teachingPoint: 'a teaching point',
  junior: 'a junior secondary school',
  nineYear: 'a nine-year school',
  twelveYear: 'a twelve-year school',
  complete: 'a complete secondary school',
  special: 'a special school',
  vocational: 'a vocational school',
  kindergarten: 'a kindergarten',
}

/** The stage of a problem's values. */
export const stage = ({ stage: code }: MessageParams): string => STAGES[String(code)] ?? String(code)
export const kind = (code: string | number | undefined): string => KINDS[String(code)] ?? String(code)

export const FIX = 'Correct the file and import it again.'

/** 水泉初级中学.xls › Sheet1 › E27: … What was typed here stands in no file, and is put right where it was typed. */
export const at =
  (text: (params: MessageParams) => string): Message =>
  (params) => {
    const place = [params.file, params.sheet, params.cell].filter(Boolean).join(' › ')
    return place === '' ? text(params).replace(FIX, '').trim() : `${place}: ${text(params)}`
  }
