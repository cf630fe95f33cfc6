import type { Message } from '../message.ts'

/** What stands in place of the application where its data folder cannot be opened. */
export const rescueMessages = {
  title: '均衡督导没有打开',
  folder: ({ folder }) => `数据文件夹：${folder}`,
  damaged: '数据库文件已损坏或丢失，没有作任何改动。',
  offered: ({ at, schools }) => `最近一份完好的备份：${at}，含 ${schools} 所学校。`,
  lost: ({ at, writtenAt }) =>
    `${at} 以后录入的内容不在这份备份里${writtenAt === undefined ? '' : `；损坏的文件最后写于 ${writtenAt}`}。`,
  kept: '恢复时，损坏的文件原样留存在数据文件夹的 damaged 中；照片和文件不受影响；缺失或损坏的从备份补回。',
  none: '没有找到完好的备份。请把整个数据文件夹原样留存，并联系管理员。',
  restore: ({ at }) => `恢复 ${at} 的备份`,
  others: ({ count }) => `其他备份（${count} 份）`,
  other: ({ at, reason, schools }) => `${at}　${reason}　${schools} 所学校`,
  chooseOther: '选择其他备份……',
  chooseTitle: '选择备份文件',
  backupFiles: '备份文件',
  confirm: ({ name }) => `用「${name}」恢复？`,
  content: ({ schools, at }) => `其中有 ${schools} 所学校，最后录入于 ${at}。此后录入的内容不在其中。`,
  go: '恢复',
  back: '返回',
  restored: ({ name }) => `已用 ${name} 恢复。`,
  keptAs: ({ file }) => `恢复前的数据留存为：${file}`,
  originalsLost: ({ count }) => `有 ${count} 份照片或文件找不回来，请找到原件后在原处重新添加：`,
  moreLost: ({ count }) => `……另有 ${count} 份，见“设置 › 备份”。`,
  open: '打开均衡督导',
  tryAgain: '再试一次',
  otherFolder: '选择其他文件夹……',
  quit: '退出',
  ended: '均衡督导已退出，可以关闭本页。',
} as const satisfies Record<string, Message>
