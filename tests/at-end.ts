const works: (() => unknown)[] = []

/** Has something put away when the test file ends; what came last goes first. */
export function atEnd(work: () => unknown): void {
  works.push(work)
}

/** Several test files share their modules: what one of them opened must not reach the next. */
export async function putAway(): Promise<void> {
  for (const work of works.splice(0).reverse()) await work()
}
