import type { Translation } from '../../translation.ts'
import type { earlyWarnings as chinese } from '../../zh-CN/screens/early-warnings.ts'
import { counted } from '../phrases.ts'

/** 设置 › 预警 */
export const earlyWarnings: Translation<typeof chinese> = {
  tab: 'Early warnings',
  intro:
    'Schools that pass and are sliding head the page Indicators › Trends. How long a figure has to fall, and how near its limit it has to be, is for the county to say; what nobody changed is the default of this product.',
  toTrends: 'See the warnings',
  standings: { on: 'On', off: 'Off' },
  meaning: 'Meaning',
  meaningText: (p) =>
    `A school that passes is listed where a figure was lower than the year before for ${counted(p.falls, 'year')} in a row and is at most ${p.margin} above its limit: the requirement, or the floor for a figure that only keeps above that.`,
  falls: 'Falls in a row',
  fallsText: (p) => counted(p.falls, 'year'),
  margin: 'Above the limit',
  marginText: (p) => `at most ${p.margin}`,
  productText: (p) => `(default: ${p.value})`,
  basis: 'Basis',
  change: 'Change…',
  back: 'Back to the default',
  backDone: 'Back to the default of this product',
  edit: (p) => `Early warning: ${p.label}`,
  onOrOff: 'Warn in this county',
  fallsLabel: 'Years of falling in a row',
  fallsHint: (p) =>
    `${p.minimum} to ${p.maximum}; the default is ${p.own}. With 2, three school years of data are needed.`,
  marginLabel: 'At most so far above the limit',
  marginHint: (p) =>
    `${p.minimum} to ${p.maximum}; the default is ${p.own}. The larger, the earlier the warning.`,
  save: 'Save',
  saved: 'Saved: warnings are listed by the new setting',
  history: 'Changes',
  historyOn: (p) =>
    `${p.time} ${p.by} set ${counted(p.falls, 'year')} of falling, at most ${p.margin} above the limit`,
  historyOff: (p) => `${p.time} ${p.by} switched it off`,
  historyBack: (p) => `${p.time} ${p.by} went back to the default`,
}
