/** What a catalogue holds at each place: `screens.data.files` → a text or a function. */
export function leavesOf(catalogue: unknown, path = ''): ReadonlyMap<string, unknown> {
  if (typeof catalogue !== 'object' || catalogue === null) return new Map([[path, catalogue]])
  return new Map(
    Object.entries(catalogue).flatMap(([key, value]) => [
      ...leavesOf(value, path === '' ? key : `${path}.${key}`),
    ]),
  )
}
