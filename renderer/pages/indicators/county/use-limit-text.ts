import type { ClassRule, FigureRule, RoomRule } from '../../../../shared/assessment/county/rule.ts'
import type { Limit, Limits } from '../../../../shared/checklists/threshold.ts'
import { SCHOOL_KINDS } from '../../../../shared/schools/school-kind.ts'
import { COMPULSORY_STAGES } from '../../../../shared/schools/stage.ts'
import { useFields } from '../../../api/use-standard.ts'
import { withSeparators } from '../../../format.ts'
import { useNaming, usePunctuation, useText } from '../../../text.ts'

export const COMPARISONS = { '>=': '≥', '<=': '≤', '<': '<' } as const satisfies Record<
  FigureRule['comparison'],
  string
>

/** What a rule requires, in one line: `≤ 2,000 人，九年一贯制 ≤ 2,500 人`. */
export function useLimitText(): (rule: FigureRule | ClassRule | RoomRule) => string {
  const text = useText('county')
  const words = useText('words')
  const naming = useNaming()
  const fields = useFields()
  const { listComma, comma } = usePunctuation()
  const one = (comparison: string, limit: Limit, unit: string) =>
    text.limit({
      comparison,
      limit: typeof limit === 'string' ? withSeparators(limit) : naming(fields.get(limit.declared)?.label),
      unit: typeof limit === 'string' ? unit : '',
    })
  const all = (comparison: string, { whole, byKind = {}, ...byStage }: Limits, unit: string) => {
    const kinds = Map.groupBy(
      SCHOOL_KINDS.filter((kind) => byKind[kind] !== undefined),
      (kind) => JSON.stringify(byKind[kind]),
    )
    return [
      ...(whole === undefined ? [] : [one(comparison, whole, unit)]),
      ...COMPULSORY_STAGES.flatMap((stage) => {
        const limit = byStage[stage]
        if (limit === undefined) return []
        return [text.limitOf({ whose: words.stages[stage], limit: one(comparison, limit, unit) })]
      }),
      ...[...kinds.values()].flatMap((alike) => {
        const limit = alike[0] === undefined ? undefined : byKind[alike[0]]
        if (limit === undefined) return []
        const whose = alike.map((kind) => words.kinds[kind]).join(listComma)
        return [text.limitOf({ whose, limit: one(comparison, limit, unit) })]
      }),
    ].join(comma)
  }
  return (rule) => {
    switch (rule.kind) {
      case 'figure':
        return all(COMPARISONS[rule.comparison], rule.limits, naming(rule.unit))
      case 'classes':
        return all('≤', rule.limits, text.pupilsUnit)
      case 'rooms':
        return text.roomLimit({
          classes: rule.perClasses,
          kinds: rule.kinds
            .map(({ label, limits }) =>
              text.limitOf({ whose: naming(label), limit: all('≥', limits, text.areaUnit) }),
            )
            .join(comma),
        })
    }
  }
}
