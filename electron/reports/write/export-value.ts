import { decimal } from '../../../shared/decimal/decimal.ts'
import type { ExportCell, ExportType } from '../../../shared/exports/export-grid.ts'

const DECIMAL = /^-?\d+(\.\d+)?$/
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/** The number that a text says, where a workbook can hold it without losing a digit; else null. */
function numberOf(text: string): number | null {
  if (!DECIMAL.test(text)) return null
  const number = Number(text)
  return Number.isFinite(number) && decimal(number).eq(text) ? number : null
}

function dayOf(text: string): Date | null {
  const [, year, month, day] = (DAY.exec(text) ?? []).map(Number)
  if (year === undefined || month === undefined || day === undefined) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  // Workbooks begin in 1900, with a day too many in its February.
  return year > 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : null
}

/** The wall clock of this machine as workbooks keep times: without a zone, to the second. */
function timeOf(text: string): Date | null {
  const time = new Date(TIME.test(text) ? text : Number.NaN)
  if (Number.isNaN(time.getTime()) || time.getFullYear() <= 1900) return null
  return new Date(
    Date.UTC(
      time.getFullYear(),
      time.getMonth(),
      time.getDate(),
      time.getHours(),
      time.getMinutes(),
      time.getSeconds(),
    ),
  )
}

/** A cell's value as its column means it: a number, a date, or the text that it is. */
export function exportValue(type: ExportType, cell: ExportCell): number | Date | string | null {
  if (cell === null || cell === '' || typeof cell === 'number') return cell
  switch (type) {
    case 'text':
      return cell
    case 'date':
      return dayOf(cell) ?? cell
    case 'time':
      return timeOf(cell) ?? cell
    default:
      return numberOf(cell) ?? cell
  }
}
