import type { Answer } from '../../shared/checklists/answer.ts'
import { compileTemplate } from '../../shared/checklists/compile-template.ts'
import { evaluate } from '../../shared/checklists/evaluate.ts'
import { listRows } from '../../shared/checklists/list-rows.ts'
import type { ChecklistItem } from '../../shared/checklists/template.ts'
import type { VisitForm } from '../../shared/visits/visit-form.ts'

const common = { remark: '', notApplicable: null }

/** What was declared, as if it had been found so; not applicable where nothing was declared. */
export function answerAsDeclared(item: ChecklistItem, form: VisitForm): Answer {
  const type = item.answer
  if (type.type === 'verdict') return { type: 'verdict', verdict: 'yes', ...common }
  if (type.type === 'grade') return { type: 'grade', grade: 'good', ...common }
  if (type.type === 'countList') {
    const rows = listRows(type, form).map((row) => ({ ...row, observed: row.declared }))
    return { type: 'countList', rows, none: rows.length === 0, ...common }
  }
  if (type.type !== 'number') throw new Error(`no answer for ${type.type}`)
  const { items } = evaluate(
    compileTemplate(form.template),
    { school: form.facts, declared: form.declaredValues },
    {},
  )
  const parts = items.find(({ code }) => code === item.code)?.parts ?? []
  const known = parts.every(({ declared }) => declared !== null)
  return {
    type: 'number',
    values: Object.fromEntries(parts.map(({ key, declared }) => [key, declared ?? ''])),
    remark: '',
    notApplicable: known ? null : '无申报数据，本次不查',
  }
}
