import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startDesktop } from '../../electron/hosts/desktop/start-desktop.ts'
import { newSchoolAttributes } from '../../shared/schools/school.ts'
import { openTestApp, valueIn } from '../door/open-test-app.ts'
import { overwrite } from '../safety/damage-file.ts'
import { app, BrowserWindow, dialogs, ipcMain } from './electron-stand-in/index.ts'
import { applicationFolder, CALL, quitDesktop } from './open-desktop.ts'

type Box = { readonly message: string; readonly detail?: string; readonly buttons: readonly string[] }

let place: ReturnType<typeof applicationFolder>
beforeEach(() => {
  place = applicationFolder()
  app.begin({ root: place.root, home: place.home })
  BrowserWindow.all.length = 0
  dialogs.asked.length = 0
})
afterEach(async () => {
  if (BrowserWindow.all.length > 0) await quitDesktop()
})

/** A closed folder: 红树小学 stands in its backup, 城南小学 was entered after it. */
async function county() {
  const { app: opened, client } = await openTestApp({ folder: place.data })
  valueIn(await client.schools.create(newSchoolAttributes({ name: '红树小学', kind: 'primary' })))
  const { name } = valueIn(await client.backups.create({}))
  valueIn(await client.schools.create(newSchoolAttributes({ name: '城南小学', kind: 'primary' })))
  await opened.close()
  return { name, path: join(place.data, 'junheng.db') }
}

/** Starts, answering one dialog after the other by the number of its button. */
async function start(answers: readonly number[]): Promise<readonly Box[]> {
  dialogs.boxAnswers = [...answers]
  await startDesktop({ data: place.data, sample: false })
  expect(dialogs.boxAnswers).toEqual([])
  return dialogs.asked.filter(({ kind }) => kind === 'box').map(({ text }) => text as Box)
}

async function schools(): Promise<readonly string[]> {
  const [window] = BrowserWindow.all
  const event = { sender: window?.webContents, senderFrame: window?.webContents.mainFrame }
  const answer = (await ipcMain.invoke(CALL, event, 'schools.list', {})) as { value: { name: string }[] }
  return answer.value.map(({ name }) => name)
}

describe('a damaged store on the desktop', () => {
  it('is told before any window, with what is lost, and opens from the newest good backup', async () => {
    const { name, path } = await county()
    overwrite(path, 0, 100)
    const [offer, done] = await start([0, 0])
    expect(offer?.message).toBe('数据库文件已损坏或丢失，没有作任何改动。')
    expect(offer?.detail).toMatch(/最近一份完好的备份：20\d\d-\d\d-\d\d \d\d:\d\d，含 1 所学校/)
    expect(offer?.detail).toMatch(/以后录入的内容不在这份备份里；损坏的文件最后写于 20\d\d-/)
    expect(offer?.detail).toContain(place.data)
    expect(offer?.buttons).toEqual([expect.stringMatching(/^恢复 20.+ 的备份$/), '选择其他备份……', '退出'])
    expect(done?.message).toContain(name)
    const [aside = ''] = readdirSync(join(place.data, 'damaged'))
    expect(done?.detail).toContain(join(place.data, 'damaged', aside))
    expect(readFileSync(join(place.data, 'damaged', aside))[0]).toBe(0xa5)
    expect(BrowserWindow.all).toHaveLength(1)
    expect(await schools()).toEqual(['红树小学'])
  })

  it('is left as it is where the user quits', async () => {
    const { path } = await county()
    overwrite(path, 0, 100)
    const before = readFileSync(path)
    expect(await start([2])).toHaveLength(1)
    expect(app.exited).toBe(1)
    expect(BrowserWindow.all).toEqual([])
    expect(readFileSync(path).equals(before)).toBe(true)
    expect(existsSync(join(place.data, 'damaged'))).toBe(false)
  })

  it('takes another backup after a second look, and says where a file is none', async () => {
    const { name, path } = await county()
    overwrite(path, 0, 100)
    const noise = join(place.home, 'noise.db')
    writeFileSync(noise, 'noise')
    dialogs.openAnswer = { canceled: false, filePaths: [noise] }
    expect((await start([1, 0, 2])).map(({ message }) => message)).toEqual([
      '数据库文件已损坏或丢失，没有作任何改动。',
      '「noise.db」已损坏或不是本程序的备份，没有任何改动。请另选一份。',
      '数据库文件已损坏或丢失，没有作任何改动。',
    ])
    app.begin({ root: place.root, home: place.home })
    dialogs.asked.length = 0
    dialogs.openAnswer = { canceled: false, filePaths: [join(place.data, 'backups', name)] }
    const boxes = await start([1, 1, 1, 0, 0])
    expect(boxes[1]).toMatchObject({
      message: `用「${name}」恢复？`,
      detail: expect.stringMatching(/其中有 1 所学校，最后录入于 20\d\d-/),
    })
    expect(dialogs.asked.find(({ kind }) => kind === 'open')?.text).toMatchObject({
      defaultPath: join(place.data, 'backups'),
    })
    expect(await schools()).toEqual(['红树小学'])
  })
})

describe('a folder that the desktop cannot open', () => {
  it('is told with the version that is needed, untouched, and can be exchanged for another', async () => {
    const { path } = await county()
    const raw = new Database(path)
    raw.exec("PRAGMA user_version = 9000; UPDATE settings SET value = '7.1.0' WHERE key = 'program'")
    raw.close()
    const before = readFileSync(path)
    dialogs.openAnswer = { canceled: false, filePaths: ['/another/county'] }
    const [told] = await start([1])
    expect(told?.message).toContain('请安装 7.1.0 或更新的版本后再打开')
    expect(told?.detail).toContain(place.data)
    expect(app.relaunches).toEqual([{ args: [place.root, '--data', '/another/county'] }])
    expect(app.exited).toBe(1)
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  it('is tried again when the user says so, until it opens', async () => {
    const { app: other } = await openTestApp({ folder: place.data })
    dialogs.boxAnswers = []
    dialogs.boxAnswer = 0
    const opening = startDesktop({ data: place.data, sample: false })
    await expect.poll(() => dialogs.asked.length).toBeGreaterThan(0)
    await other.close()
    await opening
    expect(dialogs.asked[0]?.text).toMatchObject({ message: expect.stringContaining(`进程 ${process.pid}`) })
    expect(BrowserWindow.all).toHaveLength(1)
  })

  it('is told by its name where it cannot be made', async () => {
    writeFileSync(place.data, 'a file')
    const [told] = await start([2])
    expect(told?.message).toContain(`不能在「${place.data}」建立数据文件夹`)
    expect(readFileSync(place.data, 'utf8')).toBe('a file')
  })
})
