import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCommandLine } from '../../electron/hosts/cli/run.ts'
import { newSchoolAttributes } from '../../shared/schools/school.ts'
import { runCli } from '../cli/run-cli.ts'
import { openTestApp, type TestApp, valueIn } from '../door/open-test-app.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { overwrite } from './damage-file.ts'

async function folderWithBackup(): Promise<TestApp & { readonly name: string }> {
  const opened = await openTestApp()
  valueIn(await opened.client.schools.create(newSchoolAttributes({ name: '红树小学', kind: 'primary' })))
  const { name } = valueIn(await opened.client.backups.create({}))
  valueIn(await opened.client.schools.create(newSchoolAttributes({ name: '城南小学', kind: 'primary' })))
  await opened.app.close()
  return { ...opened, name }
}
const schoolsIn = async (folder: string) => {
  const { app, client } = await openTestApp({ folder })
  const names = valueIn(await client.schools.list({})).map(({ name }) => name)
  await app.close()
  return names
}

/** In this process: a process of its own is what the first story has. */
async function run(args: readonly string[]) {
  const said: { out: string[]; err: string[] } = { out: [], err: [] }
  const status = await runCommandLine(args, {
    out: (text) => void said.out.push(text),
    err: (text) => void said.err.push(text),
    printPdf: null,
    language: 'zh-CN',
  })
  return { status, stdout: said.out.join('\n'), stderr: said.err.join('\n') }
}

describe('restore on the command line', () => {
  it('is what the refusal of a damaged store tells one to do, and then everything works', async () => {
    const { folder, name } = await folderWithBackup()
    overwrite(join(folder, 'junheng.db'), 0, 100)
    const refused = runCli(['assess', '--data', folder, '--year', '2025', '--standard', 'quality-2017'])
    expect(refused.status).toBe(1)
    expect(refused.stderr).toContain(name)
    expect(refused.stderr).toContain(`restore --data "${folder}"`)
    const restored = runCli(['restore', '--data', folder])
    expect(restored).toMatchObject({ status: 0, stderr: '' })
    expect(restored.stdout).toContain(name)
    expect(restored.stdout).toContain(join(folder, 'damaged'))
    expect(await schoolsIn(folder)).toEqual(['红树小学'])
  })

  it('takes the backup that is named, by path or by name, and says where the former store is', async () => {
    const { folder, name } = await folderWithBackup()
    const byName = await run(['restore', '--data', folder, '--from', name])
    expect(byName.status).toBe(0)
    const kept = readdirSync(join(folder, 'backups')).find((file) => file.includes('beforeRestore')) ?? ''
    expect(byName.stdout).toContain(kept)
    const elsewhere = temporaryFolder()
    copyFileSync(join(folder, 'backups', kept), join(elsewhere, 'stick.db'))
    expect((await run(['restore', '--data', folder, '--from', join(elsewhere, 'stick.db')])).status).toBe(0)
    expect((await schoolsIn(folder)).toSorted()).toEqual(['城南小学', '红树小学'])
  })

  it('lists the backups with time, reason, content and state', async () => {
    const { folder, name } = await folderWithBackup()
    const bad = 'junheng-20200101T000000000Z-daily.db'
    writeFileSync(join(folder, 'backups', bad), 'noise')
    const { status, stdout } = await run(['restore', '--data', folder, '--list'])
    expect(status).toBe(0)
    const [first = '', second = '', ...others] = stdout.trim().split('\n')
    expect(others).toEqual([])
    expect(first).toContain(name)
    expect(first).toMatch(/^20\d\d-\d\d-\d\d \d\d:\d\d　手动备份　1 所学校　\d+ KB　完好/)
    expect(second).toContain(bad)
    expect(second).toContain('已损坏')
  })

  it('ends with status 1 and changes nothing where it cannot be done', async () => {
    const { folder, name } = await folderWithBackup()
    const before = readFileSync(join(folder, 'junheng.db'))
    const noise = join(temporaryFolder(), 'noise.db')
    writeFileSync(noise, 'noise')
    const damaged = await run(['restore', '--data', folder, '--from', noise])
    expect(damaged).toMatchObject({ status: 1, stdout: '' })
    expect(damaged.stderr).toContain('noise.db')
    expect((await run(['restore', '--data', temporaryFolder()])).status).toBe(1)
    const held = await openTestApp({ folder })
    const refused = await run(['restore', '--data', folder, '--from', name])
    expect(refused.status).toBe(1)
    expect(refused.stderr).toContain(String(process.pid))
    await held.app.close()
    expect(readFileSync(join(folder, 'junheng.db')).length).toBe(before.length)
    expect(await schoolsIn(folder)).toHaveLength(2)
  })

  it('ends with status 2 for wrong use, and makes no folder', async () => {
    const { folder, name } = await folderWithBackup()
    const nowhere = join(temporaryFolder(), 'nowhere')
    expect((await run(['restore', '--data', nowhere])).status).toBe(2)
    expect(existsSync(nowhere)).toBe(false)
    expect((await run(['restore', '--data', folder, '--from', 'nobody.db'])).status).toBe(2)
    expect((await run(['restore', '--data', folder, '--from', name, '--list'])).status).toBe(2)
    expect((await run(['restore'])).status).toBe(2)
    expect(await schoolsIn(folder)).toHaveLength(2)
  })
})
