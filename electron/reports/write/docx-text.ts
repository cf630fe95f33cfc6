import { type IRunOptions, TextRun } from 'docx'
import { plainText } from '../../../shared/reports/plain-text.ts'

/** Text as runs, one per line of it; whatever a user typed stands as it is. */
export function textRuns(text: string, options: Pick<IRunOptions, 'bold'> = {}): TextRun[] {
  return plainText(text)
    .split('\n')
    .map((line, index) => new TextRun({ ...options, text: line, ...(index > 0 ? { break: 1 } : {}) }))
}
