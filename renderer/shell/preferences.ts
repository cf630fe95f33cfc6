const key = (name: string) => `junheng.${name}`

/** A choice of this person on this machine; `fallback` where none was made or the store is closed. */
export function readPreference<T extends string>(name: string, choices: readonly T[], fallback: T): T {
  try {
    const stored = localStorage.getItem(key(name))
    return choices.find((choice) => choice === stored) ?? fallback
  } catch {
    return fallback
  }
}

export function writePreference(name: string, value: string): void {
  try {
    localStorage.setItem(key(name), value)
  } catch {
    // A private window may refuse to store; the choice then lasts as long as the page.
  }
}
