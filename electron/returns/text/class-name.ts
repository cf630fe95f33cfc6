const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二']
const numeral = (grade: number): string => NUMERALS[grade - 1] ?? ''

/** How the names of classes begin with their grade: 七年级2班, 7(2), 初一2班, 高一2班. */
const beginnings = (grade: number): readonly string[] => [
  numeral(grade),
  String(grade),
  grade > 6 && grade < 10 ? `初${numeral(grade - 6)}` : '',
  grade > 9 ? `高${numeral(grade - 9)}` : '',
]

/** The name of a class in another grade: 三年级2班 → 四年级2班. A name without its grade stays. */
export function classNameInGrade(name: string, from: number, to: number): string {
  const others = beginnings(to)
  for (const [index, beginning] of beginnings(from).entries()) {
    const other = others[index] ?? ''
    if (beginning !== '' && other !== '' && name.startsWith(beginning)) {
      return other + name.slice(beginning.length)
    }
  }
  return name
}
