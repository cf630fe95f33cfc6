import { messagesOf } from '../../../shared/messages/language.ts'
import { hostLanguage } from '../../platform/host-language.ts'

/** What menu and dialogs say, in the language of the host. */
export const desktopTexts = () => messagesOf(hostLanguage(process.env)).desktop
