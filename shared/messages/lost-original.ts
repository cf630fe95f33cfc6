import type { LostOriginal } from '../contract/backups.ts'
import { type Language, labelIn, messagesOf } from './language.ts'

/** What a photograph or document that is missing or damaged belonged to; empty where nothing names it. */
export function placesOfOriginal(language: Language, { of }: LostOriginal): string {
  const text = messagesOf(language).screens.backups
  const places = of.map((place) =>
    place.kind === 'visit'
      ? text.ofVisit(place)
      : text.ofCounty({ year: place.year, item: labelIn(language, place.item) }),
  )
  return places.join(text.places)
}

/** The same in one line with its name. */
export function lostOriginalSentence(language: Language, original: LostOriginal): string {
  const { name } = original
  const places = placesOfOriginal(language, original)
  return places === '' ? name : messagesOf(language).screens.backups.lostOriginal({ name, places })
}
