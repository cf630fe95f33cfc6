import { Button, Flex } from 'antd'
import { useState } from 'react'
import type { JudgedRule } from '../../../../shared/assessment/county/rule.ts'
import { useNaming, useText } from '../../../text.ts'
import { EvidenceList } from './EvidenceList.tsx'
import { JudgementForm } from './JudgementForm.tsx'
import { JudgementHistory } from './JudgementHistory.tsx'
import { RuleHead } from './RuleHead.tsx'
import type { RuleProps } from './rule-props.ts'

/** A rule that people judge: what was said of it, and the evidence that it was said on. */
export function JudgedRuleView({ item, rule, result, county }: RuleProps<JudgedRule>) {
  const text = useText('county')
  const naming = useNaming()
  const [form, setForm] = useState<'judge' | 'takeBack' | null>(null)
  const history = county.judgements.filter((one) => one.item === item.id && one.rule === rule.id)
  const [newest] = history
  const judged = newest !== undefined && newest.met !== null
  const button = (kind: 'judge' | 'takeBack', label: string) => (
    <Button size="small" aria-expanded={form === kind} onClick={() => setForm(form === kind ? null : kind)}>
      {label}
    </Button>
  )
  return (
    <section className="county-rule" aria-label={naming(rule.label)}>
      <RuleHead rule={rule} result={result}>
        <span className={judged ? undefined : 'secondary'}>
          {judged && newest.met !== null
            ? text.judged({ status: text.judgements[newest.met ? 'met' : 'notMet'], remark: newest.remark })
            : text.notJudged}
        </span>
        <span className="grow" />
        {button('judge', judged ? text.judgeAgain : text.judge)}
        {judged ? button('takeBack', text.takeBack) : null}
      </RuleHead>
      {form === null ? null : (
        <JudgementForm
          key={form}
          place={{ item: item.id, rule: rule.id }}
          takesBack={form === 'takeBack'}
          onDone={() => setForm(null)}
        />
      )}
      <Flex vertical gap={4}>
        <JudgementHistory history={history} />
        <EvidenceList item={item} rule={rule} county={county} />
      </Flex>
    </section>
  )
}
