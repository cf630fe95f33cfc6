/** The scheme of the desktop's own pages, and their one host. */
export const SCHEME = 'app'
const HOST = 'junheng'

export const ORIGIN = `${SCHEME}://${HOST}`
export const START_ADDRESS = `${ORIGIN}/`

/** An address of our own pages, or null: for another origin, or what is no address at all. */
export function ownAddress(text: string): URL | null {
  const url = URL.canParse(text) ? new URL(text) : null
  const ours = url?.protocol === `${SCHEME}:` && url.host === HOST && url.username === '' && url.port === ''
  return url && ours ? url : null
}

/** A place within the page; files are downloaded and never shown in place of it. */
export function isOwnPage(text: string): boolean {
  const url = ownAddress(text)
  return url !== null && !url.pathname.startsWith('/file/')
}
