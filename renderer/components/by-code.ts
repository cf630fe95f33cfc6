type Named = { readonly code: string | null; readonly name: string }

/** Schools in the order of their codes; those without one last, by name. */
export function byCode(a: Named, b: Named): number {
  if (a.code !== null && b.code !== null) return a.code.localeCompare(b.code)
  if (a.code === null && b.code === null) return a.name.localeCompare(b.name, 'zh-CN')
  return a.code === null ? 1 : -1
}
