import type { Message, MessageParams } from '../message.ts'

const KINDS: Readonly<Record<string, string>> = {
  zip: '一个压缩包',
  word: 'Word 文档',
  powerpoint: '演示文稿',
  openDocument: 'ODF 格式（.ods 等）的文档',
  xlsb: '二进制格式的工作簿（.xlsb）',
  oldExcel: 'Excel 4.0 或更早版本的表格',
  html: '网页',
  xml: 'XML 文件',
  pdf: 'PDF 文件',
  image: '图片',
  text: '普通文本',
  binary: '无法识别的文件',
}

const LIMITS: Readonly<Record<string, (allowed: number) => string>> = {
  fileBytes: (allowed) => `文件超过 ${megabytes(allowed)} MB`,
  zipEntries: (allowed) => `压缩包内的文件超过 ${allowed} 个`,
  inflatedBytes: (allowed) => `解压后的内容超过 ${megabytes(allowed)} MB`,
  ratio: (allowed) => `内容压缩了 ${allowed} 倍以上，不像正常的工作簿`,
  sheets: (allowed) => `工作表超过 ${allowed} 张`,
  sharedStrings: (allowed) => `不同的文字超过 ${allowed} 条`,
  textCharacters: (allowed) => `文字总数超过 ${allowed} 个`,
  slots: (allowed) => `单元格（含中间的空格子）超过 ${allowed} 个`,
  merges: (allowed) => `一张工作表里的合并单元格超过 ${allowed} 处`,
  heapMegabytes: (allowed) => `读取所需的内存超过 ${allowed} MB`,
}

const DELIMITERS: Readonly<Record<string, string>> = { ',': '逗号', '\t': '制表符', ';': '分号', '|': '竖线' }

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024)
}

function cellPlace({ file, sheet, cell }: MessageParams): string {
  return `「${file}」工作表“${sheet}”的 ${cell} 单元格`
}

/** Sentences for what reading a file finds: first the files that are refused, then what is told of a file that was read. */
export const readingMessages = {
  fileNotFound: ({ file }) => `找不到「${file}」。文件可能已被移动、改名，或U盘已拔出，请重新选择。`,
  fileUnreadable: ({ file }) =>
    `打不开「${file}」。它可能正被 Excel 或 WPS 占用，或者没有读取权限；请关闭正在使用它的程序后再试。`,
  emptyFile: ({ file }) => `「${file}」是空文件，里面没有任何内容。请向填报单位重新索取。`,
  quoteNotClosed: ({ file, row }) =>
    `「${file}」第 ${row} 行起有一个双引号没有配对，后面的内容无法分列。请用 Excel 或 WPS 打开原表，另存为 .xlsx 后再导入。`,
  notAWorkbook: ({ file, kind }) =>
    `「${file}」不是电子表格，而是${KINDS[String(kind)] ?? KINDS.binary}。请用 Excel 或 WPS 打开原表，另存为 .xlsx 后再导入。`,
  wrongExtension: ({ file, extension }) =>
    `「${file}」的扩展名是 ${extension}，内容却是纯文本，不是电子表格。如果它是逗号或制表符分隔的数据，请把扩展名改为 .csv；否则请用 Excel 或 WPS 重新另存为 .xlsx。`,
  damaged: ({ file }) =>
    `「${file}」已损坏或不完整，无法读取。可能是复制或下载中断，请重新复制一份，或用 Excel、WPS 打开修复并另存后再导入。`,
  encrypted: ({ file }) => `「${file}」设有打开密码。请输入密码，或请填报单位取消密码后重新报送。`,
  wrongPassword: ({ file }) => `「${file}」的密码不对，请核对大小写后重新输入。`,
  encryptionUnknown: ({ file }) =>
    `「${file}」用了本软件不认识的加密方式。请在 Excel 或 WPS 中用密码打开，取消密码并另存为 .xlsx 后再导入。`,
  tooLarge: ({ file, limit, allowed }) =>
    `「${file}」太大，已拒绝读取：${(LIMITS[String(limit)] ?? LIMITS.heapMegabytes)?.(Number(allowed))}。请删去无关的工作表和图片，或分成几个文件后再导入。`,
  unsafeXml: ({ file }) =>
    `「${file}」里含有正常工作簿不会有的内容（文档类型定义），为安全起见已拒绝读取。请用 Excel 或 WPS 打开并另存为 .xlsx 后再导入。`,
  timedOut: ({ file, seconds }) =>
    `读取「${file}」超过 ${seconds} 秒，已停止。请删去无关的工作表，或分成几个文件后再导入。`,
  cancelled: ({ file }) => `已取消读取「${file}」，没有留下任何数据。`,

  onlyHiddenSheets: ({ file }) =>
    `「${file}」的工作表全部是隐藏的，没有可导入的内容。请在 Excel 或 WPS 中取消隐藏要报送的工作表，保存后再导入。`,
  textForm: ({ encoding, delimiter, columns, preamble }) =>
    `文本文件按 ${encoding} 编码、${DELIMITERS[String(delimiter)] ?? ''}分隔读取，每行 ${columns} 格${Number(preamble) > 0 ? `，表格上方有 ${preamble} 行说明` : ''}。`,
  rowsTooLong: ({ file, count, rows, columns }) =>
    `「${file}」有 ${count} 行多于 ${columns} 格（第 ${rows} 行），可能是数字里的逗号或缺少引号使后面的格子错位。请核对这些行。`,
  rowsTooShort: ({ file, count, rows, columns }) =>
    `「${file}」有 ${count} 行不足 ${columns} 格（第 ${rows} 行），缺少的格子按空白读取。`,
  formulaWithoutValue: (at) =>
    `${cellPlace(at)}是公式，但文件里没有保存计算结果。请用 Excel 或 WPS 打开文件，重新计算并保存后再导入。`,
  errorCell: (at) =>
    `${cellPlace(at)}显示的是公式错误 ${at.value}，没有可用的数值。请改正公式或直接填入数值。`,
  hiddenSheet: ({ file, sheet }) =>
    `「${file}」的工作表“${sheet}”是隐藏的，已照常读取，请确认其中的内容是否有效。`,
  hiddenRows: ({ file, sheet, count, rows }) =>
    `「${file}」工作表“${sheet}”有 ${count} 个隐藏行（第 ${rows} 行），已照常读取，请确认其中的内容是否有效。`,
  hiddenColumns: ({ file, sheet, count, columns }) =>
    `「${file}」工作表“${sheet}”有 ${count} 个隐藏列（${columns} 列），已照常读取，请确认其中的内容是否有效。`,
} satisfies Record<string, Message>
