import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runCommandLine } from '../../electron/hosts/cli/run.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'

it('the command line writes a form for each school into a folder', async () => {
  const folder = temporaryFolder()
  const said: string[] = []
  const output = {
    out: (text: string) => void said.push(text),
    err: (text: string) => void said.push(`! ${text}`),
    language: 'zh-CN' as const,
    printPdf: null,
  }
  const data = join(folder, 'county')
  const out = join(folder, 'forms')
  expect(await runCommandLine(['init', '--data', data, '--sample', 'taiping'], output)).toBe(0)
  expect(await runCommandLine(['blank-forms', '--data', data, '--year', '2026', '--out', out], output)).toBe(
    0,
  )
  expect(readdirSync(out)).toHaveLength(11)
  expect(readdirSync(out)).toContain('红树小学 2026学年填报表.xlsx')
  expect(said.at(-1)).toBe(`已写出 11 份填报表：${out}`)
})
