import type { StageColumns } from '../../shared/assessment/columns.ts'
import type { CompiledStage } from '../../shared/assessment/compiled-standard.ts'

/** What the hand-written loop finds: statuses by indicator and row, verdicts, coefficients of both kinds. */
export type HandWritten = {
  readonly statuses: readonly Uint8Array[]
  readonly verdicts: Uint8Array
  readonly coefficients: readonly number[]
  readonly unweighted: readonly number[]
}

/**
 * The same statuses and coefficients as one would write them for these seven indicators over typed
 * arrays, in bare doubles, with no regard to missing values, splits and rounding errors.
 */
export function handWrittenAssessment(compiled: CompiledStage, columns: StageColumns): HandWritten {
  const column = (field: string) => columns.values[compiled.fields.indexOf(field)] ?? new Float64Array(0)
  const college =
    compiled.stage === 'primary' ? column('collegeTeachers') : new Float64Array(columns.rowCount)
  const bachelor = column('bachelorTeachers')
  const master = column('masterTeachers')
  const doctor = column('doctorTeachers')
  const backbone = column('backboneTeachers')
  const pe = column('peTeachers')
  const music = column('musicTeachers')
  const fineArt = column('fineArtTeachers')
  const art = column('artTeachers')
  const auxiliary = column('teachingAuxiliaryArea')
  const indoor = column('indoorSportsArea')
  const gymnasium = column('gymnasiumArea')
  const ground = column('sportsGroundArea')
  const equipment = column('equipmentValue')
  const rooms = column('multimediaRooms')
  const { students, rowCount } = columns
  const thresholds = compiled.indicators.map((indicator) => indicator.limits?.thresholdNumber ?? Number.NaN)
  const floors = compiled.indicators.map((indicator) => indicator.limits?.floorNumber ?? Number.NaN)
  const values = compiled.indicators.map(() => new Float64Array(rowCount))
  const statuses = compiled.indicators.map(() => new Uint8Array(rowCount))
  const verdicts = new Uint8Array(rowCount)
  const [v0, v1, v2, v3, v4, v5, v6] = values
  if (!v0 || !v1 || !v2 || !v3 || !v4 || !v5 || !v6) throw new Error('seven indicators are expected')
  for (let row = 0; row < rowCount; row += 1) {
    const pupils = students[row] as number
    v0[row] =
      (((college[row] as number) +
        (bachelor[row] as number) +
        (master[row] as number) +
        (doctor[row] as number)) /
        pupils) *
      100
    v1[row] = ((backbone[row] as number) / pupils) * 100
    v2[row] =
      (((pe[row] as number) + (music[row] as number) + (fineArt[row] as number) + (art[row] as number)) /
        pupils) *
      100
    v3[row] = ((auxiliary[row] as number) - (indoor[row] as number)) / pupils
    v4[row] = ((ground[row] as number) + (gymnasium[row] as number)) / pupils
    v5[row] = (equipment[row] as number) / pupils
    v6[row] = ((rooms[row] as number) / pupils) * 100
  }
  const met = new Uint8Array(rowCount)
  const below = new Uint8Array(rowCount)
  const coefficients: number[] = []
  const unweighted: number[] = []
  for (let indicator = 0; indicator < 7; indicator += 1) {
    const value = values[indicator] as Float64Array
    const status = statuses[indicator] as Uint8Array
    const threshold = thresholds[indicator] as number
    const floor = floors[indicator] as number
    let total = 0
    let weight = 0
    let simple = 0
    for (let row = 0; row < rowCount; row += 1) {
      const figure = value[row] as number
      const pupils = students[row] as number
      if (figure >= threshold) {
        met[row] = (met[row] as number) + 1
      } else if (figure >= floor) {
        status[row] = 1
      } else {
        status[row] = 2
        below[row] = (below[row] as number) + 1
      }
      total += figure * pupils
      weight += pupils
      simple += figure
    }
    const mean = total / weight
    const simpleMean = simple / rowCount
    let squares = 0
    let simpleSquares = 0
    for (let row = 0; row < rowCount; row += 1) {
      const figure = value[row] as number
      squares += (figure - mean) * (figure - mean) * (students[row] as number)
      simpleSquares += (figure - simpleMean) * (figure - simpleMean)
    }
    coefficients.push(Math.sqrt(squares / weight) / mean)
    unweighted.push(Math.sqrt(simpleSquares / rowCount) / simpleMean)
  }
  for (let row = 0; row < rowCount; row += 1)
    verdicts[row] = met[row] === 7 || (met[row] === 6 && !below[row]) ? 1 : 0
  return { statuses, verdicts, coefficients, unweighted }
}
