import { escapeHtml } from '../../shared/reports/escape-html.ts'

/**
 * A fontconfig file for the Chromium of the npm package: the typefaces of the machine, where it has any
 * (an office may own 仿宋_GB2312), and those of the package, without which it crashes on a bare one.
 */
export function fontConfiguration(packagedFonts: string, cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${escapeHtml(packagedFonts)}</dir>
  <cachedir>${escapeHtml(cache)}</cachedir>
</fontconfig>
`
}
