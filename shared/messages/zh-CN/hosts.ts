import type { Message } from '../message.ts'

/** What the launcher, the loopback server and the command line say. */
export const hostMessages = {
  building: '首次启动，正在准备界面……',
  serving: '均衡督导已启动。请在浏览器中打开（按 Ctrl+C 退出）：',
  notAdmitted: '请用启动时给出的地址打开均衡督导。',
  goodbye: '均衡督导已退出。',
  wrongUse: ({ text }) => `用法不对：${text}`,
  fileMissing: ({ name }) => `找不到文件：${name}`,
  initialised: ({ folder }) => `已建立数据文件夹：${folder}`,
  initialisedSample: ({ folder, schools }) =>
    `已建立示例县（太平区，${schools} 所学校，数据均为虚构）：${folder}`,
  alreadyInitialised: ({ folder }) => `数据文件夹已有数据，未作改动：${folder}`,
  imported: ({ files, added, changed, unchanged }) =>
    `已导入 ${files} 个文件：新增 ${added}，更改 ${changed}，不变 ${unchanged}。`,
  dryRun: ({ files, added, changed, unchanged }) =>
    `试导入 ${files} 个文件（未存入）：将新增 ${added}，更改 ${changed}，不变 ${unchanged}。`,
  unchanged: '这些文件已经导入过，没有变化。',
  nothingImported: '没有存入任何数据。',
  reportWritten: ({ file }) => `报告已写入：${file}`,
  samplesWritten: ({ count, folder }) => `已写出 ${count} 个示例报表：${folder}`,
  unknownReportFormat: ({ file }) => `报告文件须以 .docx、.pdf 或 .xlsx 结尾：${file}`,
} as const satisfies Record<string, Message>
