import { join, resolve } from 'node:path'
import envPaths from 'env-paths'

/** Where the data of this user live, for every host alike; the sample county has a folder of its own. */
export function dataFolder(choice: {
  readonly path?: string | undefined
  readonly sample?: boolean | undefined
}): string {
  const { data } = envPaths('junheng', { suffix: '' })
  // npm changes the working folder; a relative path is relative to where the user stands.
  const standing = process.env.INIT_CWD ?? process.cwd()
  const chosen = choice.path ?? (choice.sample ? join(data, 'sample-taiping') : join(data, 'county'))
  return resolve(standing, chosen)
}

/** Where errors are noted while the data folder is a temporary one. */
export function userLogFile(): string {
  const { log } = envPaths('junheng', { suffix: '' })
  return join(log, 'junheng.log')
}
