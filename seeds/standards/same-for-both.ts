/** The same for 小学 and 初中. */
export function sameForBoth<T>(value: T): { readonly primary: T; readonly junior: T } {
  return { primary: value, junior: value }
}
