/** A number with its noun: 1 file, 3 files. */
export function counted(count: string | number | undefined, one: string, many = `${one}s`): string {
  return `${count} ${Number(count) === 1 ? one : many}`
}

/** The school year as English writes it: 2025/26. */
export function schoolYearName(year: string | number | undefined): string {
  const first = Number(year)
  return `${first}/${String((first + 1) % 100).padStart(2, '0')}`
}

/** Names that came joined in Chinese: 红树小学、城南小学 → 红树小学, 城南小学. */
export function listed(joined: string | number | undefined): string {
  return String(joined).replaceAll('、', ', ')
}

const ONE: Readonly<Record<string, string>> = {
  persons: 'person',
  rooms: 'room',
  classes: 'class',
  grades: 'grade',
}

/** An amount with its unit, where it has one: 1 person, 3 rooms, 412 m². */
export function measured(amount: string | number | undefined, unit: string | number | undefined): string {
  const word = String(amount) === '1' ? (ONE[String(unit)] ?? unit) : unit
  return word === '' ? String(amount) : `${amount} ${word}`
}
