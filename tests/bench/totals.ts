/** Fields that stand for their parts where a table does not divide them: the invented schools give the parts. */
export const TOTALS: ReadonlySet<string> = new Set([
  'artTeachersSubtotal',
  'aboveRequiredTeachers',
  'peAndArtTeachers',
])
