import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { messagesOf } from '../../../shared/messages/language.ts'
import type { Studio } from './studio.ts'

/** A table of an office's own, as nobody has seen it before. */
const UNKNOWN = `太平区各校情况
填报人：王芳
名单,在校学生数,仪器值(万元),经手人
红树小学,612,115.07,王
城南小学,1128,231.2,李
`

/** From files to figures: intake, mapping, the table, a figure's way back to its cell, the report. */
export async function takeDataPictures(studio: Studio): Promise<void> {
  const { page, go, language, folder, picture } = studio
  const { acceptance, data, mapping, provenance, schools, valueTable } = messagesOf(language).screens
  const returns = join(folder, 'returns')
  const choose = (files: readonly string[]) =>
    page
      .locator('input[type=file]')
      .first()
      .setInputFiles([...files])

  await go('data')
  const forms = readdirSync(returns).filter((name) => !name.includes('汇总表'))
  await choose(forms.map((name) => join(returns, name)))
  const commit = page.getByRole('button', { name: data.commit({ count: forms.length }) })
  await commit.waitFor()
  await picture('intake')
  await page.getByPlaceholder(data.reasonHint).fill('已与各校核实')
  await commit.click()
  await page.getByText(data.committedNext).waitFor()
  await go('data/history')
  await page.getByRole('button', { name: data.undo }).click()
  await page.getByRole('button', { name: data.undoConfirm }).waitFor()
  await picture('undo')
  await page.keyboard.press('Escape')
  await picture('batches')

  await go('data')
  const unknown = join(folder, '各校情况.csv')
  writeFileSync(unknown, UNKNOWN)
  await choose([unknown])
  await page.getByRole('link', { name: mapping.map }).click()
  await page.locator('.mapping-sheet').waitFor()
  await picture('mapping')

  await go('data/table')
  await page.getByText(valueTable.subjects.teachers, { exact: true }).click()
  await picture('grid')
  await go('indicators/primary')
  await page
    .getByRole('link', { name: /^实验小学 / })
    .first()
    .click()
  await page.getByRole('button', { name: provenance.inFile }).first().click()
  await page.locator('td[aria-current]').first().waitFor()
  await picture('derivation')
  await go('schools')
  await page.getByRole('link', { name: '红树小学', exact: true }).click()
  await picture('school')
  await page.getByRole('tab', { name: schools.tabs.classes }).click()
  await picture('school-classes')
  await page.getByRole('tab', { name: schools.tabs.rooms }).click()
  await picture('school-rooms')
  await go('acceptance')
  await page.getByRole('link', { name: acceptance.preview }).first().click()
  await page.frameLocator('.report-frame').locator('h1').waitFor()
  await picture('report')
}
