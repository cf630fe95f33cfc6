import type { Translation } from '../../translation.ts'
import type { settings as chinese } from '../../zh-CN/screens/settings.ts'

/** 设置 */
export const settings: Translation<typeof chinese> = {
  title: 'Settings',
  save: 'Save settings',
  saved: 'Settings saved',
  county: 'Name of the county',
  userName: 'Your name',
  userNameHint: 'Kept with every entry, correction and conclusion',
  appearance: 'Appearance',
  theme: 'Colours',
  light: 'Light',
  dark: 'Dark',
  size: 'Row height',
  compact: 'Compact',
  comfortable: 'Comfortable',
  about: 'About',
  version: 'Version',
  folder: 'Data folder',
  people: 'County and name',
  tabs: { general: 'General', standards: 'Standards', fields: 'Fields' },
  countyStandard: 'Standard',
  countyStandardHint:
    'What the product opens with, and by which checks see whether a change flips a verdict. Others can be looked at above every page',
  standard: (p) => `${p.label} (version ${p.version})`,
  document: 'Document',
  indicator: 'Indicator',
  indicators: 'Indicators of schools',
  items: 'Items of the county',
  itemsOf: (p) => `${p.label}: items of the county (${p.count})`,
  rules: 'What is required',
  clause: 'Clause',
  unit: 'Unit',
  thresholdOf: (p) => `Required, ${p.stage}`,
  definition: 'Definition',
  rule: (p) =>
    `Of its ${p.all} indicators a school meets at least ${p.minimum}; the others reach at least ${p.percent} of the requirement.`,
  ruleEach: (p) =>
    p.judged === p.all
      ? `A school meets each of its ${p.all} indicators.`
      : `${p.judged} of the ${p.all} indicators have a requirement for a school, which has to meet each; the others serve the differences between schools only.`,
  noRule: (p) =>
    `The ${p.all} indicators have no national requirement for a single school: only the differences between schools are judged. What a province requires is entered under "Provincial values".`,
  compositeLimits: (p) =>
    `Composite dispersion coefficient: at most ${p.primary} for primary, ${p.junior} for junior secondary. ${p.clause}`,
  limits: (p) =>
    `Dispersion between schools: at most ${p.primary} for primary, ${p.junior} for junior secondary. ${p.clause}`,
  scope: (p) => `Scope: ${p.clause}`,
  field: 'Field',
  fieldUnit: 'Unit',
  level: 'Level',
  levels: { school: 'School', county: 'County' },
  stages: 'By stage',
  whole: 'Whole school',
  source: 'Form and column',
  synonyms: 'Also recognised as',
  findField: 'Filter by name or synonym',
}
