import type { ChecklistItem, ChecklistTemplate } from '../../shared/checklists/template.ts'

const item = (
  code: string,
  answer: ChecklistItem['answer'],
  more: Partial<ChecklistItem> = {},
): ChecklistItem => ({
  code,
  section: 'A',
  text: `第${code}项`,
  basis: 'Y7',
  basisTags: ['Y7'],
  method: ['onSite'],
  methodText: '看',
  evidence: ['现场'],
  answer,
  requirement: '有',
  thresholds: [],
  applies: {
    legend: 'A',
    kinds: [],
    stages: ['primary', 'junior'],
    ownership: 'any',
    boarding: 'any',
    county: false,
  },
  severity: 'must',
  required: true,
  wording: { unmet: '{school}第{item}项不符合' },
  indicators: [],
  editable: false,
  ...more,
})

/** A checklist of four items, small enough to be finished in a test. */
export const shortList = (version = 1, text = '校门有人值守'): ChecklistTemplate => ({
  slug: 'short-list',
  version,
  label: { zh: '短表', en: 'Short list' },
  document: '测试',
  stageWords: { primary: '小学', junior: '初中' },
  sections: [{ code: 'A', label: { zh: '现场', en: 'On site' } }],
  items: [
    item('1', { type: 'verdict' }, { text }),
    item(
      '2',
      {
        type: 'number',
        figures: [
          {
            code: 'rooms',
            label: '网络多媒体教室',
            unit: '间',
            stages: 'whole',
            declared: [{ field: 'multimediaRooms' }],
            adoptAs: 'multimediaRooms',
            decimals: 0,
          },
        ],
      },
      { indicators: ['multimediaRooms'] },
    ),
    item('3', {
      type: 'countList',
      rows: { of: 'classes' },
      unit: '人',
      decimals: 0,
    }),
    item('4', { type: 'text' }, { required: false }),
  ],
})
