import { dirname, join } from 'node:path'

/** Where the backups of a database lie. */
export function backupsFolder(database: string): string {
  return join(dirname(database), 'backups')
}
