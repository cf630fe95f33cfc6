import { messagesOf } from '../../../shared/messages/language.ts'
import type { Output } from './exit-status.ts'

/** What the command line says, in the language of the output. */
export const hostTexts = ({ language }: Output) => messagesOf(language).hosts
