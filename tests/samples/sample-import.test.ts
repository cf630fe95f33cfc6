import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDictionary } from '../../electron/returns/dictionary.ts'
import type { SourceFile } from '../../electron/returns/evaluate/context.ts'
import { type EvaluatedValue, evaluate } from '../../electron/returns/evaluate/evaluate.ts'
import { openWorkbookReader } from '../../electron/returns/read/workbook-reader.ts'
import { writeSampleReturns } from '../../electron/samples/write-sample-returns.ts'
import { fields } from '../../seeds/fields/index.ts'
import { taiping } from '../../seeds/samples/taiping/index.ts'
import { NO_ANSWERS } from '../../shared/contract/imports.ts'

const YEAR = 2025
const NINE_YEAR = 'nineYear'

/** Value by school, stage and field. */
type Told = ReadonlyMap<string, string>

const seeded: Told = new Map(
  taiping.observations
    .filter(({ school, year }) => school !== null && year === YEAR)
    .map(({ school, stage, field, value }) => [`${school}/${stage}/${field}`, value]),
)

const schools = taiping.schools.map(({ key, attributes }) => ({ id: key, ...attributes }))
const context = (registry: typeof schools) => ({
  dictionary: createDictionary(fields),
  schools: registry,
  current: () => null,
  lastYear: () => null,
  importedHashes: new Set<string>(),
  newId: () => randomUUID(),
})

function importInto(registry: typeof schools, sources: readonly SourceFile[]) {
  const evaluation = evaluate(sources, context(registry), NO_ANSWERS)
  const values: EvaluatedValue[] = []
  const run = evaluation.run()
  let step = run.next()
  for (; !step.done; step = run.next()) values.push(...step.value)
  return { values, preview: step.value, newSchools: evaluation.newSchools }
}

const told = (values: readonly EvaluatedValue[]): Told =>
  new Map(values.map(({ schoolId, stage, field, value }) => [`${schoolId}/${stage}/${field}`, value]))

describe('the return workbooks of the sample, imported', () => {
  let directory = ''
  let sources: readonly SourceFile[] = []
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'sample-import-'))
    const reader = openWorkbookReader()
    const read: SourceFile[] = []
    for (const path of await writeSampleReturns(directory, taiping)) {
      const name = basename(path)
      const result = await reader.read({ path, name })
      read.push({ token: name, name, sha256: result.ok ? result.sha256 : '', read: result })
    }
    await reader.close()
    sources = read
  })
  afterAll(() => rm(directory, { recursive: true, force: true }))

  const forms = () => sources.slice(0, -1)
  const table = () => sources.slice(-1)

  it('bring every seeded value back from the table, stage by stage', () => {
    const { values, preview } = importInto(schools, table())
    expect(preview).toMatchObject({ errors: 0, warnings: 0, questions: 0 })
    expect(Object.fromEntries(told(values))).toEqual(Object.fromEntries(seeded))
  })

  it('bring every value of the forms back, and leave what they do not divide to the office', () => {
    const { values, preview } = importInto(schools, forms())
    expect(preview).toMatchObject({ errors: 0, questions: 0 })
    const brought = told(values)
    const beyond = [...brought.keys()].filter((place) => !seeded.has(place))
    expect(beyond.every((place) => place.startsWith(`${NINE_YEAR}/whole/`))).toBe(true)
    expect(beyond).toContain(`${NINE_YEAR}/whole/backboneTeachers`)
    expect(brought.has(`${NINE_YEAR}/junior/backboneTeachers`)).toBe(false)
    expect(brought.get(`${NINE_YEAR}/whole/backboneTeachers`)).toBe('8')
    const compared = [...brought].filter(([place]) => seeded.has(place))
    expect(compared.length).toBeGreaterThan(400)
    expect(compared.filter(([place, value]) => seeded.get(place) !== value)).toEqual([])
  })

  it('make the eleven schools where the registry is empty', () => {
    const { newSchools } = importInto([], forms())
    expect(newSchools.map(({ attributes }) => attributes.name)).toEqual(schools.map(({ name }) => name))
  })
})
