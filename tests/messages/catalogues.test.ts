import { describe, expect, it } from 'vitest'
import { ERROR_CODES } from '../../shared/contract/error-code.ts'
import { LANGUAGES, messagesOf } from '../../shared/messages/language.ts'
import { PROBLEM_CODES } from '../../shared/messages/problem-sentence.ts'
import { leavesOf } from './leaves.ts'
import { spokenBy } from './speak.ts'

const chinese = leavesOf(messagesOf('zh-CN'))
const english = leavesOf(messagesOf('en'))
const places = [...chinese.keys()]

const HAN = /\p{Script=Han}/u
const CHINESE_SIGNS = /[\u3000-\u303f\uff00-\uffef]/u

/** Where English quotes Chinese: what stands or has to be typed in a workbook, and the switch to Chinese. */
const QUOTES = new Set([
  'intake.stageNotUnderstood',
  'intake.kindNotUnderstood',
  'intake.notYesNo',
  'intake.moneyUnitMissing',
  'layouts.declaredStageUnknown',
  'layouts.surveySchoolMissing',
  'layouts.surveyTableUnread',
  'screens.common.languages',
  'screens.common.toOtherLanguage',
])

const asked = (entry: unknown) => [...new Set(spokenBy(entry).flatMap((spoken) => [...spoken.asked]))].sort()

describe('the catalogues', () => {
  it('say something at the same places in every language', () => {
    expect(places.length).toBeGreaterThan(700)
    expect([...english.keys()].filter((place) => !chinese.has(place))).toEqual([])
    expect(places.filter((place) => !english.has(place))).toEqual([])
  })

  it('notice a place that one of them lacks', () => {
    const { overview, ...rest } = messagesOf('en').screens
    const lacking = leavesOf({ ...messagesOf('en'), screens: rest })
    expect(places.filter((place) => !lacking.has(place))).toEqual(
      places.filter((place) => place.startsWith('screens.overview.')),
    )
    expect(Object.keys(overview).length).toBeGreaterThan(20)
  })

  it('have texts where the others have texts, and sentences where they have sentences', () => {
    const kinds = (catalogue: ReadonlyMap<string, unknown>) =>
      places.map((place) => `${place}: ${typeof catalogue.get(place)}`)
    const may = /^(errors|hosts|intake|reading)\./
    const strict = (kind: string) => !may.test(kind)
    expect(kinds(english).filter(strict)).toEqual(kinds(chinese).filter(strict))
  })

  it('ask for no value that Chinese does not get', () => {
    const more = places.flatMap((place) => {
      const known = asked(chinese.get(place))
      return asked(english.get(place))
        .filter((name) => !known.includes(name))
        .map((name) => `${place}: ${name}`)
    })
    // The file and its place stand before all; names of the dictionary come once in each language.
    expect(more.filter((found) => !/: (file|sheet|cell|\w+InEnglish)$/.test(found))).toEqual([])
  })

  it.each(LANGUAGES)('leave no value out and no place open: %s', (language) => {
    const sentences = [...leavesOf(messagesOf(language))].filter(([, entry]) => typeof entry === 'function')
    expect(sentences.length).toBeGreaterThan(250)
    const open = sentences.flatMap(([place, entry]) =>
      spokenBy(entry)
        .filter(({ text }) => /undefined|\[object|NaN|\$\{/.test(text))
        .map(({ text }) => `${place}: ${text}`),
    )
    expect(open).toEqual([])
  })

  it('say nothing empty in English that they say in Chinese', () => {
    const empty = places.filter((place) => chinese.get(place) !== '' && english.get(place) === '')
    // A year has no unit in English.
    expect(empty).toEqual(['screens.words.fieldUnits.year'])
  })

  it('speak English without a Chinese character or sign, but for what has to be typed', () => {
    const strays = places
      .filter((place) => !QUOTES.has(place))
      .flatMap((place) =>
        spokenBy(english.get(place))
          .filter(({ text }) => HAN.test(text) || CHINESE_SIGNS.test(text))
          .map(({ text }) => `${place}: ${text}`),
      )
    expect(strays).toEqual([])
  })

  it('say 1 file and 2 files', () => {
    const { commit } = messagesOf('en').screens.data
    expect([commit({ count: 1 }), commit({ count: 2 })]).toEqual(['Commit 1 file', 'Commit 2 files'])
  })

  it.each(LANGUAGES)('have a sentence for every error and every problem: %s', (language) => {
    const { checks, errors, intake, layouts, reading } = messagesOf(language)
    const problems = { ...checks.checkSentences, ...intake, ...layouts, ...reading }
    expect(ERROR_CODES.filter((code) => !Object.hasOwn(errors, code))).toEqual([])
    expect(PROBLEM_CODES.filter((code) => !Object.hasOwn(problems, code))).toEqual([])
  })
})
