import type { MessageParams } from '../../../shared/messages/message.ts'
import type { ObservationStage } from '../../../shared/observations/observation-stage.ts'
import type { WorkbookGrid } from '../../../shared/returns/workbook.ts'
import type { School } from '../../../shared/schools/school.ts'
import type { Dictionary } from '../dictionary.ts'
import type { Layout } from '../layouts/layout.ts'
import type { Checking } from './checking.ts'
import type { FileAnswers } from './file-answers.ts'

/** The value that counts today, and whether a person entered it by hand. */
export type CurrentValue = {
  readonly value: string
  readonly manual: boolean
  /** Layout of the file that brought it; null or absent where no file did. */
  readonly layout?: string | null
}

/** A value that counts today and came from a file, with its cell. */
export type FormerValue = {
  readonly field: string
  readonly stage: ObservationStage
  readonly value: string
  readonly fileName: string
  readonly sheet: string
  readonly cell: string
}

/** What files said before. */
export type FormerValues = {
  /** The values of a school that came from a file of this layout. */
  readonly ofLayout: (schoolId: string | null, layout: string) => readonly FormerValue[]
  readonly cellOf: (schoolId: string | null, field: string, stage: ObservationStage) => FormerValue | null
}

/** What an import is checked against; plain data, so that the evaluation is pure. */
export type ImportContext = {
  readonly dictionary: Dictionary
  /** Layouts that users taught: they stand before those of the product. */
  readonly remembered: readonly Layout[]
  readonly schools: readonly School[]
  /** Name in a file → school that it was answered to mean before. */
  readonly answeredNames: ReadonlyMap<string, string>
  /** How many values and problems of a file are kept; absent: as many as the preview shows. */
  readonly limit?: number
  /** School year for which is imported; absent where a file is looked at by itself. */
  readonly year?: number
  readonly current: (schoolId: string | null, field: string, stage: ObservationStage) => CurrentValue | null
  /** Fields of which the store has a value for a school (null: the county). */
  readonly storedFields: (schoolId: string | null) => readonly string[]
  readonly lastYear: (schoolId: string | null, field: string, stage: ObservationStage) => string | null
  /** Hashes of files that an import in force brought for this year. */
  readonly importedHashes: ReadonlySet<string>
  readonly former: FormerValues
  /** Schools (null: the county) whose data are 审定. */
  readonly audited: ReadonlySet<string | null>
  /** What was answered to a file, by its hash. */
  readonly answers: (sha256: string) => FileAnswers
  readonly checking: Checking
  readonly newId: () => string
}

/** A file as it was read, or why it could not be. */
export type SourceFile = {
  readonly token: string
  readonly name: string
  readonly sha256: string
  readonly read:
    | { readonly ok: true; readonly workbook: WorkbookGrid }
    | { readonly ok: false; readonly code: string; readonly params: MessageParams }
}
