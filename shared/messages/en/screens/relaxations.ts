import type { Translation } from '../../translation.ts'
import type { relaxations as chinese } from '../../zh-CN/screens/relaxations.ts'
import { counted } from '../phrases.ts'

/** 设置 › 放宽条件 */
export const relaxations: Translation<typeof chinese> = {
  tab: 'Relaxations',
  intro:
    'The rules of 2019 allow some schools a looser requirement for a time of transition, which has lapsed on its face. Where the province still applies it, switch it on here with basis, scope and expiry; it ends by itself. A school that passes by a relaxation has to meet the full requirement within three years of recognition.',
  standings: { off: 'Off', inForce: 'In force', expired: 'Expired' },
  schools: 'For',
  requirement: 'Relaxed to',
  basis: 'Basis',
  countyBasis: 'Basis in this county',
  scope: 'Scope',
  allSchools: 'All schools that qualify',
  someSchools: (p) => `Only: ${p.names}`,
  expiresOn: 'Expires on',
  until: (p) => `until ${p.date}, that day included`,
  followUp: 'Afterwards',
  followUpText: (p) =>
    p.by === null
      ? `Full requirement to be met within ${p.years} years of recognition`
      : `Full requirement to be met within ${p.years} years of recognition, by ${p.by}`,
  reach: 'Schools',
  reaches: (p) => `${counted(p.count, 'school qualifies', 'schools qualify')}`,
  unknownReach: (p) =>
    `${counted(p.count, 'school lacks', 'schools lack')} what decides it in the registry; it does not apply to them`,
  countsBy: (p) =>
    `Counts by the relaxation "${p.label}": ${p.requirement}. Basis: ${p.basis}, ${p.until}. ${p.followUp}.`,
  countsFor: (p) => `${p.school}: ${p.sentence}`,
  namesSchools: 'Each school is named: it applies to those only whose conditions somebody has checked',
  change: 'Change…',
  switchOn: 'Switch on…',
  edit: (p) => `Relaxation: ${p.label}`,
  on: 'Applies',
  off: 'Does not apply',
  onOrOff: 'In this county',
  basisLabel: 'Basis (document and number)',
  basisHint: 'e.g. "Provincial inspection office [2024] No. 3, applies until 2026"',
  offBasisLabel: 'Why it ends',
  scopeLabel: 'Only these schools',
  scopeHint: 'Left empty: all schools that qualify',
  scopeRequired: 'Name the schools whose conditions were checked',
  expiresHint: 'It still applies on that day, and no more from the next',
  save: 'Save',
  saved: 'Saved; checklists and indicators are judged by the new setting',
  history: 'Changes',
  historyLine: (p) =>
    `${p.time} ${p.by} switched it ${p.on ? 'on' : 'off'}${p.until === null ? '' : ` until ${p.until}`}: ${p.basis}`,
  recognised: 'Recognition of the county',
  recognisedHint:
    'The day on which the county was recognised as balanced at high quality. The three years run from it; leave it empty until then.',
  recognisedSaved: 'Day of recognition saved',
}
