import type { Check } from './check.ts'

/** 室内体育用房 and 体育馆 given twice and unequal: warning (decisions.md). */
export const indoorAndGymnasium: Check = {
  id: 'indoorAndGymnasiumDiffer',
  fields: ['indoorSportsArea', 'gymnasiumArea'],
  run: (subject) => {
    const indoor = subject.get('indoorSportsArea', 'whole')
    const gymnasium = subject.get('gymnasiumArea', 'whole')
    if (!indoor || !gymnasium || indoor.amount === gymnasium.amount) return
    const params = { name: subject.name, indoor: indoor.value, gymnasium: gymnasium.value }
    subject.report({ code: 'indoorAndGymnasiumDiffer', severity: 'warning', params }, [gymnasium, indoor])
  },
}
