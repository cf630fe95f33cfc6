/** A file that a host took in: services see its path, the renderer only its token. */
export type IncomingPath = { readonly path: string; readonly name: string }

/** What the application needs of the machine it runs on. Each host brings its own. */
export type Ports = {
  /** ISO time. */
  readonly now: () => string
  readonly newId: () => string
  readonly log: (entry: LogEntry) => void
  /** The file behind a token, or null where there is none. */
  readonly incoming: (token: string) => IncomingPath | null
  /** Keeps a document that was made until the user fetches it. */
  readonly storeOutgoing: (fileName: string, bytes: Uint8Array) => Promise<string>
  /** A token for a file that stays where it is. */
  readonly linkOutgoing: (fileName: string, path: string) => string
  /** The folder of the database; evidence lies beside it. */
  readonly dataFolder: string
  /** HTML to PDF; null where the machine has nothing that prints. */
  readonly printPdf: ((html: string) => Promise<Uint8Array>) | null
}

export type LogEntry = {
  readonly level: 'info' | 'warn' | 'error'
  readonly event: string
  readonly details?: Readonly<Record<string, string | number>>
}
