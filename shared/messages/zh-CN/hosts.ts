import type { Message } from '../message.ts'

const backupReasonWords: Readonly<Record<string, string>> = {
  daily: '每日备份',
  beforeMigration: '升级前备份',
  beforeUndo: '撤销导入前备份',
  beforeRestore: '恢复前留存',
  manual: '手动备份',
}

const backupStateWords: Readonly<Record<string, string>> = {
  good: '完好',
  damaged: '已损坏',
  newer: '由更新版本写入',
}

/** What the launcher, the loopback server and the command line say. */
export const hostMessages = {
  building: '首次启动，正在准备界面……',
  serving: '均衡督导已启动。请在浏览器中打开（按 Ctrl+C 退出）：',
  servingRefusal: '请在浏览器中打开下面的地址处理（按 Ctrl+C 退出）：',
  notAdmitted: '请用启动时给出的地址打开均衡督导。',
  goodbye: '均衡督导已退出。',
  wrongUse: ({ text }) => `用法不对：${text}`,
  fileMissing: ({ name }) => `找不到文件：${name}`,
  initialised: ({ folder }) => `已建立数据文件夹：${folder}`,
  initialisedSample: ({ folder, schools }) =>
    `已建立示例县（太平区，${schools} 所学校，数据均为虚构）：${folder}`,
  imported: ({ files, added, changed, unchanged }) =>
    `已导入 ${files} 个文件：新增 ${added}，更改 ${changed}，不变 ${unchanged}。`,
  dryRun: ({ files, added, changed, unchanged }) =>
    `试导入 ${files} 个文件（未存入）：将新增 ${added}，更改 ${changed}，不变 ${unchanged}。`,
  unchanged: '这些文件已经导入过，没有变化。',
  nothingImported: '没有存入任何数据。',
  noBackups: ({ folder }) => `没有可用的备份：${folder}`,
  backup: ({ name, at, reason, kilobytes, state, schools }) =>
    `${at}　${backupReasonWords[String(reason)] ?? reason}　${schools} 所学校　${kilobytes} KB　${
      backupStateWords[String(state)] ?? state
    }　${name}`,
  restored: ({ name, folder }) => `已用 ${name} 恢复数据文件夹：${folder}`,
  originalsLost: ({ count }) => `有 ${count} 份照片或文件找不回来，请找到原件后在原处重新添加：`,
  formerKept: ({ file }) => `恢复前的数据留存为：${file}`,
  reportWritten: ({ file }) => `报告已写入：${file}`,
  samplesWritten: ({ count, folder }) => `已写出 ${count} 个示例报表：${folder}`,
  formsWritten: ({ count, folder }) => `已写出 ${count} 份填报表：${folder}`,
  formSkipped: ({ name }) => `未下发：${name}（不在办，或没有要填报的学段）`,
  unknownReportFormat: ({ file }) => `报告文件须以 .docx、.pdf 或 .xlsx 结尾：${file}`,
  inspectedFormat: ({ format }) => `格式：${format}`,
  inspectedUnreadable: '格式：无法识别',
  inspectedSheet: ({ name, rows, hidden }) =>
    `  工作表「${name}」：${rows} 行${hidden === 1 ? '（隐藏）' : ''}`,
  inspectedLayout: ({ id, percent }) => `版式：${id}（把握 ${percent}%）`,
  inspectedNoLayout: '版式：未识别为报表',
  inspectedMapping: ({ count }) => `识别出 ${count} 项：`,
  inspectedField: ({ sheet, cell, header, field }) => `  ${sheet}!${cell}　${header} → ${field}`,
  problem: ({ severity, message }) =>
    `${severity === 'error' ? '✕ 错误' : severity === 'warning' ? '△ 提醒' : '· 说明'}　${message}`,
  assessedHeading: ({ standard, year }) => `${standard}　${year} 学年`,
  assessedSchool: ({ name, stage, verdict, met, of, students }) =>
    `【${verdict}】${name}（${stage}）　在校生 ${students} 人${met === '' ? '' : `　达到要求 ${met}/${of} 项`}`,
  assessedIndicator: ({ label, printed, threshold, status, shortfall, because }) =>
    `    ${label}：${printed}（要求 ${threshold}）　${status}${shortfall ? `，${shortfall}` : ''}${because ? `：${because}` : ''}`,
  assessedExcluded: ({ name, reason, clause }) => `【不计】${name}：${reason}（${clause}）`,
  assessedDispersion: ({ stage, label, coefficient, limit, status, provisional }) =>
    `差异系数　${stage}　${label}：${coefficient}${limit === '' ? '' : `（界限 ${limit}）`}　${status}${provisional ? `（${provisional}）` : ''}`,
} as const satisfies Record<string, Message>
