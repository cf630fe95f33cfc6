/** 设置 */
export const settings = {
  title: '设置',
  save: '保存设置',
  saved: '设置已保存',
  county: '县（市、区）名称',
  userName: '您的姓名',
  userNameHint: '录入、更正和结论都会记下这个姓名',
  appearance: '界面',
  theme: '颜色',
  light: '浅色',
  dark: '深色',
  size: '行距',
  compact: '紧凑',
  comfortable: '宽松',
  about: '关于',
  version: '版本',
  folder: '数据文件夹',
  people: '单位与姓名',
  tabs: { general: '常规', standards: '标准', fields: '数据项目' },
  countyStandard: '评估标准',
  countyStandardHint: '打开时从它开始；核查按它看改动会不会使结论改变。页面上方可随时查看其他标准',
  standard: (p: { label: string; version: number }) => `${p.label}（第 ${p.version} 版）`,
  document: '文件',
  indicator: '指标',
  clause: '条款',
  unit: '单位',
  thresholdOf: (p: { stage: string }) => `${p.stage}要求`,
  definition: '口径',
  rule: (p: { minimum: number; all: number; percent: string }) =>
    `每校 ${p.all} 项指标至少 ${p.minimum} 项达到要求，其余不低于要求的 ${p.percent}。`,
  ruleEach: (p: { judged: number; all: number }) =>
    p.judged === p.all
      ? `每校 ${p.all} 项指标每项都要达到要求。`
      : `${p.all} 项指标中 ${p.judged} 项有单校要求，每项都要达到；其余只评价校际差异。`,
  noRule: (p: { all: number }) =>
    `${p.all} 项指标没有国家单校达标值，不作单校结论，只评价校际差异。省里有规定的，在“省定标准”中登记。`,
  compositeLimits: (p: { primary: string; junior: string; clause: string }) =>
    `综合差异系数：小学不超过 ${p.primary}，初中不超过 ${p.junior}。${p.clause}`,
  limits: (p: { primary: string; junior: string; clause: string }) =>
    `校际差异系数：小学不超过 ${p.primary}，初中不超过 ${p.junior}。${p.clause}`,
  scope: (p: { clause: string }) => `范围：${p.clause}`,
  field: '项目',
  fieldUnit: '单位',
  level: '层级',
  levels: { school: '学校', county: '县' },
  stages: '按学段',
  whole: '全校',
  source: '表与栏',
  synonyms: '也认作',
  findField: '按名称、别名筛选',
}
