import { partsAbove } from '../check-kit/at-most.ts'
import { fieldWords } from '../check-kit/field-words.ts'
import type { SubjectCheck } from './check.ts'

/** Numerators and denominators of the county's rates (std §2.4): none is above 100 %. */
const RATES: readonly { readonly parts: readonly string[]; readonly whole: string }[] = [
  { parts: ['exchangedTeachers'], whole: 'eligibleForExchange' },
  { parts: ['exchangedBackboneTeachers'], whole: 'exchangedTeachers' },
  { parts: ['seniorPlacesAllotted'], whole: 'seniorPlaces' },
  { parts: ['seniorPlacesRural'], whole: 'seniorPlacesAllotted' },
  { parts: ['migrantsInPublicSchools', 'migrantsInPurchasedPlaces'], whole: 'eligibleMigrants' },
  { parts: ['disabledChildrenEnrolled'], whole: 'disabledChildren' },
]

/** The rates of the county form are within 0–100 %: their parts are no more than the whole (std §2.4). */
export const countyRates: SubjectCheck = {
  id: 'countyRateAboveWhole',
  label: { zh: '全县比例不超过100%', en: 'Rates of the county within 100 %' },
  explanation: {
    zh: '交流轮岗、优质高中指标分配、随迁子女就读、残疾儿童入学等比例的分子，不能大于分母。',
    en: 'Exchange of teachers, allotted senior places, migrant and disabled children at school: the numerator of a rate cannot be more than its denominator.',
  },
  level: 'county',
  severity: 'error',
  fields: [...new Set(RATES.flatMap(({ parts, whole }) => [...parts, whole]))],
  find: (subject) =>
    RATES.flatMap(({ parts, whole }) =>
      partsAbove(subject, parts, whole).map(({ params, at }) => {
        const known = at.filter((value) => value !== null).map(({ field }) => field)
        const small = fieldWords(known.filter(({ code }) => code !== whole))
        const large = fieldWords(known.filter(({ code }) => code === whole))
        return {
          params: { ...params, ...small, total: large.fields, totalInEnglish: large.fieldsInEnglish },
          at,
        }
      }),
    ),
}
