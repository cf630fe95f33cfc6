/** Where a requirement of 教督〔2017〕6号 stands: 政府保障程度 15项 or 教育质量 9项 (std §1.2, §1.3). */
export type Requirement = { readonly series: 'government' | 'quality'; readonly number: number }

const SERIES = { Y15: 'government', YQ: 'quality' } as const

/** The county's requirements that an item bears on, by its basis tags: `Y15-5`, `YQ-3,5`. */
export function requirementsOf(basisTags: readonly string[]): readonly Requirement[] {
  return basisTags.flatMap((tag) => {
    const [series = '', numbers = ''] = tag.split('-')
    if (series !== 'Y15' && series !== 'YQ') return []
    return numbers
      .split(',')
      .filter((number) => number !== '')
      .map((number) => ({ series: SERIES[series], number: Number(number) }))
  })
}
