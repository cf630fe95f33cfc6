import type { z } from 'zod'
import type { Because, ExcludedSchool } from '../../assessment/result.ts'
import { checkReportMessages } from './check-reports.ts'
import { visitReportMessages } from './visit-reports.ts'

type ExclusionCode = z.infer<typeof ExcludedSchool>['code']

/** Room to be filled in by hand. */
const ROOM = '＿＿＿＿'

/** Texts of the printed reports. Words of the field stand in `screens/words.ts`, one word per thing. */
export const reportMessages = {
  producer: '均衡督导',
  room: ROOM,
  longRoom: '＿＿＿＿＿＿＿＿',
  blankDate: '＿＿＿＿年＿＿月＿＿日',
  date: (p: { year: string; month: string; day: string }) => `${p.year}年${p.month}月${p.day}日`,
  chapterNumerals: ['一', '二', '三', '四', '五', '六', '七', '八'],
  numerals: ['一', '二', '三', '四', '五', '六', '七', '八'],
  withUnit: (p: { label: string; unit: string }) => `${p.label}（${p.unit}）`,
  amount: (p: { amount: string; unit: string }) => `${p.amount}${p.unit}`,
  none: '—',
  missing: '未填报',
  countyRoom: '＿＿＿＿县（市、区）',
  schoolYear: (p: { year: number }) => `${p.year}学年（${p.year}年9月1日至${p.year + 1}年8月31日）`,
  yearSubtitle: (p: { year: number; standard: string }) => `（${p.year}学年　${p.standard}）`,
  inventedNotice: '本文所列数据含虚构的示例数据，仅供演示，不反映任何学校的实际情况，不得用于上报或公示。',
  draftNotice: '初稿：本文所列数据尚未审定，不得签发。',
  someDraftsNotice: (p: { names: string }) => `初稿：${p.names}的数据尚未审定，不得签发。`,
  toVerifyNotice: (p: { names: string }) => `待核对：${p.names}的学校信息尚未经县级核对。`,
  draftSuffix: '（初稿）',
  inventedSuffix: '（虚构示例数据）',
  beforeRounding: (p: { printed: string; unrounded: string }) => `${p.printed}（修约前${p.unrounded}）`,
  basisLine: (p: { standard: string; version: number; calculation: string; year: number }) =>
    `数据学年：${p.year}学年；评估标准：${p.standard}（第${p.version}版）；计算方法：第${p.calculation}版。`,
  marks: { floor: '△', below: '×', borderline: '临界' },
  legend: (p: { floor: string; decimals: number }) =>
    `注：加底纹并标“△”的为未达到要求但不低于要求的${p.floor}，标“×”的为低于要求的${p.floor}，“—”为缺数据、无法判定，“临界”为修约后的数值与判定不一致。表列数值四舍五入保留${p.decimals}位小数，按未修约的数值判定。`,
  legendEach: (p: { decimals: string }) =>
    `注：加底纹并标“×”的为未达到要求，“—”为缺数据、无法判定，“临界”为修约后的数值与判定不一致。表列数值四舍五入保留${p.decimals}位小数，按未修约的数值判定。`,
  legendNotJudged: (p: { decimals: string }) =>
    `注：“—”为缺数据、无法计算。表列数值四舍五入保留${p.decimals}位小数，按未修约的数值计算差异系数。`,
  or: '或',
  seal: (p: { county: string }) => `${p.county}人民政府教育督导室（盖章）`,
  leaderLine: '评估组组长（签名）：',
  memberLine: '评估组成员（签名）：',
  headLine: '学校负责人（签名）：',
  directorLine: '县级教育督导机构负责人（签名）：',
  fillerLine: '填报人（签名）：',
  stagePart: { primary: '（小学部）', junior: '（初中部）' },

  conclusionBoxes: '□达标　□整改后达标　□不达标',

  because: {
    missingValue: (p: { stage: string; field: string }) => `缺少${p.stage}“${p.field}”的数据`,
    notDividedByStage: (p: { stage: string; field: string }) =>
      `“${p.field}”只有全校数，没有${p.stage}的分学段数`,
    noStudents: (p: { stage: string }) => `${p.stage}在校生数为0`,
    missingSeniorStudents: () => '缺少高中在校生数，无法拆分共用的设施设备',
    missingOfCampus: (p: { stage: string; field: string; campus: string }) =>
      `校区“${p.campus}”缺${p.stage}“${p.field}”`,
    campusesDisagree: (p: { stage: string; field: string }) => `各校区${p.stage}“${p.field}”与全校不符`,
    indicatorBelowFloor: (p: { stage: string; indicator: string }) => `${p.stage}“${p.indicator}”低于底线`,
    tooFewMet: (p: { stage: string }) => `${p.stage}达到要求的指标不足`,
    indicatorUnknown: (p: { stage: string; indicator: string }) => `${p.stage}“${p.indicator}”无法判定`,
    stageFails: (p: { stage: string }) => `${p.stage}不达标`,
    stageUnknown: (p: { stage: string }) => `${p.stage}暂不能判定`,
    noThresholds: () => '标准没有单校达标值，只评价校际差异',
  } satisfies Record<
    Because['code'],
    (p: { stage: string; field: string; indicator: string; campus: string }) => string
  >,

  exclusions: {
    kindOutOfScope: '办学类型不在评估范围内',
    smallTeachingPoint: '不足规定人数的教学点',
    private: '民办学校',
    otherSponsor: '举办者不是本县人民政府',
    notOpen: '已撤并或停办',
  } satisfies Record<ExclusionCode, string>,

  acceptance: {
    title: (p: { school: string }) => `${p.school}督导评估验收报告`,
    titleLines: (p: { school: string }) => `${p.school}\n督导评估验收报告`,
    reportTitle: '学校验收报告',
    fileName: (p: { school: string; year: number }) => `${p.school}${p.year}学年验收报告`,
    basics: '基本情况',
    basis: '（一）评估依据',
    basisText: (p: { document: string; school: string; schoolYear: string }) =>
      `依据${p.document}，对${p.school}${p.schoolYear}的义务教育资源配置情况进行督导评估。`,
    school: '（二）学校概况',
    schoolTable: '学校概况',
    group: '（三）评估组与评估时间',
    groupKnown: (p: { leader: string }) => `评估组组长：${p.leader}；`,
    membersKnown: (p: { members: string }) => `成员：${p.members}。`,
    groupLeader: '评估组组长：',
    groupMembers: '；成员：',
    membersRoom: '成员：',
    persons: (p: { count: number }) => `${p.count}人`,
    groupTime: '现场评估时间：',
    sample: '（四）评估样本',
    sampleText: (p: { stages: string; students: string; indicators: number; count: number }) =>
      `本次评估覆盖该校义务教育阶段的全部学段：${p.stages}，在校生${p.students}；每个学段评估${p.indicators}项资源配置指标，共${p.count}项次，全部计算，未作抽样。`,
    notInScope: (p: { reason: string; clause: string }) =>
      `该校不列入资源配置指标的评估：${p.reason}。依据：${p.clause}。`,
    method: '（五）评估方法',
    methodText: (p: { minimum: number; indicators: number; floor: string }) =>
      `各项指标以学年初在校生数为分母，由学校报表数据逐项计算，按未修约的数值与要求比较。每个学段${p.indicators}项指标中至少${p.minimum}项达到要求、其余项不低于要求的${p.floor}的，判定该学段达标；各学段均达标的，判定学校达标。数据不全而结论仍可能改变的，不作判定。`,
    methodEach: (p: { indicators: number }) =>
      `各项指标以学年初在校生数为分母，由学校报表数据逐项计算，按未修约的数值与要求比较。每个学段有单校要求的${p.indicators}项指标全部达到要求的，判定该学段达标；各学段均达标的，判定学校达标。数据不全而结论仍可能改变的，不作判定。`,
    methodNotJudged: (p: { indicators: number }) =>
      `各项指标以学年初在校生数为分母，由学校报表数据逐项计算。本标准没有单校达标值：${p.indicators}项指标只用于计算全县的综合差异系数，不作单校结论。`,
    attachedClasses: '有附设班的',
    splitText: (p: { kind: string; ratio: string; indicators: string }) =>
      `${p.kind}学校${p.indicators}由各学段共用，按${p.ratio}的生均比例在学段之间拆分；教师按学段分别统计，不作拆分。`,
    results: '指标评估结果',
    stageHeading: (p: { number: string; stage: string }) => `（${p.number}）${p.stage}`,
    stageTable: (p: { stage: string }) => `${p.stage}资源配置指标评估结果`,
    columns: {
      number: '序号',
      indicator: '指标',
      threshold: '要求',
      floor: (p: { floor: string }) => `${p.floor}底线`,
      formula: '计算式',
      value: '实际值',
      status: '结论',
      shortfall: '缺口',
    },
    statuses: {
      met: '达到要求',
      floor: '未达要求，不低于底线',
      below: '低于底线',
      unknown: '无法判定',
      notJudged: '不单独判定',
    },
    stageSummaryNotJudged: (p: { stage: string; indicators: number }) =>
      `${p.stage}${p.indicators}项指标供计算校际差异系数，标准没有单校达标值，不作单校结论。`,
    stageSummary: (p: { stage: string; indicators: number; met: number; verdict: string; because: string }) =>
      `${p.stage}${p.indicators}项指标中${p.met}项达到要求，判定为${p.verdict}${p.because === '' ? '' : `（${p.because}）`}。`,
    unmet: '未达到要求的项目',
    allMet: '各项指标均达到要求。',
    nothingRequired: '本标准没有单校达标值，没有未达到要求的项目。',
    unmetItem: (p: {
      number: number
      stage: string
      indicator: string
      threshold: string
      value: string
      formula: string
      unit: string
      status: string
      shortfall: string
    }) =>
      `${p.number}.${p.stage}${p.indicator}：要求${p.threshold}${p.unit}，实际${p.value}${p.unit}${p.formula === '' ? '' : `（${p.formula}）`}，${p.status}，缺口${p.shortfall}。`,
    unknownItem: (p: { number: number; stage: string; indicator: string; because: string }) =>
      `${p.number}.${p.stage}${p.indicator}：无法判定，${p.because}。`,
    conclusion: '结论',
    proposed: (p: { conclusion: string }) => `依据上述指标提出的建议结论：${p.conclusion}。`,
    proposedNotJudged: '本标准不对单所学校作结论，不提出建议结论。',
    proposedNothing: (p: { because: string }) => `数据不全，暂不提出建议结论：${p.because}。`,
    decided: (p: { conclusion: string }) => `评估组结论：${p.conclusion}。`,
    decidedBy: (p: { names: string; date: string }) => `结论由评估组${p.names}于${p.date}作出。`,
    remark: (p: { remark: string }) => `评估组意见：${p.remark}`,
    undecided: '评估组结论（勾选）：',
    demands: '整改要求与建议',
    demand: (p: { number: number; stage: string; indicator: string; action: string; target: string }) =>
      `${p.number}.${p.action}，使${p.stage}${p.indicator}达到${p.target}。`,
    actions: {
      person: (p: { amount: string }) => `补充符合条件的教师不少于${p.amount}人`,
      squareMetre: (p: { amount: string }) => `增加面积不少于${p.amount}㎡`,
      yuan: (p: { amount: string }) => `增加教学仪器设备资产不少于${p.amount}元`,
      room: (p: { amount: string }) => `增加网络多媒体教室不少于${p.amount}间`,
      computer: (p: { amount: string }) => `增加计算机不少于${p.amount}台`,
      volume: (p: { amount: string }) => `增加图书不少于${p.amount}册`,
    },
    completeData: (p: { number: number; because: string }) => `${p.number}.补报数据：${p.because}。`,
    deadline: '整改期限：',
    deadlineEnd: '前完成整改，并书面报告整改情况。',
  },

  dataChecks: checkReportMessages,
  visit: visitReportMessages,

  overview: {
    code: '学校标识码',
    kind: '办学类型',
    sponsor: '举办者类型',
    location: '城乡类型',
    status: '办学状态',
    inspector: '责任督学',
    students: (p: { stage: string }) => `${p.stage}在校生数`,
    grades: (p: { stage: string }) => `${p.stage}年级数`,
    classes: (p: { stage: string }) => `${p.stage}班级数`,
  },

  county: {
    title: (p: { county: string }) => `${p.county}县域义务教育均衡发展督导评估报告（县级自评）`,
    titleLines: (p: { county: string }) => `${p.county}县域义务教育均衡发展\n督导评估报告（县级自评）`,
    reportTitle: '县域义务教育评估报告（县级自评）',
    fileName: (p: { county: string; year: number }) => `${p.county}${p.year}学年县级自评报告`,
    basics: '一、基本情况',
    basisText: (p: { document: string; county: string; schoolYear: string }) =>
      `依据${p.document}，对${p.county}${p.schoolYear}义务教育学校的资源配置和校际均衡情况进行自评。政府保障程度、教育质量和社会认可度另行评估，不在本报告之内。`,
    sampleText: (p: { schools: number; rows: number; primary: number; junior: number }) =>
      `列入评估的学校${p.schools}所，按学段计${p.rows}个：小学${p.primary}个，初中${p.junior}个；全部计算，未作抽样。`,
    sampleTable: '列入评估的学校',
    sampleColumns: {
      kind: '办学类型',
      schools: '学校数',
      primary: '小学学段',
      junior: '初中学段',
      students: '在校生数',
    },
    total: '合计',
    excludedText: (p: { count: number }) => `未列入评估的学校${p.count}所，依据见下表。`,
    noneExcluded: '在册学校全部列入评估。',
    excludedTable: '未列入评估的学校',
    excludedColumns: { name: '学校名称', reason: '原因', clause: '依据' },
    schools: '二、学校资源配置达标情况',
    summaryTable: '达标情况汇总',
    summaryColumns: {
      stage: '学段',
      total: '学校数',
      pass: '达标',
      fail: '不达标',
      unknown: '待定',
      share: '达标比例（%）',
    },
    ruleText: (p: { minimum: number; indicators: number; floor: string }) =>
      `每所学校${p.indicators}项指标中至少${p.minimum}项达到要求、其余项不低于要求的${p.floor}的为达标。`,
    ruleEachText: (p: { indicators: number }) =>
      `每所学校有单校要求的${p.indicators}项指标全部达到要求的为达标。`,
    notJudgedText: (p: { indicators: number }) =>
      `本标准没有单校达标值，${p.indicators}项指标只用于计算校际差异系数，不作单校结论；学校是否达到省定办学条件基本标准另行认定。`,
    stageTable: (p: { stage: string }) => `${p.stage}资源配置情况（分学校）`,
    stageColumns: {
      number: '序号',
      name: '学校名称',
      students: '在校生数',
      met: '达标项数',
      verdict: '结论',
    },
    threshold: '要求',
    dispersion: '三、校际均衡状况',
    methodText: (p: { limits: string }) =>
      `差异系数按在校生数加权计算：全县平均值为各校分子之和除以各校在校生数之和；标准差为各校指标值与全县平均值之差的平方，以该校在校生数占比加权求和后开平方；差异系数为标准差除以全县平均值。${p.limits}。“不加权”一列为各校同等权重的差异系数，仅供比对，不作判定依据。`,
    limit: (p: { stage: string; limit: string }) => `${p.stage}各项差异系数均应小于或等于${p.limit}`,
    compositeLimit: (p: { stage: string; limit: string }) =>
      `${p.stage}综合差异系数（各项的算术平均值）应小于或等于${p.limit}`,
    composite: '综合',
    dispersionTable: '校际差异系数',
    dispersionColumns: {
      stage: '学段',
      indicator: '指标',
      schools: '学校数',
      mean: '全县平均值',
      deviation: '标准差',
      coefficient: '差异系数',
      limit: '限值',
      status: '结论',
      unweighted: '不加权（比对）',
    },
    dispersionStatuses: {
      met: '符合',
      exceeded: '超过限值',
      unknown: '无法判定',
      undefined: '均值为零，无意义',
      notJudged: '不单独作结论',
    },
    ofPopulation: (p: { schools: number; population: number }) => `${p.schools}/${p.population}`,
    provisional: (p: { value: string }) => `暂按已有数据计为${p.value}`,
    disagrees: '与加权结论不同',
    dispersionNote:
      '注：全县平均值保留两位小数，标准差和差异系数保留三位小数；加底纹并标“×”的为超过限值。“学校数”列为“已有数据的学校数/应有学校数”。',
    failing: '四、未达标的学校及原因',
    noneFailing: '列入评估的学校均达标。',
    noSchoolVerdicts: '本标准不对单所学校作结论。',
    noneFailingYet: '未发现已可判定为不达标的学校。',
    failingItem: (p: { number: number; school: string; reasons: string }) =>
      `${p.number}.${p.school}：${p.reasons}。`,
    unmetFigure: (p: {
      stage: string
      indicator: string
      value: string
      threshold: string
      unit: string
      shortfall: string
    }) => `${p.stage}${p.indicator}${p.value}${p.unit}（要求${p.threshold}${p.unit}，缺口${p.shortfall}）`,
    undecidedHeading: '（数据不全、暂不能判定的学校）',
    conclusion: '五、自评结论',
    schoolsConclusion: (p: { schools: number; pass: number; fail: number; unknown: number }) =>
      `列入评估的${p.schools}所学校中，达标${p.pass}所，不达标${p.fail}所，待定${p.unknown}所。`,
    dispersionConclusion: (p: { total: number; met: number; exceeded: number; unknown: number }) =>
      `${p.total}项校际差异系数中，符合${p.met}项，超过限值${p.exceeded}项，无法判定${p.unknown}项。`,
    schoolsNotJudged: (p: { schools: number }) =>
      `列入计算的学校${p.schools}所；标准没有单校达标值，不作单校结论。`,
    compositeConclusion: (p: { stage: string; value: string; limit: string; status: string }) =>
      `${p.stage}综合差异系数${p.value}（限值${p.limit}）：${p.status}。`,
    compositeVerdicts: {
      pass: '就校际差异而言，小学、初中综合差异系数均达到要求。',
      fail: '就校际差异而言，综合差异系数尚未达到要求，应对差异较大的指标和学校制定整改措施。',
      unknown: '就校际差异而言，因数据不全，综合差异系数是否达到要求暂不能判定。',
    },
    verdicts: {
      pass: '就资源配置而言，全县各学校和各项校际差异系数均达到要求。',
      fail: '就资源配置而言，全县尚未达到要求，应对上述学校和指标制定整改措施。',
      unknown: '就资源配置而言，因数据不全，全县是否达到要求暂不能判定。',
    },
  },

  forms: {
    reportTitle: '县域义务教育优质均衡申报表（表Ⅱ-2、表Ⅲ）',
    fileName: (p: { county: string; year: number }) => `${p.county}${p.year}学年申报表`,
    schoolsName: '表2-2',
    schoolsCaption: '表Ⅱ-2  小学、初中资源配置基本情况（分学校）',
    schoolColumns: {
      number: '序 号',
      name: '学校名称',
      sponsor: '举办者 类型',
      students: '在校生数',
      grades: '年级数',
      classes: '班级数',
      verdict: '该校综合评估是否达标',
      remark: '备注（注明有哪几项指标达标，哪几项指标达到85%）',
    },
    remarkMet: (p: { columns: string }) => `达标：${p.columns}`,
    remarkFloor: (p: { columns: string; floor: string }) => `达到${p.floor}：${p.columns}`,
    remarkBelow: (p: { columns: string; floor: string }) => `低于${p.floor}：${p.columns}`,
    remarkBorderline: (p: { columns: string }) => `临界：${p.columns}`,
    remarkUnknown: (p: { columns: string }) => `缺数据：${p.columns}`,
    schoolsNote: (p: {
      primary: number
      primaryOfSeveral: number
      teachingPoints: number
      junior: number
      juniorOfSeveral: number
      juniorOfComplete: number
      minimum: number
      columns: string
      decimals: string
    }) =>
      `注：1.小学学校总数${p.primary}所（其中：一贯制学校的小学部有${p.primaryOfSeveral}所，${p.minimum}人及以上教学点有${p.teachingPoints}个），初中学校总数${p.junior}所（其中：一贯制学校的初中部${p.juniorOfSeveral}所，完全中学的初中部${p.juniorOfComplete}所）。2.举办者类型处填写代码：中央教育部门代码为1、中央其他部门为2、省级教育部门为3、省级其他部门为4、地级教育部门为5、地级其他部门为6、县级教育部门为7、县级其他部门为8、地方企业为9、民办为10。3.${p.columns}数值均保留${p.decimals}小数。4.加底纹的为未达到要求的指标。`,
    schoolsNoteBasic: (p: { primary: number; junior: number; judged: boolean }) =>
      `注：小学${p.primary}所（含一贯制学校的小学部），初中${p.junior}所（含一贯制学校和完全中学的初中部）。不包括民办学校、教学点和非本县人民政府举办的学校。${p.judged ? '加底纹的为未达到省定要求的指标。' : '各项指标只用于计算综合差异系数，不作单校结论。'}`,
    twoDecimals: '两位',
    decimals: (p: { decimals: number }) => `${p.decimals}位`,
    dispersionName: '表3',
    dispersionCaption: '表Ⅲ 县域义务教育校际均衡情况',
    mean: '全县平均值',
    coefficient: '差异系数',
    overall: '综合',
    overallNone: '——',
    dispersionNoteComposite: (p: { primary: string; junior: string }) =>
      `注：“综合”为各项差异系数的算术平均值，小学不超过${p.primary}、初中不超过${p.junior}为达到要求；单项差异系数只列示。差异系数保留三位小数。`,
    basicTitle: '县域义务教育基本均衡指标表（分学校、校际均衡情况）',
    dispersionNote:
      '注：全县平均值保留两位小数，差异系数保留三位小数。“综合”为各项差异系数的算术平均值，仅列示，不作判定依据。加底纹的为超过限值的差异系数。',
  },
} as const
