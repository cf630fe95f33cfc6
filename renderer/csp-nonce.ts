/** The nonce that the host wrote into the page, under which antd and the report preview may add styles. */
export function cspNonce(page: Document): string {
  return page.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? ''
}
