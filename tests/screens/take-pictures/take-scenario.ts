import { messagesOf } from '../../../shared/messages/language.ts'
import type { Studio } from './studio.ts'

/** What the least would be that brings a coefficient to its limit, and the matrix as it would then be. */
export async function takeScenarioPictures({ page, go, language, picture }: Studio): Promise<void> {
  const { scenarios } = messagesOf(language).screens
  await go('indicators/primary')
  await page.getByRole('button', { name: scenarios.smallest }).click()
  await page.getByText(scenarios.exact).first().waitFor()
  await picture('smallest-change')
  await page.getByRole('button', { name: scenarios.intoScenario }).first().click()
  await page.locator('.matrix .former').first().waitFor()
  await picture('scenario')
}
