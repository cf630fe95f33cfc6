import ExcelJS from 'exceljs'

const HEADERS = [
  '学校名称',
  '学校标识码',
  '办学类型',
  '在校生数',
  '专任教师数',
  '专科学历专任教师数',
  '本科学历专任教师数',
  '硕士学历专任教师数',
  '博士学历专任教师数',
  '县级及以上骨干教师数',
  '体育专任教师数',
  '教学及辅助用房面积',
  '运动场地面积',
  '网络多媒体教室间数',
] as const

/** A table of one row per school with 14 columns, as a province would send it. */
export async function makeBigTable(path: string, rows: number): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: path, useSharedStrings: false })
  const sheet = workbook.addWorksheet('学校数据')
  sheet.addRow([...HEADERS]).commit()
  for (let index = 0; index < rows; index++) {
    const students = 200 + (index % 700)
    const code = `21${String(21000000 + index)}`
    sheet
      .addRow([
        `第${index + 1}示例小学`,
        code,
        '小学',
        students,
        60 + (index % 17),
        10 + (index % 5),
        20 + (index % 7),
        2 + (index % 3),
        index % 2,
        4 + (index % 4),
        2 + (index % 3),
        students * 4.53 + (index % 10) / 10,
        students * 7.61,
        10 + (index % 9),
      ])
      .commit()
  }
  await workbook.commit()
}
