import type { ErrorCode } from '../../contract/error-code.ts'
import { localTime } from '../local-time.ts'
import type { Message } from '../message.ts'

/** A sentence for every error code: what happened and what to do. */
export const errorMessages: Readonly<Record<ErrorCode, Message>> = {
  unknownCall: '程序的两部分版本不一致。请关闭后重新打开。',
  invalidInput: '有内容填写不合要求，请检查标出的项目。',
  requestTooLarge: ({ megabytes }) =>
    `一次要处理的内容超过 ${megabytes ?? '—'} MB，没有处理，也没有任何改动。请先筛选，分几次做。`,
  notAdmitted: '请用启动时给出的地址打开本程序。',
  cancelled: '已取消，没有任何改动。',
  internal: ({ incident, log }) =>
    `程序出错，没有任何改动。请把编号 ${incident ?? '—'} 告诉管理员，详情在${
      log === undefined ? '数据文件夹的 junheng.log' : ` ${log}`
    }。`,
  databaseNewer: ({ writer, program, schema, newest }) =>
    `${
      writer === undefined
        ? '这些数据由更新版本的程序写入'
        : `这些数据由 ${writer} 版程序写入${program === undefined ? '' : `，本程序是 ${program} 版`}`
    }${schema === undefined ? '' : `（数据格式 ${schema}，本程序只到 ${newest}）`}，未作任何改动。请安装${
      writer === undefined ? '新版本' : ` ${writer} 或更新的版本`
    }后再打开。`,
  databaseDamaged: ({ backup, at, folder, writtenAt }) =>
    `数据库文件已损坏，未作任何改动。${
      backup === undefined
        ? '没有找到完好的备份。请把整个数据文件夹原样留存，并联系管理员。'
        : `最近的完好备份是 ${localTime(String(at))} 的 ${backup}，其后录入的内容不在其中${
            writtenAt === undefined ? '' : `（损坏的文件最后写于 ${localTime(String(writtenAt))}）`
          }。请用它恢复：npm run -s cli -- restore --data "${folder}"（安装版为 junheng restore --data "${folder}"）。损坏的文件会另外留存。`
    }`,
  dataFolderInUse: ({ host, pid, since }) =>
    host === undefined
      ? '这个数据文件夹正由另一个窗口使用。请先关闭它，或换一个文件夹。'
      : `这个数据文件夹正由 ${host} 上的另一个窗口使用（进程 ${pid}，自 ${localTime(String(since))}）。请先关闭它，或换一个文件夹。`,
  dataFolderNotMade: ({ folder }) =>
    `不能在「${folder ?? ''}」建立数据文件夹，没有任何改动。请检查路径：可能有同名的文件，或所在的磁盘没有接好；也可以换一个文件夹。`,
  storageFull: '磁盘空间不足或无法写入，没有任何改动。请腾出空间后再试。',
  storageReadOnly: ({ folder }) =>
    `数据文件夹${folder === undefined ? '' : `「${folder}」`}不能写入，没有任何改动。请检查它的权限或写保护开关，或换一个文件夹。`,
  storageUnavailable: ({ folder }) =>
    `找不到或读不到数据文件夹${folder === undefined ? '' : `「${folder}」`}，这一步没有存入，此前存入的不受影响。请接好存放数据的磁盘或 U 盘，再重新打开程序。`,
  backupFailed: '备份没有做成，没有任何改动。详情在数据文件夹的 junheng.log。',
  backupDamaged: ({ name }) => `「${name ?? ''}」已损坏或不是本程序的备份，没有任何改动。请另选一份。`,
  notFound: '这一项已不存在，可能已被改动。请刷新后再看。',
  schoolCodeTaken: ({ code, name }) => `学校标识码 ${code} 已属于「${name}」。请核对标识码。`,
  schoolNameTaken: ({ name }) => `已有名为「${name}」的学校。请核对，或写明全称。`,
  fileNotFound: ({ name }) => `找不到文件「${name ?? ''}」。请重新选择。`,
  importHasErrors: ({ count }) => `还有 ${count} 处错误，整批都没有存入。请改正文件后重新导入。`,
  importNeedsAnswers: ({ count }) => `还有 ${count} 处需要您回答，整批都没有存入。`,
  nothingToImport: '这些文件里没有可以存入的数据。',
  batchAlreadyUndone: '这一批已经撤销过了。',
  fileNotReadable: ({ name }) => `读不出「${name ?? ''}」里的表。请回到“数据”页查看原因，或另选文件。`,
  mappingIncomplete: '列的对应还不完整：要有一列说明是哪所学校，至少有一列数据，同一项不能取自两列。',
  mappingShapeTaken: ({ name }) => `同样的表头已经记在版式「${name}」里。请更改那个版式，或先把它忘掉。`,
  reasonRequired: '请写明原因。',
  valueNotNumber: ({ value }) => `“${value}”不是这一项可用的数值。请填写不带单位的数字。`,
  valueTooSmall: ({ value, minimum }) =>
    `这一项要填金额原数（元），不会小于 ${minimum}。“${value}”如果是增长率或百分点，请改填金额；如果以万元为单位，请写作“${value}万元”。`,
  standardNotFound: ({ standard }) => `没有名为「${standard ?? ''}」的标准。`,
  reportNotFound: ({ slug }) => `没有名为「${slug ?? ''}」的报告。`,
  formatNotOffered: ({ format }) => `这份报告不能存为 ${format ?? '这种格式'}。`,
  printUnavailable: '这台机器上没有可用来生成 PDF 的浏览器。请改存 .docx，或在预览页上打印。',
  visitNotStarted: '这次督导还没有开始。请先点“开始督导”。',
  visitStarted: '这次督导已经开始，不能删除。',
  visitLocked: '这次督导已签字锁定，没有任何改动。需要改动时请先重新打开并写明原因。',
  visitNotLocked: '这次督导没有锁定，不需要重新打开。',
  visitIncomplete: ({ count }) => `还有 ${count} 处没有完成，不能锁定。请先补齐列出的项目。`,
  staleRevision: ({ item }) => `第 ${item ?? ''} 项刚在别处改过，您的填写没有覆盖它。请看过新内容后再填。`,
  answerDoesNotFit: ({ item }) => `第 ${item ?? ''} 项不能这样作答，没有任何改动。请刷新后再填。`,
  figureNotDivided: '学校的这一项是分学段填报的，全校的数不能采纳。请按学段更正。',
  evidenceTooLarge: ({ name, megabytes }) => `「${name}」超过 ${megabytes} MB，没有存入。请缩小后再添加。`,
  evidenceTypeRefused: ({ name }) =>
    `「${name}」不是可用的佐证文件，没有存入。可以添加 JPEG、PNG、WebP 照片和 PDF、Word、Excel 文件。`,
  evidenceLost: ({ name }) =>
    `「${name}」的原件已不在数据文件夹中，或内容已被改动，备份里也没有完好的一份。请找到原件后在这里重新添加。`,
  ruleFixed: () => '这条规则由法规确定，或超出地方可调的范围，没有改动。',
  scenarioStale: () => '这个情景刚在另一个窗口改过，您最后的改动没有存入。请重新打开情景后再改。',
  pointsNotWhole: ({ sum, total }) => `各项分值合计为 ${sum}，应当正好是 ${total}。请改到相符再保存。`,
  pointsNotSet: '还没有录入各项分值。请先录入本省评分表的分值，再评分。',
  lostAbovePoints: ({ lost, points }) => `扣分 ${lost} 超过该项分值 ${points}。请核对扣分或分值。`,
  amountsMissing: '这一项由经费金额判定，还缺几个年份的金额，没有保存。请先在“指标 › 经费”补齐，再评分。',
  amountsNotMet:
    '按金额计算，这一项没有做到，不能不扣分，没有保存。请按本省评分表填写扣分；金额见“指标 › 经费”。',
  schoolsNotNamed: '这项放宽条件须逐校列明，没有保存。请在“只限这些学校”中选出已核实条件的学校。',
  overrideOutOfRange: ({ value, minimum, maximum }) =>
    `${value ?? ''} 不在 ${minimum ?? ''} 到 ${maximum ?? ''} 之间，没有保存。请核对数值和单位。`,
}
