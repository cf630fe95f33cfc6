import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { BROUGHT_TYPEFACE } from '../../shared/messages/report-typefaces.ts'

/** The weights that the print stylesheet uses. */
const WEIGHTS = [400, 700] as const

type FontFace = { readonly weight: number; readonly range: string; readonly file: string }
type Span = { readonly from: number; readonly to: number }

const FACE = /src:\s*url\(\.\/(files\/[\w.-]+\.woff2)\)[^;]*;\s*unicode-range:\s*([^;]+);/g

/** U+4e00-4e05, U+20 and U+4?? as spans of code points. */
function toSpans(range: string): readonly Span[] {
  return range.split(',').map((part) => {
    const [from = '', to = from] = part.trim().slice(2).split('-')
    return {
      from: Number.parseInt(from.replaceAll('?', '0'), 16),
      to: Number.parseInt(to.replaceAll('?', 'f'), 16),
    }
  })
}

async function readFaces(folder: string): Promise<readonly FontFace[]> {
  const sheets = await Promise.all(
    WEIGHTS.map(async (weight) => ({ weight, css: await readFile(join(folder, `${weight}.css`), 'utf8') })),
  )
  return sheets.flatMap(({ weight, css }) =>
    [...css.matchAll(FACE)].map(([, file = '', range = '']) => ({ weight, range, file })),
  )
}

async function toRule(folder: string, face: FontFace): Promise<string> {
  const bytes = await readFile(join(folder, face.file))
  return `@font-face { font-family: '${BROUGHT_TYPEFACE}'; font-weight: ${face.weight};
  src: url(data:font/woff2;base64,${bytes.toString('base64')}) format('woff2'); unicode-range: ${face.range}; }`
}

/**
 * The @font-face rules of Noto Serif SC for the characters of a text: static subsets, since a variable
 * font becomes an unnamed Type 3 in PDF and its text can no longer be searched.
 */
export async function printFontRules(text: string): Promise<string> {
  const folder = dirname(createRequire(import.meta.url).resolve('@fontsource/noto-serif-sc/package.json'))
  const points = [...new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0))]
  const faces = await readFaces(folder)
  const needed = faces.filter((face) => {
    const spans = toSpans(face.range)
    return points.some((point) => spans.some(({ from, to }) => from <= point && point <= to))
  })
  return (await Promise.all(needed.map((face) => toRule(folder, face)))).join('\n')
}

/** The page with the print typeface inside it, so that it prints alike on a machine without Chinese fonts. */
export async function embedPrintFonts(html: string): Promise<string> {
  const rules = await printFontRules(html)
  const end = html.indexOf('</head>')
  const at = end === -1 ? 0 : end
  return `${html.slice(0, at)}<style>${rules}</style>${html.slice(at)}`
}
