import type { OtherSource, SubjectCheck } from '../checks/check.ts'
import { fieldWords } from './field-words.ts'

/**
 * Finds the values of a school of which another source says something else, amounts compared, not texts.
 * @param between which kind of other source is meant: another return, or a person.
 */
export function differingSources(between: OtherSource['between']): SubjectCheck['find'] {
  return (subject) =>
    subject.underCheck().flatMap((value) =>
      subject
        .otherSources(value)
        .filter((other) => other.between === between && other.value.amount !== value.amount)
        .map((other) => ({
          params: {
            ...fieldWords([value.field]),
            stage: value.stage,
            value: value.value,
            other: other.value.value,
          },
          at: [value, other.value],
        })),
    )
}
