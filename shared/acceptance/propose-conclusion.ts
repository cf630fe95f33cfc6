import type { Verdict } from '../assessment/result.ts'
import type { Conclusion } from '../contract/acceptance.ts'

/**
 * 建议结论 from the indicators alone; the group decides (product §8). Nothing is proposed while the verdict
 * is unknown, or the standard has none for a school. 整改后达标 is never proposed: that a deficiency was put right is for the group to find.
 */
export function proposeConclusion(verdict: Verdict): Conclusion | null {
  switch (verdict) {
    case 'pass':
      return 'accepted'
    case 'fail':
      return 'notAccepted'
    case 'unknown':
    case 'notJudged':
      return null
  }
}
