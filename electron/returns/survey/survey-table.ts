import type { Stage } from '../../../shared/schools/stage.ts'

/** What a table of the survey is about; a school of a stage needs some of them (std §2.3). */
export type SurveySubject =
  | 'students'
  | 'classes'
  | 'teachers'
  | 'backbone'
  | 'premises'
  | 'equipment'
  | 'staff'

/** A row or column by its text; `total`: the sum of the table or of a stage, whatever the year calls it. */
export type SurveyText = RegExp | 'total'

/**
 * One value of a table: where its row and its column meet. Texts are compared canonical, without numbering,
 * 其中, unit and stage (`takeApart`), so that columns may move from year to year (std §7.2-5).
 */
export type SurveyValue = {
  /** Code in the field dictionary. */
  readonly field: string
  readonly row: SurveyText
  readonly column: SurveyText
  /** All rows and columns that match are added up; otherwise the first of each stage counts. */
  readonly sum?: true
  /** Rows that all have to be there and are added up, in the stages named. */
  readonly sumOfRows?: readonly RegExp[]
  readonly stages?: readonly Stage[]
  /** The stages are added up: the dictionary counts the field for the whole school. */
  readonly overStages?: true
  /** The field instead, where other columns stand under this one. */
  readonly subtotalField?: string
  /** Unit that the form prescribes where the file says none. */
  readonly unit?: string
  /** At least one value of each group has to be found, or the file is told to lack it. */
  readonly group?: string
}

/** A table of the national survey (std §7.1): one file of definition each, listed in `tables/index.ts`. */
export type SurveyTable = {
  /** 表号, e.g. 基础基312, 教基1102续. */
  readonly number: string
  readonly title: string
  /** Other titles that it had. */
  readonly formerTitles?: readonly string[]
  readonly subject: SurveySubject
  /** The stage of whatever names none; null: the school as a whole. */
  readonly stage: Stage | null
  /** Its header does not say whether 艺术 contains 音乐 and 美术 (std §2.3, ⚠ ii). */
  readonly artIsSilent?: true
  readonly values: readonly SurveyValue[]
}
