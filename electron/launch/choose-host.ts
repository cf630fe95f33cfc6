import type { Fetched } from './fetch-electron.ts'

/** Why the application opens in the browser. */
export type Why = 'asked' | 'noDisplay' | Exclude<Fetched, 'fetched'>

export type Choice =
  | { readonly host: 'electron'; readonly executable: string }
  | { readonly host: 'browser'; readonly why: Why }

/** Electron where its runtime is or can be had and a window can be shown, else the browser (product.md §11). */
export async function chooseHost(machine: {
  readonly wantsBrowser: boolean
  readonly hasDisplay: boolean
  readonly findElectron: () => string | null
  readonly fetchElectron: () => Promise<Fetched>
}): Promise<Choice> {
  if (machine.wantsBrowser) return { host: 'browser', why: 'asked' }
  if (!machine.hasDisplay) return { host: 'browser', why: 'noDisplay' }
  const present = machine.findElectron()
  if (present !== null) return { host: 'electron', executable: present }
  const fetched = await machine.fetchElectron()
  if (fetched !== 'fetched') return { host: 'browser', why: fetched }
  const executable = machine.findElectron()
  return executable === null ? { host: 'browser', why: 'failed' } : { host: 'electron', executable }
}
