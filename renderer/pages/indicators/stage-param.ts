import { useParams } from 'react-router'
import { COMPULSORY_STAGES, type CompulsoryStage } from '../../../shared/schools/stage.ts'

/** The stage of the address; 小学 where it names none. */
export function useStageParam(): CompulsoryStage {
  const { stage } = useParams()
  return COMPULSORY_STAGES.find((known) => known === stage) ?? 'primary'
}
