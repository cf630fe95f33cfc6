/** Values that a sentence is made with. */
export type MessageParams = Readonly<Record<string, string | number>>

/** A sentence of a catalogue: fixed text, or made from its values. */
export type Message = string | ((params: MessageParams) => string)

/** The sentence of a message with its values. */
export function sentence(message: Message, params: MessageParams = {}): string {
  return typeof message === 'string' ? message : message(params)
}
