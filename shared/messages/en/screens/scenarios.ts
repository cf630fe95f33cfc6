import type { Translation } from '../../translation.ts'
import type { scenarios as chinese } from '../../zh-CN/screens/scenarios.ts'
import { counted, measured } from '../phrases.ts'

/** What would be if; the data stay as they are. */
export const scenarios: Translation<typeof chinese> = {
  picker: ({ name }) => `Scenario: ${name}`,
  none: 'none',
  noneItem: 'None (the data)',
  create: 'New scenario…',
  restoreOf: ({ name }) => `Restore the removed “${name}”`,
  nameLabel: 'Name of the scenario',
  nameHint: 'Such as: two schools merged, 6 more multimedia rooms',
  createTitle: 'New scenario',
  createHint:
    'In a scenario you change figures, open or merge schools, and see how verdicts and coefficients move. The data stay as they are.',
  createOk: 'Create and open',
  banner: ({ name, count }) =>
    `Scenario “${name}”, not the data: ${counted(count, 'change')}. Open a cell to change figures; exports and reports only take the data.`,
  saving: 'Saving',
  saved: 'Saved',
  notSaved: 'Not saved',
  undo: 'Undo',
  redo: 'Redo',
  reset: 'Reset',
  resetAsk: ({ count }) => `Take back ${counted(count, 'change')}? You can still undo this.`,
  changes: 'Changes',
  schools: 'Schools',
  openSchool: 'Open a school…',
  closeSchool: 'Close a school…',
  mergeSchools: 'Merge schools…',
  rename: 'Rename…',
  renameTitle: 'Rename the scenario',
  renameOk: 'Rename',
  remove: 'Remove the scenario',
  removed: ({ name }) => `Scenario “${name}” removed; restore it in the scenario menu`,
  leave: 'Leave the scenario',
  unresolved: ({ count }) =>
    `${counted(count, 'change')} about schools that are no longer there: not counted`,

  former: ({ value }) => `was ${value}`,
  formerHint: 'The figure of the data',
  inputs: 'Values used (can be changed)',
  inputOf: ({ field, stage }) => `${field} (${stage})`,
  restoreValue: 'Take back',
  notANumber: 'Enter a number not below 0',
  coefficient: 'Dispersion coefficient',
  toFigure: 'Where the figure of the data comes from',
  gone: 'This school is not assessed in the scenario.',

  changeValue: ({ school, field, stage, value }) => `${school}: ${field} (${stage}) becomes ${value}`,
  changeOpen: ({ school, kind }) => `${school} opens (${kind})`,
  changeClose: ({ school }) => `${school} closes`,
  changeMerge: ({ into, from }) => `${from} merges into ${into}`,
  noChanges: 'Nothing is changed yet',
  noChangesHint: 'Open a cell to change figures, or open, close and merge schools under “Schools”.',
  takeBack: 'Take this change back',
  carried: ({ field, total }) => `${field}: ${total} (of one school)`,
  added: ({ field, parts, total }) => `${field}: ${parts} = ${total}`,
  history: 'Saved before',
  historyNamed: ({ time, author, count, name }) =>
    `${time} ${author}, ${counted(count, 'change')}, renamed to “${name}”`,
  historyLine: ({ time, author, count }) => `${time} ${author}, ${counted(count, 'change')}`,

  schoolName: 'Name',
  schoolKind: 'Kind of school',
  schoolFields: 'Figures of the school (can follow later)',
  openOk: 'Open',
  school: 'School',
  into: 'Merge into',
  from: 'School that ends',
  mergeHint:
    'The values of both are added: pupils and teachers by stage, what the stages share for the whole school.',
  mergeOk: 'Merge',
  closeOk: 'Close it',

  smallest: 'Smallest change',
  smallestTitle: 'Smallest change that brings coefficients to their limit',
  smallestHint:
    'Additions only; persons and rooms whole, areas by 1 m², money by 1,000 yuan. Fewest units first, then fewest schools; that the mean moves too is counted.',
  smallestNone: 'No coefficient is over its limit',
  smallestNoneHint: 'Where data are missing, enter them first.',
  smallestOf: ({ stage, indicator }) => `${stage}: ${indicator}`,
  smallestResult: ({ before, after, limit }) => `Coefficient ${before} → ${after} (limit ${limit})`,
  smallestUnits: ({ amount, unit, schools }) => `${measured(amount, unit)} in ${counted(schools, 'school')}`,
  exact: 'Proved the least',
  near: ({ units, schools }) => `Near: at least ${units} units and ${counted(schools, 'school')}`,
  addition: ({ school, amount, unit, field }) => `${school} +${measured(amount, unit)} (${field})`,
  additionWhole: ({ school, amount, unit, field }) =>
    `${school} +${measured(amount, unit)} (${field} of the whole school, split between its stages)`,
  intoScenario: 'Make it a scenario',
  intoThis: 'Add to this scenario',
  smallestName: ({ of }) => `Smallest change: ${of}`,
}
