import type { ReportDocument, TableCell } from '../../shared/reports/block.ts'

/** Texts that users type and that writers stumble over. */
export const ODD_TEXTS = {
  html: '<script>alert("1")</script> & \'引号\'',
  formula: '=1+1',
  plus: '+8613800000000',
  minus: '-5',
  at: '@SUM(A1:A2)',
  rightToLeft: 'مدرسة الشمس',
  override: '甲\u202e乙丙',
  emoji: '红旗小学🏫👩‍🏫',
  half: '半\ud83d字',
  control: '响\u0007铃',
  long: '太平区第一实验'.repeat(30),
} as const

/** As the writers show them: what cannot be carried becomes �. */
export const SHOWN_TEXTS = { ...ODD_TEXTS, half: '半\ufffd字', control: '响\ufffd铃' } as const

const figure = (value: number, shaded: boolean): TableCell => ({
  text: value.toFixed(2),
  number: value,
  decimals: 2,
  shaded,
  ...(shaded ? { mark: '×' } : {}),
})

const rows = Array.from({ length: 60 }, (_, index) => [
  { text: String(index + 1), number: index + 1, decimals: 0 },
  { text: `第${index + 1}小学`, align: 'left' as const },
  figure(index / 7, index % 5 === 0),
])

/** A document that uses every kind of block, with a table of several pages. */
export const oddDocument: ReportDocument = {
  slug: 'odd',
  title: '检验文书',
  fileName: '检验文书',
  blocks: [
    { kind: 'title', text: '检验文书' },
    { kind: 'subtitle', text: '（二〇二五学年）' },
    { kind: 'notice', text: '本报告数据为虚构的示例数据。' },
    { kind: 'heading', level: 1, text: '一、文字' },
    { kind: 'heading', level: 2, text: '（一）异常文字' },
    ...Object.values(ODD_TEXTS).map((text) => ({ kind: 'paragraph' as const, runs: [{ text }] })),
    { kind: 'paragraph', runs: [{ text: '组长：' }, { text: '＿＿＿＿', placeholder: true }], indent: false },
    {
      kind: 'table',
      name: '长表',
      caption: '长表 指标值',
      widths: [1, 4, 2],
      headerRows: [
        [
          { text: '序号', rowSpan: 2 },
          { text: '学校与指标', columnSpan: 2 },
        ],
        [{ text: '学校名称' }, { text: '指标值' }],
      ],
      rows,
      note: '注：保留两位小数。',
    },
    { kind: 'heading', level: 1, text: '二、横表' },
    {
      kind: 'table',
      name: '横表/[1]',
      caption: '横表',
      widths: [2, ...Array.from({ length: 11 }, () => 1)],
      landscape: true,
      headerRows: [
        [{ text: '文字' }, ...Array.from({ length: 11 }, (_, index) => ({ text: `L${index + 1}` }))],
      ],
      rows: Object.values(ODD_TEXTS).map((text, row) => [
        { text, align: 'left' as const },
        ...Array.from({ length: 11 }, (_, index) => figure(row + index / 8, index === row)),
      ]),
    },
    { kind: 'pageBreak' },
    {
      kind: 'signatures',
      lines: ['评估组组长（签名）', '评估组成员（签名）'],
      seal: '县人民政府教育督导室（盖章）',
      date: '　　年　　月　　日',
    },
  ],
}
