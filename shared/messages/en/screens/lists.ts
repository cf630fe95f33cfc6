import type { Translation } from '../../translation.ts'
import type { lists as chinese } from '../../zh-CN/screens/lists.ts'
import { counted } from '../phrases.ts'

/** Lists that people edit: classes, rooms. */
export const lists: Translation<typeof chinese> = {
  propose: (p) => `Begin with last year's list (${counted(p.count, 'row')})`,
  undo: 'Undo one step',
  save: 'Save list',
  saved: 'List saved',
  pasted: (p) => `${counted(p.count, 'row')} pasted; check and save`,
  pasteHint: (p) =>
    `A block copied from Excel can be pasted into any field; its columns are: ${p.columns.join(', ')}.`,
  notANumber: 'Enter a number',
  bands: 'Class sizes: list and return',
  bandStage: 'Stage',
  band: 'Class size',
  counted: 'List',
  declared: 'Return',
  bandsAgree: 'The class sizes of the list are those of the return',
  bandsDiffer: (p) => `${counted(p.count, 'class size differs', 'class sizes differ')} from the return`,
}
