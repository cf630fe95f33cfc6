import { COMPULSORY_STAGES } from '../../shared/schools/stage.ts'

/** A value for every name that a sentence asks for: words are told apart from amounts by their names. */
const AMOUNT =
  /^(count|all|shown|done|total|year|days|files|values|errors|warnings|questions|schools|rows|items|added|changed|unchanged|percent|seconds|bytes|answered|met|of|pass|fail|unknown|exceeded|students|rooms|classes|largest|indicators|minimum|decimals|population|promised|listed|month|code|kilobytes|allowed|megabytes|number|counted|version|primary\w*|junior\w*|teachingPoints|length|longest|tables|part|whole|music|fineArt|indoor|gymnasium|value|lastYear|maximum|hidden)$/

const TEXTS: Readonly<Record<string, readonly unknown[]>> = {
  stage: [...COMPULSORY_STAGES, 'whole'],
  severity: ['error', 'warning', 'note'],
  missing: ['kind', 'school'],
  kind: ['primary', 'nineYear'],
  registered: ['primary', 'nineYear'],
  limit: ['fileBytes', 'zipEntries', 'inflatedBytes', 'ratio', 'sheets', 'slots', 'heapMegabytes'],
  reason: ['daily', 'manual', 'checked'],
  state: ['good', 'damaged'],
  header: ['H', null],
  because: ['', 'B'],
  formula: ['', '1/2'],
  provisional: ['', 'P'],
  shortfall: ['', 'S'],
  near: ['', 'N'],
  name: ['Name', ''],
  percent: [12, true, false],
  at: ['2026-11-22T08:15:00.000Z'],
  since: ['2026-11-22T08:15:00.000Z'],
  writtenAt: ['2026-11-22T08:15:00.000Z'],
  backup: [undefined, 'b.db'],
  columns: [['A', 'B']],
  bytes: [10, 2_000_000],
  code: [1, 7, 8, 9, 10],
}

const NUMBERS = [0, 1, 2, 7]

export type Spoken = { readonly text: string; readonly asked: ReadonlySet<string> }

/** A sentence as it comes out with samples of its values, the `turn`-th of each, and the names it asked for. */
function speak(make: (params: unknown) => unknown, turn: number): Spoken {
  const asked = new Set<string>()
  const of = (name: string): unknown => {
    const choices = TEXTS[name] ?? (AMOUNT.test(name) ? NUMBERS : [`X-${name}`])
    return choices[turn % choices.length]
  }
  const params = new Proxy(
    {},
    {
      get: (_target, name) => {
        asked.add(String(name))
        return of(String(name))
      },
      // `({ name, ...rest })` asks for what there is.
      ownKeys: () => ['stage'],
      getOwnPropertyDescriptor: (_target, name) => ({
        configurable: true,
        enumerable: true,
        value: of(String(name)),
      }),
    },
  )
  return { text: String(make(params)), asked }
}

const TURNS = 14

/** All that an entry of a catalogue can say, as far as samples of its values bring it out. */
export function spokenBy(entry: unknown): readonly Spoken[] {
  if (typeof entry !== 'function') return [{ text: String(entry), asked: new Set() }]
  return Array.from({ length: TURNS }, (_, turn) => speak(entry as (params: unknown) => unknown, turn))
}
