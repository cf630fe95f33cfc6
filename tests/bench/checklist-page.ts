import type { Page } from 'playwright-core'

/**
 * Goes to a visit from the list of visits by its link; measured in the page, from the click to the paint in
 * which the first item stands open. @returns milliseconds.
 */
export function openByLink(page: Page, visitId: string): Promise<number> {
  return page.evaluate(async (id) => {
    const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
    const started = performance.now()
    document.querySelector<HTMLElement>(`a[href$="${id}"]`)?.click()
    while (document.querySelector('[data-item][data-open]') === null) await painted()
    await painted()
    return performance.now() - started
  }, visitId)
}

/** From now on the page notes how long after each verdict key the open item says that it is on disk. */
export async function noteAnswers(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times: number[] = []
    let pressed: number | null = null
    const isSaved = () => document.querySelector('[data-open] .item-mark[data-mark="saved"]') !== null
    addEventListener('keydown', ({ key }) => {
      if (key === '1') pressed = performance.now()
    })
    new MutationObserver(() => {
      if (pressed === null || !isSaved()) return
      times.push(performance.now() - pressed)
      pressed = null
    }).observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['data-mark'],
    })
    Object.assign(window, { answerTimes: times })
  })
}

export function answerTimes(page: Page): Promise<number[]> {
  return page.evaluate(() => (window as unknown as { answerTimes: number[] }).answerTimes)
}

/** Scrolls the list up and down, a step for each frame. @returns milliseconds between frames. */
export function scrollFrames(page: Page, frames: number, step: number): Promise<number[]> {
  return page.evaluate(
    async ([count, pixels]) => {
      const list = document.querySelector('.item-scroll')
      if (list === null) throw new Error('no list')
      const next = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
      const times: number[] = []
      let way = pixels
      let last = await next()
      for (let frame = 0; frame < count; frame++) {
        const before = list.scrollTop
        list.scrollTop += way
        if (list.scrollTop === before) way = -way
        const now = await next()
        times.push(now - last)
        last = now
      }
      return times
    },
    [frames, step] as const,
  )
}
