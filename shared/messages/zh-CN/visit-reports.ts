import type { VisitState } from '../../visits/visit.ts'

/** Room to be filled in by hand. */
const ROOM = '＿＿＿＿'

/** Texts of the printed record of a visit, of the blank form, and of the visit in the acceptance report. */
export const visitReportMessages = {
  recordTitle: '督导记录表',
  recordTitleLines: (p: { school: string }) => `${p.school}\n督导记录表`,
  recordFileName: (p: { school: string; date: string }) => `${p.school}${p.date}督导记录表`,
  blankTitle: '督导检查表（空白）',
  blankTitleLines: (p: { school: string; template: string }) => `${p.school}\n${p.template}（现场填写）`,
  blankFileName: (p: { school: string; template: string }) => `${p.school}${p.template}空白表`,
  subtitle: (p: { year: number; kind: string }) => `（${p.year}学年　${p.kind}）`,
  stateNotices: {
    planned: '本次督导尚未开始，各项均未作答。',
    open: '本次督导尚未签字锁定，以下为打印时已填写的内容，不作为正式记录。',
    locked: '',
  } satisfies Record<VisitState, string>,

  overview: '督导概况',
  labels: {
    school: '被督导学校',
    code: '学校标识码',
    schoolKind: '办学类型',
    date: '督导时间',
    kind: '督导类型',
    inspectors: '督学',
    template: '督导事项',
    methods: '督导方式',
    document: '依据',
    locked: '锁定',
  },
  template: (p: { label: string; version: number }) => `${p.label}（第${p.version}版）`,
  lockedBy: (p: { by: string; at: string }) => `${p.by} ${p.at}`,
  notLocked: '未锁定',
  reopened: (p: { by: string; at: string; reason: string }) =>
    `本记录锁定后曾于${p.at}由${p.by}重新打开，原因：${p.reason}。`,

  progress: '检查进度',
  progressColumns: {
    section: '检查内容',
    visible: '应查',
    answered: '已查',
    met: '符合',
    partly: '部分符合',
    unmet: '不符合',
    notApplicable: '不适用',
    noted: '已记录',
    open: '未查',
  },
  section: (p: { code: string; label: string }) => `${p.code} ${p.label}`,
  total: '合计',
  progressNote: '注：“未查”不等于不符合；“已记录”为只作记录、不作判定的项目。',

  items: '督导事项与结果',
  itemColumns: {
    code: '编号',
    item: '督导内容',
    requirement: '要求',
    verdict: '结果',
    figures: '申报与实点',
    remark: '备注',
  },
  itemsNote: '注：加底纹并标“×”的为不符合，标“△”的为部分符合；★为一票否决项。',
  relaxedMark: '按放宽条件',
  relaxed: (p: {
    codes: string
    requirement: string
    basis: string
    until: string
    years: number
    by: string
  }) =>
    `第${p.codes}项按放宽条件达标：${p.requirement}。依据：${p.basis}。放宽适用至${p.until}，认定后${p.years}年内${p.by === '' ? '' : `（${p.by}前）`}须达到规定标准。`,
  vetoItem: (p: { text: string }) => `★${p.text}`,
  declared: (p: { value: string }) => `申报${p.value}`,
  observed: (p: { value: string }) => `实点${p.value}`,
  difference: (p: { value: string }) => `相差${p.value}`,
  asDeclared: (p: { value: string }) => `${p.value}，与申报一致`,
  beyond: '超出容差',
  counted: (p: { counted: number; all: number }) => `已逐一清点${p.counted}/${p.all}`,
  range: (p: { smallest: string; largest: string; unit: string }) =>
    p.smallest === p.largest ? `实点均为${p.largest}${p.unit}` : `实点${p.smallest}至${p.largest}${p.unit}`,
  noRows: '没有可清点的',
  notApplicableReason: (p: { reason: string }) => `不适用：${p.reason}`,
  pointsOf: (p: { points: string; maximum: string }) => `${p.points}分（满分${p.maximum}分）`,
  photoCount: (p: { count: number }) => `佐证${p.count}份`,

  problems: '发现的主要问题',
  noProblems: '已查的项目中未发现问题。',
  problem: (p: { number: number; code: string; finding: string; veto: boolean; remark: string }) =>
    `${p.number}.${p.finding}（第${p.code}项${p.veto ? '，一票否决' : ''}）。${p.remark === '' ? '' : `现场情况：${p.remark}`}`,
  vetoes: (p: { count: number; codes: string }) => `一票否决：${p.count}项不符合，为第${p.codes}项。`,
  noVetoes: '一票否决：已查的一票否决项中没有不符合的。',
  photos: '现场照片',
  photoCaption: (p: { code: string; caption: string }) =>
    p.caption === '' ? `第${p.code}项` : `第${p.code}项　${p.caption}`,
  morePhotos: (p: { count: number }) => `另有${p.count}张照片未印出，原件存于本系统。`,
  unreadablePhotos: (p: { count: number }) => `有${p.count}张照片无法读取，未印出。`,

  suggestions: '整改建议',
  suggestion: (p: { number: number; code: string; item: string; requirement: string; basis: string }) =>
    `${p.number}.整改第${p.code}项“${p.item}”，达到“${p.requirement}”的要求。依据：${p.basis}。`,
  noSuggestions: '没有需要整改的项目。',
  otherSuggestions: `其他建议：${ROOM}${ROOM}${ROOM}${ROOM}`,
  schoolOpinion: '学校意见',
  noOpinion: '学校未提出意见。',
  opinionRoom: `${ROOM}${ROOM}${ROOM}${ROOM}${ROOM}`,
  signatures: '签名',
  roles: { inspector: '督学', school: '学校负责人' },
  signedCaption: (p: { role: string; name: string; at: string }) => `${p.role}　${p.name}\n${p.at}`,
  unsignedLine: (p: { role: string; name: string }) => `${p.role}${p.name}（签名）：`,
  unsignedReason: (p: { reason: string }) => `学校未签名，原因：${p.reason}。`,
  schoolSeal: (p: { school: string }) => `${p.school}（盖章）`,

  blankHead: {
    school: '学校',
    code: '学校标识码',
    date: '督导日期',
    inspectors: '督学',
  },
  blankHint: (p: { items: number }) =>
    `填写说明：共${p.items}项。判定项在一格内打“√”；有数字的项填实点数，不必判定；不适用的打“√”并在备注栏写明原因。编号与系统一致，录入时按编号查找。★为一票否决项。`,
  blankColumns: {
    code: '编号',
    item: '检查内容',
    requirement: '要求',
    basis: '依据',
    method: '方法',
    declared: '申报数',
    observed: '实点数',
    met: '符合',
    partly: '部分',
    unmet: '不符合',
    notApplicable: '不适用',
    remark: '备注',
  },
  box: '□',
  listRow: (p: { label: string }) => `　${p.label}`,
  moreRows: '名册外：',
  onlyIf: '（视前项结果）',
  boxed: (p: { label: string }) => `□${p.label}`,
  dateRoom: '＿＿年＿＿月＿＿日',
  shortRoom: '＿＿＿',

  acceptance: {
    heading: '现场督导情况',
    none: '本学年尚无该校的验收督导记录，现场督导情况由评估组填写：',
    noneRoom: `${ROOM}${ROOM}${ROOM}${ROOM}${ROOM}`,
    intro: (p: {
      date: string
      inspectors: string
      template: string
      visible: number
      answered: number
      problems: number
    }) =>
      `${p.date}，督学${p.inspectors}按${p.template}到校督导。应查${p.visible}项，已查${p.answered}项，部分符合和不符合共${p.problems}项。`,
    locked: (p: { by: string; at: string }) => `督导记录由${p.by}于${p.at}锁定。`,
    open: '督导记录尚未签字锁定，以下为打印时已填写的内容。',
    adopted: (p: {
      label: string
      declared: string | null
      observed: string
      item: string
      visitedOn: string
      author: string
      at: string
    }) =>
      `${p.label}：${p.declared === null ? '未申报' : `申报${p.declared}`}，${p.visitedOn}现场督导第${p.item}项实点${p.observed}，由${p.author}于${p.at}采纳，以上结果按实点数计算。`,
    progress: '检查进度',
    unmet: '未达到要求的检查项',
    unmetColumns: {
      code: '编号',
      item: '检查内容',
      requirement: '要求',
      verdict: '结果',
      figures: '申报与实点',
      finding: '问题',
    },
    noneUnmet: '已查的检查项中没有未达到要求的。',
    photos: '问题照片',
    signed: '签名与学校意见',
    signedColumns: { role: '身份', name: '姓名', at: '签名时间' },
    nobodySigned: '尚无人签名。',
    opinion: (p: { opinion: string }) => `学校意见：${p.opinion}`,
    vetoConsider: (p: { count: number; codes: string }) =>
      `现场督导有${p.count}项一票否决项不符合（第${p.codes}项），上述建议结论未计入，作结论时应先予认定。`,
  },
  chapter: (p: { number: string; title: string }) => `${p.number}、${p.title}`,
  part: (p: { number: string; title: string }) => `（${p.number}）${p.title}`,
} as const
