/** Another process works in the folder; `holder` says which, where it left word. */
export class FolderInUse extends Error {
  readonly holder: { readonly pid: number; readonly host: string; readonly since: string } | null

  constructor(holder: FolderInUse['holder']) {
    super('dataFolderInUse')
    this.name = 'FolderInUse'
    this.holder = holder
  }
}
