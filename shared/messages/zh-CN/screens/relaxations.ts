import type { RelaxationStanding } from '../../../relaxations/relaxation.ts'

/** 设置 › 放宽条件 */
export const relaxations = {
  tab: '放宽条件',
  intro:
    '2019年规程允许部分学校在过渡期内按放宽的要求评估，文面上的期限已过。省里仍适用的，在此写明依据、范围和截止日期后启用；到期自动停用。按放宽条件达标的学校，须在认定后三年内达到规定标准。',
  standings: { off: '未启用', inForce: '适用中', expired: '已到期' } satisfies Record<
    RelaxationStanding,
    string
  >,
  schools: '适用学校',
  requirement: '放宽到',
  basis: '依据',
  countyBasis: '本县依据',
  scope: '范围',
  allSchools: '符合条件的所有学校',
  someSchools: (p: { names: string }) => `只限：${p.names}`,
  expiresOn: '截止日期',
  until: (p: { date: string }) => `至 ${p.date}（含当日）`,
  followUp: '到期要求',
  followUpText: (p: { years: number; by: string | null }) =>
    p.by === null
      ? `认定后 ${p.years} 年内达到规定标准`
      : `认定后 ${p.years} 年内，即 ${p.by} 前达到规定标准`,
  reach: '涉及学校',
  reaches: (p: { count: number }) => `${p.count} 所符合条件`,
  unknownReach: (p: { count: number }) => `${p.count} 所缺登记信息，暂不能适用`,
  /** Beside a figure that counts more by it. */
  countsBy: (p: { label: string; requirement: string; basis: string; until: string; followUp: string }) =>
    `按放宽条件“${p.label}”计入：${p.requirement}。依据：${p.basis}，${p.until}。${p.followUp}。`,
  countsFor: (p: { school: string; sentence: string }) => `${p.school}${p.sentence}`,
  namesSchools: '须逐校列明：只有列出的学校适用，列入即表示已核实各项条件',
  change: '修改…',
  switchOn: '启用…',
  edit: (p: { label: string }) => `放宽条件：${p.label}`,
  on: '适用',
  off: '不适用',
  onOrOff: '本县是否适用',
  basisLabel: '依据（文件名称、文号）',
  basisHint: '如“某省教育督导委员会办公室〔2024〕3号，继续适用至2026年”',
  offBasisLabel: '停用的原因',
  scopeLabel: '只限这些学校',
  scopeHint: '留空则为符合条件的所有学校',
  scopeRequired: '请列出已核实条件的学校',
  expiresHint: '当日仍然适用，次日起停用',
  save: '保存',
  saved: '已保存，检查表和指标按新的设置判定',
  history: '变更记录',
  historyLine: (p: { on: boolean; by: string; time: string; basis: string; until: string | null }) =>
    `${p.time} ${p.by} ${p.on ? '启用' : '停用'}${p.until === null ? '' : `至 ${p.until}`}：${p.basis}`,
  recognised: '县级认定日期',
  recognisedHint: '通过优质均衡认定的日期。三年期限由此起算；尚未认定的留空。',
  recognisedSaved: '认定日期已保存',
}
