import type { SchoolClass, SpecialRoom } from '../../../shared/contract/lists.ts'
import type { SheetGrid } from '../../../shared/returns/workbook.ts'
import { type LocatedIssue, located, type ReturnedLists } from '../extract.ts'
import { valueNote } from '../value-issue.ts'
import { readClasses } from './class-rows.ts'
import { readRooms } from './room-rows.ts'

export type ListReading = {
  readonly lists: ReturnedLists
  /** Sheets that are lists, filled in or not. */
  readonly sheets: ReadonlySet<SheetGrid>
  readonly issues: readonly LocatedIssue[]
}

/** The lists of classes and of rooms that stand beside a form; one that nobody filled in says nothing. */
export function readLists(sheets: readonly SheetGrid[]): ListReading {
  const found = new Set<SheetGrid>()
  const issues: LocatedIssue[] = []
  const classes: SchoolClass[] = []
  const rooms: SpecialRoom[] = []
  for (const sheet of sheets) {
    const ofClasses = readClasses(sheet)
    const ofRooms = ofClasses === null ? readRooms(sheet) : null
    const reading = ofClasses ?? ofRooms
    if (reading === null) continue
    found.add(sheet)
    issues.push(...reading.issues)
    classes.push(...(ofClasses?.items ?? []))
    rooms.push(...(ofRooms?.items ?? []))
    const code = ofClasses === null ? 'roomsRead' : 'classesRead'
    const count = reading.items.length
    if (count > 0) issues.push(located(valueNote(code, { count }), sheet.name, null))
  }
  return {
    lists: { classes: classes.length > 0 ? classes : null, rooms: rooms.length > 0 ? rooms : null },
    sheets: found,
    issues,
  }
}
