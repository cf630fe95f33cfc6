import { schoolsAndReturns } from './0010-schools-and-returns.ts'
import { acceptance } from './0020-acceptance.ts'
import { visits } from './0030-visits.ts'
import { returnMappings } from './0040-return-mappings.ts'
import { answersAndStandings } from './0050-answers-and-standings.ts'
import { checkReasons } from './0060-check-reasons.ts'
import { declaredResults } from './0070-declared-results.ts'
import { relaxationsAndVisitRules } from './0080-relaxations-and-visit-rules.ts'
import { returnedLists } from './0090-returned-lists.ts'
import { countyJudgements } from './0100-county-judgements.ts'
import { namesInFiles } from './0110-names-in-files.ts'
import { limitOverrides } from './0130-limit-overrides.ts'
import { countyScores } from './0140-county-scores.ts'
import { countyEvidence } from './0150-county-evidence.ts'
import { forecastsAndScenarios } from './0170-forecasts-and-scenarios.ts'
import { trendRules } from './0180-trend-rules.ts'
import { attachedStagesAndCampuses } from './0190-attached-stages-and-campuses.ts'
import { earlyWarningChoices } from './0200-early-warning-choices.ts'
import { limitsOfVisits } from './0210-limits-of-visits.ts'
import type { Migration } from './migration.ts'

export const migrations: readonly Migration[] = [
  schoolsAndReturns,
  acceptance,
  visits,
  returnMappings,
  answersAndStandings,
  checkReasons,
  declaredResults,
  relaxationsAndVisitRules,
  returnedLists,
  countyJudgements,
  namesInFiles,
  limitOverrides,
  countyScores,
  countyEvidence,
  forecastsAndScenarios,
  trendRules,
  attachedStagesAndCampuses,
  earlyWarningChoices,
  limitsOfVisits,
]
