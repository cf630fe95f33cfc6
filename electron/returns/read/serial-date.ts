const DAY_SECONDS = 86_400
/** 9999-12-31 in the 1900 epoch; Excel shows nothing beyond. */
const LAST_SERIAL = 2_958_465
const EPOCH_1904_OFFSET = 1_462

/**
 * Date of a serial number as `YYYY-MM-DD`, with `THH:mm:ss` where it has a time of day.
 * The 1900 epoch counts a 29 February 1900 that never was; Excel shows it, and so does this.
 * Null where Excel has no date for the number.
 */
export function serialDate(serial: number, date1904: boolean): string | null {
  const shifted = date1904 ? serial + EPOCH_1904_OFFSET : serial
  if (!(shifted >= 1 && shifted < LAST_SERIAL + 1)) return null
  const seconds = Math.round(shifted * DAY_SECONDS)
  const day = Math.floor(seconds / DAY_SECONDS)
  const time = seconds - day * DAY_SECONDS
  const date = day === 60 ? '1900-02-29' : isoDay(day < 60 ? day + 1 : day)
  return time === 0 ? date : `${date}T${isoTime(time)}`
}

/** Day 25,569 is 1970-01-01. */
function isoDay(day: number): string {
  return new Date((day - 25_569) * DAY_SECONDS * 1000).toISOString().slice(0, 10)
}

function isoTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(11, 19)
}
