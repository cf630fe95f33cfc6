const FIGURES = 'input[data-figure]'
const PATIENCE_FRAMES = 30

/** Where typing begins in an item: its first empty figure, its text, or the item itself. */
function beginning(place: HTMLElement): HTMLElement {
  const figures = [...place.querySelectorAll<HTMLInputElement>(`.item-answer ${FIGURES}`)]
  const empty = figures.find((field) => field.value === '')
  return (
    empty ??
    figures[0] ??
    place.querySelector<HTMLElement>('.item-answer input, .item-answer textarea') ??
    place
  )
}

/** Puts the keyboard into an item as soon as it stands in the list. */
export function focusItem(code: string, within: HTMLElement, field?: string): void {
  let frames = 0
  const attempt = () => {
    const place = within.querySelector<HTMLElement>(`[data-item="${CSS.escape(code)}"][data-open]`)
    const wanted = field === undefined ? place : place?.querySelector<HTMLElement>(field)
    if (place === null || wanted === null || wanted === undefined) {
      frames += 1
      if (frames < PATIENCE_FRAMES) requestAnimationFrame(attempt)
      return
    }
    // Whoever is in the item by now, as a slow machine gets there, is not taken out of a field.
    const entered = document.activeElement
    if (field === undefined && entered !== place && place.contains(entered)) return
    const target = field === undefined ? beginning(place) : wanted
    target.focus({ preventScroll: true })
    if (target instanceof HTMLTextAreaElement)
      target.setSelectionRange(target.value.length, target.value.length)
    place.scrollIntoView({ block: place.clientHeight > within.clientHeight ? 'start' : 'nearest' })
    if (target !== place) target.scrollIntoView({ block: 'nearest' })
  }
  attempt()
}

/** The next figure of the same item after a field; null after the last. */
export function nextFigure(field: Element): HTMLElement | null {
  const figures: Element[] = [...(field.closest('[data-item]')?.querySelectorAll(FIGURES) ?? [])]
  const next = figures[figures.indexOf(field) + 1]
  return next instanceof HTMLElement ? next : null
}
