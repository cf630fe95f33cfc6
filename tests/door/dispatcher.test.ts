import { describe, expect, it } from 'vitest'
import { ERROR_CODES } from '../../shared/contract/error-code.ts'
import { contract } from '../../shared/contract/index.ts'
import { NO_ANSWERS } from '../../shared/returns/no-answers.ts'
import { newSchoolAttributes } from '../../shared/schools/school.ts'
import { openTestApp, valueIn } from './open-test-app.ts'

const school = newSchoolAttributes({ name: '红树小学', kind: 'primary', code: '2121000001' })

describe('the door', () => {
  it('refuses a name that is no call, also one that every object has', async () => {
    const { app } = await openTestApp()
    for (const name of [
      'schools.drop',
      'toString',
      'schools.toString',
      '__proto__.list',
      'schools.list.x',
      '',
    ]) {
      expect(await app.call(name, {})).toEqual({ ok: false, error: { code: 'unknownCall' } })
    }
  })

  it('refuses input of a wrong shape by field, logs it and stores nothing', async () => {
    const { app, client, log } = await openTestApp()
    const answer = await app.call('schools.create', { ...school, kind: 'castle', extra: 1 })
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'invalidInput', fields: { kind: expect.any(String) } },
    })
    expect(log).toContainEqual({ level: 'warn', event: 'invalidInput', details: { call: 'schools.create' } })
    expect(valueIn(await client.schools.list({}))).toEqual([])
  })

  it('answers with a code that the call declares, and with what it is about', async () => {
    const { client } = await openTestApp()
    valueIn(await client.schools.create(school))
    expect(await client.schools.create({ ...school, code: null })).toEqual({
      ok: false,
      error: { code: 'schoolNameTaken', params: { name: '红树小学', code: '2121000001' } },
    })
    expect(await client.schools.create({ ...school, name: '城南小学' })).toMatchObject({
      ok: false,
      error: { code: 'schoolCodeTaken' },
    })
  })

  it('hides what nobody expected behind an incident number and logs the details', async () => {
    const { app, client, log, folder } = await openTestApp()
    valueIn(await client.schools.create(school))
    const { default: Database } = await import('better-sqlite3')
    const raw = new Database(`${folder}/junheng.db`)
    raw.exec('DROP TABLE school_former_names')
    raw.close()
    const answer = await app.call('schools.get', { schoolId: valueIn(await client.schools.list({}))[0]?.id })
    expect(answer).toEqual({ ok: false, error: { code: 'internal', incident: expect.any(String) } })
    const incident = answer.ok ? '' : answer.error.incident
    expect(log.find((entry) => entry.details?.incident === incident)?.details?.details).toMatch(
      /school_former_names/,
    )
  })

  it('keeps the former name when a school is renamed', async () => {
    const { client } = await openTestApp()
    const { schoolId } = valueIn(await client.schools.create(school))
    valueIn(await client.schools.update({ schoolId, attributes: { ...school, name: '红树实验小学' } }))
    const renamed = valueIn(await client.schools.get({ schoolId }))
    expect(renamed.name).toBe('红树实验小学')
    expect(renamed.formerNames.map(({ name }) => name)).toEqual(['红树小学'])
  })

  it('writes every command into the audit log with who and when', async () => {
    const { client, folder } = await openTestApp()
    valueIn(await client.app.updateSettings({ userName: '王敏', county: '太平区' }))
    valueIn(await client.schools.create(school))
    const { default: Database } = await import('better-sqlite3')
    const rows = new Database(`${folder}/junheng.db`, { readonly: true })
      .prepare('SELECT author, call FROM audit_log ORDER BY seq')
      .all()
    expect(rows).toEqual([
      { author: '', call: 'app.updateSettings' },
      { author: '王敏', call: 'schools.create' },
    ])
  })

  it('keeps no password in the audit log', async () => {
    const { client, tokens, folder } = await openTestApp()
    const token = await tokens.take('空.xlsx', new Uint8Array())
    const files = [{ token, name: '空.xlsx', password: '不可外传' }]
    await client.imports.commit({ files, year: 2025, answers: { ...NO_ANSWERS, importAgain: true } })
    valueIn(await client.app.updateSettings({ county: '太平区' }))
    const { default: Database } = await import('better-sqlite3')
    const raw = new Database(`${folder}/junheng.db`, { readonly: true })
    expect(raw.prepare("SELECT count(*) FROM audit_log WHERE input LIKE '%不可外传%'").pluck().get()).toBe(0)
  })

  it('tells its listeners what was written', async () => {
    const { app, client } = await openTestApp()
    const calls: string[] = []
    const end = app.subscribe((event) => event.kind === 'changed' && calls.push(event.call))
    valueIn(await client.schools.create(school))
    end()
    valueIn(await client.schools.create({ ...school, name: '城南小学', code: null }))
    expect(calls).toEqual(['schools.create'])
  })

  it('tells the second opener of a folder who holds it', async () => {
    const { folder } = await openTestApp()
    await expect(openTestApp({ folder })).rejects.toMatchObject({ holder: { pid: process.pid } })
  })

  it('declares only codes that exist', () => {
    const declared = Object.values(contract).flatMap((calls) =>
      Object.values(calls).flatMap(({ errors }) => errors as readonly string[]),
    )
    expect(declared.filter((code) => !(ERROR_CODES as readonly string[]).includes(code))).toEqual([])
  })
})

describe('a correction by hand', () => {
  const place = { year: 2025, field: 'students', stage: 'primary' } as const

  it('counts from then on, with its reason, and leaves the former value to be seen', async () => {
    const { client } = await openTestApp()
    valueIn(await client.app.updateSettings({ userName: '王敏' }))
    const { schoolId } = valueIn(await client.schools.create(school))
    for (const value of ['600', '６０４'])
      valueIn(await client.observations.correct({ ...place, schoolId, value, reason: '按学籍核对' }))
    const history = valueIn(await client.observations.history({ ...place, schoolId }))
    expect(history.map(({ value, state, author }) => ({ value, state, author }))).toEqual([
      { value: '604', state: 'current', author: '王敏' },
      { value: '600', state: 'former', author: '王敏' },
    ])
    expect(history[0]?.source).toEqual({ kind: 'manual', reason: '按学籍核对' })
  })

  it('refuses what is no number of the field', async () => {
    const { client } = await openTestApp()
    const { schoolId } = valueIn(await client.schools.create(school))
    for (const value of ['3 8', '-1', '2.5', '很多']) {
      const answer = await client.observations.correct({ ...place, schoolId, value, reason: '核对' })
      expect(answer).toMatchObject({ ok: false, error: { code: 'valueNotNumber', params: { value } } })
    }
    expect(valueIn(await client.observations.history({ ...place, schoolId }))).toEqual([])
  })
})
