import type { Client } from '../../shared/contract/client.ts'
import { valueIn } from '../door/open-test-app.ts'

const YEAR = 2025
type Correction = {
  readonly schoolId: string
  readonly year: number
  readonly field: string
  readonly stage: 'primary' | 'junior' | 'whole'
  readonly value: string
}

/** What 2012 asks beside 2017, per pupil. */
const PER_PUPIL = { computers: 0.1, books: 25, midTitleTeachers: 0.03 } as const
const BY_STAGE: ReadonlySet<string> = new Set(['midTitleTeachers'])

/** Puts what basic balance 2012 asks beside 2017 into the sample county: unequal on purpose. */
export async function fillBasicFigures(client: Client): Promise<void> {
  const { rows } = valueIn(await client.assessments.compute({ year: YEAR, standard: 'basic-2012' }))
  const bySchool = Map.groupBy(rows, ({ schoolId }) => schoolId)
  const corrections = [...bySchool].flatMap(([schoolId, stages], index) =>
    Object.entries(PER_PUPIL).flatMap(([field, each]): Correction[] => {
      const amount = (students: number) => String(Math.round(students * each * (1 + (index % 3) / 4)))
      const at = { schoolId, year: YEAR, field }
      if (BY_STAGE.has(field)) {
        return stages.map(({ stage, students }) => ({ ...at, stage, value: amount(students ?? 0) }))
      }
      const pupils = stages.reduce((sum, { students }) => sum + (students ?? 0), 0)
      return [{ ...at, stage: 'whole', value: amount(pupils) }]
    }),
  )
  valueIn(await client.observations.correctAll({ corrections, reason: '补录' }))
}
