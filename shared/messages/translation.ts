/**
 * What a catalogue of another language has to say: the same keys, all of them and no other, with texts as
 * texts and sentences made from the same values.
 */
export type Translation<T> = T extends string
  ? string
  : T extends (...given: infer G) => string
    ? (...given: G) => string
    : { readonly [K in keyof T]: Translation<T[K]> }
