import type { MessageParams } from '../../../shared/messages/message.ts'
import type { ObservationStage } from '../../../shared/observations/observation.ts'
import type { WorkbookGrid } from '../../../shared/returns/workbook.ts'
import type { School } from '../../../shared/schools/school.ts'
import type { Dictionary } from '../dictionary.ts'
import type { Layout } from '../layouts/layout.ts'

/** The value that counts today, and whether a person entered it by hand. */
export type CurrentValue = { readonly value: string; readonly manual: boolean }

/** What an import is checked against; plain data, so that the evaluation is pure. */
export type ImportContext = {
  readonly dictionary: Dictionary
  /** Layouts that users taught: they stand before those of the product. */
  readonly remembered: readonly Layout[]
  readonly schools: readonly School[]
  readonly current: (schoolId: string | null, field: string, stage: ObservationStage) => CurrentValue | null
  readonly lastYear: (schoolId: string | null, field: string, stage: ObservationStage) => string | null
  /** Hashes of files that an import in force brought for this year. */
  readonly importedHashes: ReadonlySet<string>
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
