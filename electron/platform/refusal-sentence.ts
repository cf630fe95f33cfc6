import { sentence } from '../../shared/messages/message.ts'
import { errorMessages } from '../../shared/messages/zh-CN/errors.ts'
import type { OpenRefusal } from './open-refusal.ts'

/** Why a data folder could not be opened, for the user. */
export function refusalSentence({ code, params }: OpenRefusal): string {
  const known = Object.hasOwn(errorMessages, code)
  return known ? sentence(errorMessages[code as keyof typeof errorMessages], params) : code
}
