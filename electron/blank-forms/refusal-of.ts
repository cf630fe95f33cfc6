import type { Messages } from '../../shared/messages/language.ts'
import type { InputRule } from '../../shared/returns/form-sheet.ts'

/** What Excel says where something is entered that a cell of a form does not take. */
export function refusalOf(texts: Messages['exports']['forms'], listComma: string, rule: InputRule): string {
  switch (rule.kind) {
    case 'count': {
      const { minimum, maximum } = rule
      return maximum === null ? texts.wholeFrom({ minimum }) : texts.wholeBetween({ minimum, maximum })
    }
    case 'amount':
      return rule.maximum === null ? texts.amountFrom : texts.amountBetween({ maximum: rule.maximum })
    case 'choice':
      return texts.choose({ options: rule.options.join(listComma) })
    case 'text':
      return texts.tooLong({ longest: rule.longest })
  }
}
