import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { Refusal } from '../../../electron/returns/read/refusal.ts'
import { scanXml } from '../../../electron/returns/read/xml/scan-xml.ts'
import { utf8Chunks } from '../../../electron/returns/read/xml/utf8-chunks.ts'

type Event = readonly ['open', string, readonly (string | undefined)[]] | readonly ['close' | 'text', string]

const ATTRIBUTES = ['r', 't', 's', 'ref']

/** Texts that follow one another as one, so that it does not matter where chunks were cut. */
function joined(events: readonly Event[]): Event[] {
  const all: Event[] = []
  for (const event of events) {
    const last = all.at(-1)
    if (event[0] === 'text' && last?.[0] === 'text') all[all.length - 1] = ['text', last[1] + event[1]]
    else if (event[0] !== 'text' || event[1] !== '') all.push(event)
  }
  return all
}

function scanned(document: Buffer, size: number): Event[] {
  const events: Event[] = []
  const scanner = scanXml({
    open: (name, { get }) => events.push(['open', name, ATTRIBUTES.map(get)]),
    close: (name) => events.push(['close', name]),
    text: (text) => events.push(['text', text]),
  })
  const asUtf8 = utf8Chunks()
  for (let at = 0; at < document.length; at += size) scanner.write(asUtf8(document.subarray(at, at + size)))
  scanner.close()
  return joined(events)
}

/** What a parser of another maker finds in the same document; null: it is not well-formed. */
function bySaxes(document: string): Event[] | null {
  const events: Event[] = []
  const parser = new SaxesParser({ xmlns: false, position: false })
  let failed = false
  parser.on('error', () => {
    failed = true
  })
  parser.on('opentag', ({ name, attributes }) =>
    events.push(['open', name, ATTRIBUTES.map((key) => attributes[key])]),
  )
  parser.on('closetag', ({ name }) => events.push(['close', name]))
  let depth = 0
  parser.on('opentagstart', () => depth++)
  const text = (part: string) => {
    if (events.length > 0) events.push(['text', part])
  }
  parser.on('text', text)
  parser.on('cdata', text)
  parser.write(document).close()
  return failed || depth === 0 ? null : joined(events)
}

function refusal(document: string, size = 64): string {
  try {
    scanned(Buffer.from(document), size)
    return 'read'
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
const words = fc.string({
  unit: fc.constantFrom('甲', '1', '0', ' ', '\n', '\t', '\r', '&', '<', '>', '"', "'", '😀', 'x'),
})
const piece = fc.oneof(
  words.map(escaped),
  fc.constantFrom(
    '&#65;',
    '&#x7532;',
    '&apos;',
    '<!-- a > b & c -->',
    '<?pi x > y?>',
    '<![CDATA[<v>&amp;]]>',
  ),
)
const attribute = fc
  .tuple(fc.constantFrom(' ', '\n', ' \t'), words, fc.boolean())
  .map(([gap, value, single]) => ({
    gap,
    value: single ? `'${escaped(value).replaceAll("'", '&apos;')}'` : `"${escaped(value)}"`,
  }))
const element = fc.letrec<{ node: string }>((tie) => ({
  node: fc
    .tuple(
      fc.constantFrom('c', 'v', 'row', '行', 'is'),
      fc.array(attribute, { maxLength: 3 }),
      fc.array(fc.oneof({ depthSize: 'small' }, piece, tie('node')), { maxLength: 4 }),
      fc.constantFrom('', ' '),
    )
    .map(([name, attributes, content, end]) => {
      const said = attributes.map(({ gap, value }, index) => `${gap}${ATTRIBUTES[index]}=${value}`).join('')
      if (content.length === 0) return `<${name}${said}${end}/>`
      return `<${name}${said}${end}>${content.join('')}</${name}${end}>`
    }),
})).node

describe('going through a document of XML', () => {
  it('finds what a parser of another maker finds, however the document is cut', () => {
    fc.assert(
      fc.property(element, fc.integer({ min: 1, max: 40 }), (node, size) => {
        const document = `<?xml version="1.0"?>\n${node}\n`
        expect(scanned(Buffer.from(document), size)).toEqual(withoutEnd(bySaxes(document)))
      }),
      { numRuns: 300 },
    )
  })

  it('reads the same from UTF-16, and with a byte order mark', () => {
    const document = '<row><c r="A1"><v>甲\r\n😀</v></c></row>'
    const expected = scanned(Buffer.from(document), 1_000)
    expect(expected).toContainEqual(['text', '甲\n😀'])
    expect(scanned(Buffer.from(`\ufeff${document}`), 1_000)).toEqual(expected)
    expect(scanned(Buffer.from(`\ufeff${document}`, 'utf16le'), 6)).toEqual(expected)
    expect(scanned(Buffer.from(document, 'utf16le'), 6)).toEqual(expected)
  })

  it.each([
    '',
    '   ',
    'text',
    '<row>',
    '<row',
    '<row a="1"',
    '<row></row',
    '<row></c>',
    '</row>',
    '<row/><row/>',
    '<row/>text',
    'text<row/>',
    '<row a></row>',
    '<row a=1></row>',
    '<row a="1"b="2"></row>',
    '<row a="<"></row>',
    '<row / a="1"></row>',
    '<1row></1row>',
    '< row></row>',
    '<row>&nbsp;</row>',
    '<row>&</row>',
    '<row>&#0;</row>',
    '<row>&#xD800;</row>',
    '<row>\u0001</row>',
    '<row>\uffff</row>',
    '<row>\u0000</row>',
    '<row><!-- never closed </row>',
    '<row><![CDATA[ never closed </row>',
    '<row><!ELEMENT a></row>',
    '<![CDATA[x]]><row/>',
  ])('refuses what is not well-formed, as that parser does: %j', (document) => {
    expect(bySaxes(document)).toBeNull()
    expect(refusal(document)).toBe('damaged')
  })

  it('refuses a document type before anything is expanded', () => {
    expect(refusal('<!DOCTYPE row [<!ENTITY a "b">]><row>&a;</row>')).toBe('unsafeXml')
  })

  it('gives up on a tag that does not end', () => {
    expect(refusal(`<row a="${'1'.repeat(17 * 1024 * 1024)}`, 256 * 1024)).toBe('damaged')
  })
})

/** The line break behind the root, which that parser tells as text. */
function withoutEnd(events: Event[] | null): Event[] | null {
  return events?.at(-1)?.[0] === 'text' ? events.slice(0, -1) : events
}
