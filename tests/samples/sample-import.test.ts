import { basename, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { writeSampleReturns } from '../../electron/samples/write-sample-returns.ts'
import { taiping } from '../../seeds/samples/taiping/index.ts'
import { NO_ANSWERS } from '../../shared/returns/no-answers.ts'
import { openTestApp, type TestApp, valueIn } from '../door/open-test-app.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'

const YEAR = 2025

/** Value by school, stage and field. */
type Told = Readonly<Record<string, string>>

/** What 2012 asks beside 2017: the returns, which are those of 2017, have no place for it. */
const NOT_ASKED: ReadonlySet<string> = new Set(['computers', 'books', 'midTitleTeachers'])

const nameOf = new Map(taiping.schools.map(({ key, attributes }) => [key, attributes.name]))
const seeded: Told = Object.fromEntries(
  taiping.observations
    .filter(({ school, year, field }) => school !== null && year === YEAR && !NOT_ASKED.has(field))
    .map(({ school, stage, field, value }) => [`${nameOf.get(school ?? '')}/${stage}/${field}`, value]),
)

async function importFiles({ client, tokens }: TestApp, paths: readonly string[]) {
  const files = paths.map((path) => ({ token: tokens.link(basename(path), path), name: basename(path) }))
  return valueIn(
    await client.imports.commit({ files, year: YEAR, answers: { ...NO_ANSWERS, reason: '与学校核对属实' } }),
  ).preview
}

async function told({ client }: TestApp): Promise<Told> {
  const values: [string, string][] = []
  for (const { id, name } of valueIn(await client.schools.list({}))) {
    for (const { stage, field, value } of valueIn(
      await client.observations.current({ schoolId: id, year: YEAR }),
    )) {
      values.push([`${name}/${stage}/${field}`, value])
    }
  }
  return Object.fromEntries(values)
}

describe('the return workbooks of the sample, imported into an empty registry', () => {
  let forms: readonly string[] = []
  let table = ''
  beforeAll(async () => {
    const paths = await writeSampleReturns(join(temporaryFolder()), taiping)
    forms = paths.slice(0, -1)
    table = paths.at(-1) ?? ''
  })

  it('bring every seeded value that they ask for back from the table, stage by stage', async () => {
    const app = await openTestApp()
    const preview = await importFiles(app, [table])
    expect(preview).toMatchObject({ errors: 0, questions: 0 })
    // The smallest school and the one with the largest ground stand apart from the others, and nothing else.
    const warned = preview.files[0]?.problems.filter(({ severity }) => severity === 'warning') ?? []
    expect(new Set(warned.map(({ code, params }) => `${code} ${params.name}`))).toEqual(
      new Set(['countyOutlier 东山小学', 'countyOutlier 红树小学']),
    )
    expect(await told(app)).toEqual(seeded)
  })

  it('make the eleven schools from the forms, with every value that a form divides', async () => {
    const app = await openTestApp()
    const preview = await importFiles(app, forms)
    expect(preview).toMatchObject({ errors: 0, questions: 0 })
    const names = valueIn(await app.client.schools.list({})).map(({ name }) => name)
    expect(names.toSorted()).toEqual([...nameOf.values()].toSorted())
    const brought = await told(app)
    const nineYear = nameOf.get('nineYear')
    const beyond = Object.keys(brought).filter((place) => !(place in seeded))
    expect(beyond.every((place) => place.startsWith(`${nineYear}/whole/`))).toBe(true)
    expect(brought[`${nineYear}/whole/backboneTeachers`]).toBe('8')
    expect(brought[`${nineYear}/junior/backboneTeachers`]).toBeUndefined()
    const compared = Object.entries(brought).filter(([place]) => place in seeded)
    expect(compared.length).toBeGreaterThan(400)
    expect(compared.filter(([place, value]) => seeded[place] !== value)).toEqual([])
  })
})
