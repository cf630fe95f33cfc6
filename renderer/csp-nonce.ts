/**
 * Lets every style that scripts of this page add carry the nonce: the component library gives it to its
 * own styles, but not to those of its scroll lock and of its scroll bar measure.
 */
export function giveNonceToStyles(page: Document, nonce: string): void {
  const create = page.createElement.bind(page)
  page.createElement = (name: string, options?: ElementCreationOptions) => {
    const element = create(name, options)
    if (element instanceof HTMLStyleElement) element.nonce = nonce
    return element
  }
}

/** The nonce that the host wrote into the page, under which antd and the report preview may add styles. */
export function cspNonce(page: Document): string {
  return page.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? ''
}
