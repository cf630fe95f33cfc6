import type { EarlyWarningRule } from '../../shared/assessment/trends/early-warning-rule.ts'

/** Two falls in a row, and at most a tenth over the limit: no document asks it, it is the product's own. */
export const sliding: EarlyWarningRule = {
  id: 'sliding',
  label: { zh: '连续下滑并接近界限', en: 'Falling and near the limit' },
  fallingYears: 2,
  margin: '0.1',
  // Ten years are looked at, so nine falls are the most that can be seen; five are beyond any use of a warning.
  local: { fallingYears: { minimum: 1, maximum: 5 }, margin: { minimum: '0', maximum: '0.5' } },
  clause: null,
}
