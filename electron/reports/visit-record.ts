import { DEFAULT_LANGUAGE } from '../../shared/messages/language.ts'
import type { ReportBlock, ReportDocument } from '../../shared/reports/block.ts'
import { AppError } from '../app-error.ts'
import { numberChapters } from './parts/chapters.ts'
import { heading, notices, paragraphOf, room } from './parts/sentences.ts'
import { wordingOf } from './parts/wording.ts'
import { defineReport } from './report-definition.ts'
import type { VisitData } from './visit/data.ts'
import { loadVisit } from './visit/load-visit.ts'
import { photoBlocks } from './visit/photo-blocks.ts'
import { problemBlocks, suggestionBlocks, vetoBlock } from './visit/problem-blocks.ts'
import { progressTable } from './visit/progress-table.ts'
import { relaxedBlocks } from './visit/relaxed-blocks.ts'
import { itemsTable } from './visit-record/items-table.ts'
import { overviewTable } from './visit-record/overview.ts'
import { opinionBlock, signedBlocks } from './visit-record/signed.ts'

function photoChapter(data: VisitData): ReportBlock[] {
  const blocks = photoBlocks(data)
  return blocks.length === 0 ? [] : [heading(1, data.wording.texts.visit.photos), ...blocks]
}

function stateNotice({ wording, form }: VisitData): ReportBlock[] {
  const text = wording.texts.visit.stateNotices[form.visit.state]
  return text === '' ? [] : [{ kind: 'notice', text }]
}

function layout(data: VisitData): ReportDocument {
  const { wording, form } = data
  const { texts, visitWords } = wording
  const about = { school: form.school.name, date: form.visit.plannedOn }
  return {
    slug: 'visit-record',
    language: wording.language,
    title: texts.visit.recordFileName(about),
    fileName: texts.visit.recordFileName(about),
    blocks: numberChapters(wording, [
      { kind: 'title', text: texts.visit.recordTitleLines(about) },
      {
        kind: 'subtitle',
        text: texts.visit.subtitle({ year: form.visit.year, kind: visitWords.kinds[form.visit.kind] }),
      },
      ...notices({ ...wording, schools: [form.school] }, new Set([form.school.id])),
      ...stateNotice(data),
      heading(1, texts.visit.overview),
      overviewTable(data),
      progressTable(data),
      heading(1, texts.visit.items),
      itemsTable(data),
      ...relaxedBlocks(data),
      heading(1, texts.visit.problems),
      ...problemBlocks(data),
      vetoBlock(data),
      ...photoChapter(data),
      heading(1, texts.visit.suggestions),
      ...suggestionBlocks(data),
      paragraphOf(room(texts.visit.otherSuggestions)),
      heading(1, texts.visit.schoolOpinion),
      opinionBlock(data),
      heading(1, texts.visit.signatures),
      ...signedBlocks(data),
    ]),
  }
}

/** 督导记录表 (std §6.2). */
export const visitRecord = defineReport<VisitData>({
  slug: 'visit-record',
  title: (texts) => texts.visit.recordTitle,
  scope: 'visit',
  formats: ['docx', 'pdf'],
  load: (ctx, { visitId, language = DEFAULT_LANGUAGE }) => {
    if (visitId === undefined) throw new AppError('notFound')
    return loadVisit(ctx, visitId, wordingOf(language))
  },
  layout,
})
