import type {
  GrantedRelaxation,
  RelaxationDefinition,
  RelaxationStanding,
  RelaxationSwitch,
} from './relaxation.ts'

/** Where a relaxation stands on a day (ISO date); the day of expiry still counts. */
export function standingOf(
  setting: Pick<RelaxationSwitch, 'on' | 'expiresOn'> | null,
  on: string,
): RelaxationStanding {
  if (setting === null || !setting.on || setting.expiresOn === null) return 'off'
  return setting.expiresOn < on ? 'expired' : 'inForce'
}

/** The same day so many years later; 29 February becomes the 28th. */
export function yearsAfter(date: string, years: number): string {
  const [year = '', month = '', day = ''] = date.split('-')
  const later = String(Number(year) + years).padStart(4, '0')
  const leap = new Date(Date.UTC(Number(later), 1, 29)).getUTCMonth() === 1
  return `${later}-${month}-${month === '02' && day === '29' && !leap ? '28' : day}`
}

export type RelaxationStore = {
  readonly definitions: readonly RelaxationDefinition[]
  /** The newest of each relaxation. */
  readonly switches: readonly RelaxationSwitch[]
  /** 认定: the day on which the county was recognised; null where it is not. */
  readonly recognisedOn: string | null
}

/**
 * The relaxations that the county applies to a school on a day (ISO date). Whether the school is one of
 * their condition is for the rule to say that uses them.
 */
export function relaxationsFor(
  { definitions, switches, recognisedOn }: RelaxationStore,
  schoolId: string,
  on: string,
): readonly GrantedRelaxation[] {
  return definitions.flatMap(({ id, label, requirement, basis, followUpYears, namesSchools }) => {
    const setting = switches.find(({ relaxation }) => relaxation === id)
    if (setting === undefined || setting.expiresOn === null) return []
    if (standingOf(setting, on) !== 'inForce') return []
    if (setting.schoolIds === null ? namesSchools === true : !setting.schoolIds.includes(schoolId)) return []
    const by = recognisedOn === null ? null : yearsAfter(recognisedOn, followUpYears)
    return [
      {
        id,
        label,
        requirement,
        basis: `${basis}；${setting.basis}`,
        expiresOn: setting.expiresOn,
        followUp: { years: followUpYears, by },
      },
    ]
  })
}
