import { atMostCheck } from '../check-kit/at-most.ts'

/** 小学招生 ≥ 受过学前教育数 (std §7.3). */
export const preschoolAboveEntrants = atMostCheck({
  id: 'preschoolAboveEntrants',
  label: { zh: '受过学前教育的不超过招生数', en: 'Entrants with preschool within entrants' },
  explanation: {
    zh: '小学招生中受过学前教育的人数，不能多于招生数。',
    en: 'Entrants who attended preschool cannot be more than all entrants of the primary stage.',
  },
  parts: ['preschooledEntrants'],
  whole: 'entrants',
})
