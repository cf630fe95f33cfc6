import type { CountyItem } from '../../../shared/assessment/county/item.ts'
import type { CountyRule } from '../../../shared/assessment/county/rule.ts'
import type { Standard } from '../../../shared/assessment/standard.ts'
import { overrideSentences } from '../../../shared/messages/limit-sentence.ts'
import { useGroupName } from '../../api/use-group-name.ts'
import { asText, type ListColumn } from '../../components/list-column.ts'
import { NationalValuesOfRule } from '../../components/NationalValue.tsx'
import { useLanguage, useNaming, usePunctuation, useText } from '../../text.ts'
import { useLimitText } from '../indicators/county/use-limit-text.ts'

/** Part, item, its rules with what they require, clause and words of the items of a standard. */
export function useItemColumns(standard: Standard): ListColumn<CountyItem>[] {
  const text = useText('settings')
  const county = useText('county')
  const scored = useText('scored')
  const gaps = useText('planGaps')
  const naming = useNaming()
  const { language } = useLanguage()
  const { colon } = usePunctuation()
  const groupName = useGroupName(standard)
  const limitText = useLimitText()
  const nameOf = ({ number, label }: CountyItem) => county.item({ number, label: naming(label) })
  const changesOf = (item: CountyItem) =>
    (standard.overrides ?? []).filter(({ scope }) => scope.kind === 'county' && scope.item === item.id)
  const requiredBy = (rule: CountyRule): string => {
    switch (rule.kind) {
      case 'judged':
        return county.judgedByPeople
      case 'scored':
        return scored.required({ points: rule.passAt })
      default:
        return limitText(rule)
    }
  }
  const ruleText = (rule: CountyRule) => [naming(rule.label), requiredBy(rule)].join(colon)
  return [
    {
      title: gaps.group,
      key: 'group',
      width: 110,
      sheet: asText(({ group }) => groupName(group)),
      render: (_, { group }) => groupName(group),
    },
    {
      title: gaps.requirement,
      key: 'label',
      width: 190,
      sheet: asText(nameOf),
      render: (_, item) => nameOf(item),
    },
    {
      title: text.rules,
      key: 'rules',
      width: 320,
      sheet: asText((item) =>
        [
          ...item.rules.map(ruleText),
          ...overrideSentences(language, { ...standard, overrides: changesOf(item) }),
        ].join('\n'),
      ),
      render: (_, item) => (
        <ul className="plain-list">
          {item.rules.map((rule) => (
            <li key={rule.id}>
              {ruleText(rule)}
              <NationalValuesOfRule standard={standard} item={item.id} rule={rule.id} />
            </li>
          ))}
        </ul>
      ),
    },
    { title: text.clause, dataIndex: 'clause', width: 200, sheet: asText(({ clause }) => clause) },
    { title: text.definition, dataIndex: 'text', sheet: asText((item) => item.text) },
  ]
}
