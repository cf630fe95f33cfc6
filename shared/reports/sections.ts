import type { ReportBlock, ReportDocument } from './block.ts'

/** Consecutive blocks that are printed on paper of one orientation. */
export type ReportSection = { readonly landscape: boolean; readonly blocks: readonly ReportBlock[] }

type OpenSection = { landscape: boolean; blocks: ReportBlock[] }

/** Takes the headings at the end of a section, which belong to what follows them. */
function takeTrailingHeadings(section: OpenSection): ReportBlock[] {
  const taken: ReportBlock[] = []
  while (section.blocks.at(-1)?.kind === 'heading') {
    const heading = section.blocks.pop()
    if (heading) taken.unshift(heading)
  }
  return taken
}

/**
 * The blocks by sheet orientation: a landscape table turns the paper, a page break starts a new sheet.
 * A heading directly before a landscape table goes with the table. Empty sections are left out.
 */
export function toSections({
  blocks,
  landscape: all = false,
}: Pick<ReportDocument, 'blocks' | 'landscape'>): readonly ReportSection[] {
  const sections: OpenSection[] = []
  let current: OpenSection = { landscape: all, blocks: [] }
  for (const block of blocks) {
    const landscape = all || (block.kind === 'table' && block.landscape === true)
    if (block.kind === 'pageBreak') {
      sections.push(current)
      current = { landscape: all, blocks: [] }
    } else if (landscape === current.landscape || current.blocks.length === 0) {
      current.landscape = landscape
      current.blocks.push(block)
    } else {
      const headings = landscape ? takeTrailingHeadings(current) : []
      sections.push(current)
      current = { landscape, blocks: [...headings, block] }
    }
  }
  return [...sections, current].filter((section) => section.blocks.length > 0)
}
