import { openStore } from '../../db/open.ts'
import { publishTemplate } from '../../db/repositories/templates.ts'
import type { Answer } from '../../shared/checklists/answer.ts'
import type { ChecklistTemplate } from '../../shared/checklists/template.ts'
import type { VisitForm } from '../../shared/visits/visit-form.ts'
import { openTestApp, type TestApp, valueIn } from '../door/open-test-app.ts'
import { shortList } from './short-list.ts'

export const YEAR = 2025
export const STANDARD = 'quality-2017'

export type VisitApp = TestApp & {
  readonly schoolId: string
  readonly visitId: string
  readonly form: () => Promise<VisitForm>
  /** Saves an answer that must be taken. @returns the new revision. */
  readonly answer: (item: string, answer: Answer, revision?: number) => Promise<number>
  /** Adds a file that must be taken. */
  readonly addFile: (name: string, bytes: Uint8Array, item?: string | null) => ReturnType<typeof addFile>
}

const common = { remark: '', notApplicable: null }
export const verdict = (given: 'yes' | 'partly' | 'no'): Answer => ({
  type: 'verdict',
  verdict: given,
  ...common,
})
export const rooms = (typed: string): Answer => ({
  type: 'number',
  values: { 'rooms.whole': typed },
  ...common,
})
export const text = (typed: string): Answer => ({ type: 'text', text: typed, ...common })

/** Publishes a checklist in the store of an application that is open, as another program would. */
export async function publish(folder: string, template: ChecklistTemplate): Promise<void> {
  const store = openStore(`${folder}/junheng.db`)
  await store.write((db) => publishTemplate(db, template))
  await store.close()
}

async function addFile(app: TestApp, visitId: string, name: string, bytes: Uint8Array, item: string | null) {
  const token = await app.tokens.take(name, bytes)
  return app.client.visits.addEvidence({ visitId, item, token })
}

/** The sample county with a visit to one of its schools that has begun. */
export async function openVisit(school = '红树小学', template = 'short-list'): Promise<VisitApp> {
  const app = await openTestApp({ sample: 'taiping' })
  const { client, folder } = app
  await publish(folder, shortList())
  valueIn(await client.app.updateSettings({ userName: '王敏' }))
  const schoolId = await schoolNamed(app, school)
  const { visitId } = valueIn(await client.visits.create({ ...plan(schoolId), template }))
  valueIn(await client.visits.start({ visitId }))
  return {
    ...app,
    schoolId,
    visitId,
    form: async () => valueIn(await client.visits.get({ visitId })),
    answer: async (item, answer, revision = 0) =>
      valueIn(await client.visits.saveAnswer({ visitId, item, answer, revision })).revision,
    addFile: (name, bytes, item = '1') => addFile(app, visitId, name, bytes, item),
  }
}

export async function schoolNamed({ client }: TestApp, name: string): Promise<string> {
  const found = valueIn(await client.schools.list({})).find((school) => school.name === name)
  if (!found) throw new Error(`no school ${name}`)
  return found.id
}

export const plan = (schoolId: string) => ({
  schoolId,
  year: YEAR,
  kind: 'acceptance' as const,
  template: 'short-list',
  plannedOn: '2025-10-21',
  inspectors: ['王敏', '李强'],
})

const stroke = { path: 'M1 2L30 40Q5 6 70 8', width: 300, height: 100 }

/** Answers everything and has everybody sign. */
export async function complete({ client, visitId, form, answer }: VisitApp): Promise<void> {
  await answer('1', verdict('no'))
  await answer('2', rooms('14'))
  const { classes } = await form()
  await answer('3', {
    type: 'countList',
    rows: classes.map(({ name, students }, index) => ({
      key: String(index),
      label: name,
      stage: 'primary',
      declared: String(students),
      observed: String(students),
    })),
    ...common,
  })
  for (const [role, name] of [
    ['inspector', '王敏'],
    ['inspector', '李强'],
    ['school', '陈校长'],
  ] as const) {
    valueIn(await client.visits.sign({ visitId, role, name, ...stroke }))
  }
}

export const finishing = (visitId: string) => ({ visitId, schoolOpinion: '情况属实。', unsignedReason: null })
