import type { CountyItem } from '../../../../shared/assessment/county/item.ts'
import type {
  CountyFailing,
  CountyMissing,
  CountyObstacle,
  CountyRuleResult,
} from '../../../../shared/assessment/county/result.ts'
import type { CountyRule } from '../../../../shared/assessment/county/rule.ts'
import type { Standard } from '../../../../shared/assessment/standard.ts'
import { type ExportGrid, MOST_EXPORT_ROWS } from '../../../../shared/exports/export-grid.ts'
import type { CallOutput } from '../../../api/call-name.ts'
import { useGroupName } from '../../../api/use-group-name.ts'
import { exportGrid } from '../../../components/export-grid.ts'
import { asNumber, asOrdinal, asPercent, asText } from '../../../components/list-column.ts'
import { useNaming, useText } from '../../../text.ts'
import type { Measured } from './MeasuredRule.tsx'
import { useFailingTexts } from './use-failing-texts.ts'
import { useLimitText } from './use-limit-text.ts'
import { useMissingText } from './use-missing-text.ts'
import { useObstacleText } from './use-obstacle-text.ts'
import { workOf } from './work-of.ts'

type Place = { readonly item: CountyItem; readonly rule: CountyRule }
type Told = Place & { readonly result: CountyRuleResult }
type Failed = Place & { readonly one: CountyFailing }
type Work = Place & { readonly one: CountyMissing }

const isMeasured = (rule: CountyRule): rule is Measured => rule.kind !== 'judged' && rule.kind !== 'scored'

/** 全县 as a workbook: the items rule by rule, what stands in the way, what fails where, what is to be entered. */
export function useCountyTables(
  county: CallOutput<'county.get'>,
  standard: Standard,
  all: readonly CountyItem[],
): (shown: readonly CountyItem[], note: string | null) => ExportGrid[] {
  const text = useText('county')
  const naming = useNaming()
  const groupName = useGroupName()
  const limitText = useLimitText()
  const failingTexts = useFailingTexts()
  const missingText = useMissingText()
  const obstacleText = useObstacleText(standard, all)
  const { result } = county
  const judgementOf = ({ item, rule }: Place) => {
    const [newest] = county.judgements.filter((one) => one.item === item.id && one.rule === rule.id)
    return newest === undefined || newest.met === null ? null : newest.remark
  }
  const further = (rows: readonly unknown[]) =>
    rows.length <= MOST_EXPORT_ROWS ? [] : [text.sheet.further({ shown: MOST_EXPORT_ROWS, all: rows.length })]
  const textsOf = (rule: CountyRule) => (isMeasured(rule) ? failingTexts(rule) : null)
  const place = [
    asText(({ item }: Place) => groupName(item.group), { label: text.sheet.group }),
    asOrdinal(({ item }: Place) => item.number, { label: text.sheet.number }),
    asText(({ item }: Place) => naming(item.label), { label: text.sheet.item }),
    asText(({ rule }: Place) => naming(rule.label), { label: text.sheet.rule }),
  ]
  return (shown, note) => {
    const told = shown.flatMap((item) => {
      const rules = result.items.find((one) => one.item === item.id)?.rules ?? []
      return item.rules.flatMap((rule): Told[] => {
        const found = rules.find((one) => one.rule === rule.id)
        return found === undefined ? [] : [{ item, rule, result: found }]
      })
    })
    const notes = note === null ? [] : [note]
    const failed = told.flatMap(({ item, rule, result: { failing } }) =>
      failing.map((one): Failed => ({ item, rule, one })),
    )
    const work = told.flatMap(({ item, rule, result: { missing } }) =>
      workOf(missing).map((one): Work => ({ item, rule, one })),
    )
    return [
      exportGrid(
        text.sheet.items,
        [
          ...place,
          asText(({ item }: Told) => item.clause, { label: text.basis }),
          asText(({ rule }: Told) => (isMeasured(rule) ? limitText(rule) : null), {
            label: text.requirement,
          }),
          asNumber((one: Told) => one.result.value, { label: text.found, decimals: 2 }),
          asText(({ rule }: Told) => ('unit' in rule ? naming(rule.unit) : null), { label: text.sheet.unit }),
          asText((one: Told) => text.statuses[one.result.status], { label: text.sheet.status }),
          asText((one: Told) => (one.result.borderline ? text.borderline : null), { label: text.borderline }),
          asNumber((one: Told) => one.result.failing.length, { label: text.sheet.failing, decimals: 0 }),
          asNumber((one: Told) => workOf(one.result.missing).length, {
            label: text.sheet.missing,
            decimals: 0,
          }),
          asText(judgementOf, { label: text.judgement }),
        ],
        told,
        notes,
      ),
      exportGrid(
        text.obstacles,
        [
          asText((one: CountyObstacle) => obstacleText(one).name, { label: text.obstacles }),
          asPercent(({ distance }: CountyObstacle) => distance, { label: text.sheet.distance, decimals: 1 }),
        ],
        result.obstacles,
      ),
      exportGrid(
        text.sheet.failingPlaces,
        [
          ...place,
          asText(({ one }: Failed) => one.name, { label: text.school }),
          asText(({ one, rule }: Failed) => textsOf(rule)?.place(one) ?? null, { label: text.place }),
          asText(({ one, rule }: Failed) => textsOf(rule)?.found(one) ?? one.printed, { label: text.found }),
          asText(({ one, rule }: Failed) => textsOf(rule)?.required(one) ?? one.limit, {
            label: text.requirement,
          }),
          asText(({ one, rule }: Failed) => textsOf(rule)?.off(one) ?? null, { label: text.off }),
        ],
        failed.slice(0, MOST_EXPORT_ROWS),
        [...notes, ...further(failed)],
      ),
      exportGrid(
        text.sheet.work,
        [
          ...place,
          asText(({ one }: Work) => one.name ?? text.wholeCounty, { label: text.school }),
          asText(({ one }: Work) => missingText(one), { label: text.sheet.wanted }),
        ],
        work.slice(0, MOST_EXPORT_ROWS),
        [...notes, ...further(work)],
      ),
    ].filter(({ rows }, index) => index === 0 || rows.length > 0)
  }
}
