import { STAGES } from '../schools/stage.ts'

/** `whole`: the value is counted for the school as a whole, not for one stage. */
export const OBSERVATION_STAGES = [...STAGES, 'whole'] as const
export type ObservationStage = (typeof OBSERVATION_STAGES)[number]
