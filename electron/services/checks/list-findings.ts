import type { z } from 'zod'
import type { checks } from '../../../shared/contract/checks.ts'
import type { Severity } from '../../../shared/returns/problem.ts'
import { checks as definitions } from '../../returns/checks/index.ts'
import type { CheckedStore } from './check-store.ts'
import type { Finding } from './finding.ts'

/** More than a person would read; the rest is counted. */
const MOST_FINDINGS = 3000
/** A finding over the county may cite every school. */
const MOST_VALUES = 20

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 3 }
const ANSWERED = 2

const rank = ({ check, reason }: Finding) => (reason === null ? ORDER[check.severity] : ANSWERED)

type Output = z.input<typeof checks.run.output>

/** Findings for the door: what needs a person first, then in the order of the checks, then by school. */
export function listFindings({ findings, schools }: CheckedStore): Output {
  const position = new Map(definitions.map(({ id }, index) => [id, index]))
  const of = (severity: Severity) => findings.filter(({ check }) => check.severity === severity)
  const sorted = findings.toSorted(
    (one, other) =>
      rank(one) - rank(other) ||
      (position.get(one.check.id) ?? 0) - (position.get(other.check.id) ?? 0) ||
      (one.school?.name ?? '').localeCompare(other.school?.name ?? '', 'zh-CN'),
  )
  return {
    findings: sorted.slice(0, MOST_FINDINGS).map(shown),
    further: Math.max(0, findings.length - MOST_FINDINGS),
    errors: of('error').length,
    warnings: of('warning').length,
    answered: of('warning').filter(({ reason }) => reason !== null).length,
    notes: of('note').length,
    schools,
  }
}

function shown({ check, school, params, fingerprint, values, reason }: Finding): Output['findings'][number] {
  return {
    check: check.id,
    severity: check.severity,
    schoolId: school?.id ?? null,
    school: school?.name ?? null,
    params: { ...params },
    fingerprint,
    values: values.slice(0, MOST_VALUES),
    reason: reason && { text: reason.reason, author: reason.author, at: reason.at },
  }
}
