import ExcelJS, { type Worksheet } from 'exceljs'

/** A form as a school has it open: texts of the first rows, items by label, cells to type into. */
export type OpenForm = {
  readonly sheet: (name: string) => Worksheet
  /** Types a value beside an item of the form. @returns the address of its cell. */
  readonly fill: (label: string, value: string | number | null) => string
  readonly labels: readonly string[]
  readonly save: () => Promise<Uint8Array>
}

const MAIN = '学校填报数据'

export async function openForm(bytes: Uint8Array): Promise<OpenForm> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as Parameters<typeof workbook.xlsx.load>[0])
  const sheet = (name: string) => {
    const found = workbook.getWorksheet(name)
    if (found === undefined) throw new Error(`no sheet ${name}`)
    return found
  }
  const main = sheet(MAIN)
  const rows: { row: number; label: string }[] = []
  let [head, label, value] = [0, 0, 0]
  main.eachRow((row, number) => {
    const texts = (row.values as unknown[]).map(String)
    if (head === 0 && texts.includes('填报项目')) {
      head = number
      label = texts.indexOf('填报项目')
      value = texts.indexOf('填报值')
    } else if (head > 0) rows.push({ row: number, label: String(row.getCell(label).value ?? '') })
  })
  return {
    sheet,
    labels: rows.map((one) => one.label),
    fill: (wanted, entered) => {
      const found = rows.find((one) => one.label === wanted)
      if (found === undefined) throw new Error(`no item ${wanted}`)
      const cell = main.getCell(found.row, value)
      cell.value = entered
      return cell.address
    },
    save: async () => new Uint8Array(await workbook.xlsx.writeBuffer()),
  }
}
