import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runCli } from '../cli/run-cli.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'

it('the command line writes a form for each school into a folder, and each is a return', () => {
  const folder = temporaryFolder()
  expect(runCli(['init', '--data', 'county', '--sample', 'taiping'], folder).status).toBe(0)
  const ran = runCli(['blank-forms', '--data', 'county', '--year', '2026', '--out', 'forms'], folder)
  expect(ran).toMatchObject({ status: 0, stderr: '' })
  const forms = readdirSync(join(folder, 'forms'))
  expect(forms).toHaveLength(11)
  expect(ran.stdout).toContain('11')
  const [form = ''] = forms
  const inspected = JSON.parse(runCli(['inspect', join(folder, 'forms', form), '--json']).stdout) as {
    layout: unknown
  }
  expect(inspected.layout).toEqual({ id: 'school-form', confidence: 1 })
})
