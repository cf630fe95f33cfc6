/** Signs that Windows forbids in file names, and invisible ones that hide what a name really is. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\p{Cf}]/gu
const LONGEST = 80

/** A name that every file system takes: shown as it is where that is possible, else with － in place. */
export function safeFileName(wanted: string): string {
  const clean = wanted
    .toWellFormed()
    .replace(FORBIDDEN, '－')
    .replace(/^[. ]+|[. ]+$/g, '')
  const cut = Array.from(clean).slice(0, LONGEST).join('')
  return cut === '' ? '－' : cut
}
