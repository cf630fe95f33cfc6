import { parseArgs } from 'node:util'

export type Invocation =
  | { readonly kind: 'command'; readonly args: readonly string[] }
  | {
      readonly kind: 'window'
      readonly data?: string | undefined
      readonly sample: boolean
      readonly own?: string | undefined
    }

/**
 * A word that is no option makes it the command line: `junheng assess …`; so does the question for help.
 * What else stands there is for the window, or for Chromium.
 */
export function readInvocation(args: readonly string[]): Invocation {
  const [first] = args
  if (first !== undefined && (!first.startsWith('-') || first === '--help' || first === '-h')) {
    return { kind: 'command', args }
  }
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string' },
      sample: { type: 'boolean', default: false },
      own: { type: 'string' },
    },
    strict: false,
  })
  return {
    kind: 'window',
    data: text(values.data),
    sample: values.sample === true,
    own: text(values.own),
  }
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
