import type { RelaxationDefinition } from '../../shared/relaxations/relaxation.ts'

/** Venues below, above and beside the school count as sports area (std §1.2). */
export const sportsVenuesOfDenseCentres: RelaxationDefinition = {
  id: 'sportsVenuesOfDenseCentres',
  label: { zh: '中心城区学校的体育运动场馆', en: 'Sports venues of dense city centres' },
  schools: {
    zh: '人口密度过高的大城市中心城区学校',
    en: 'Schools in the centre of large cities where the population is too dense',
  },
  requirement: {
    zh: '生均体育运动场馆面积可计入校内地下、楼顶专用场地和校外租赁场馆（签订租赁合同、上课时间专用、步行10分钟内、保证交通安全）',
    en: 'Grounds below and on top of buildings count, and leased venues with a lease, for the school alone in lessons, within ten minutes on foot, by a safe way',
  },
  when: { fact: 'denseCentre', in: [true] },
  namesSchools: true,
  basis: '国教督办函〔2019〕30号：人口密度过高的大城市中心城区学校',
  followUpYears: 3,
}
