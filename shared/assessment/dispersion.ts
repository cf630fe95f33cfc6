/** The coefficient of one indicator over the rows of one stage, in doubles with compensated sums. */
export type DispersionFigures = {
  /** Rows that the figures are over, and rows with pupils in all. */
  readonly schools: number
  readonly population: number
  /** County ratio Σx/ΣP; null over no row. */
  readonly mean: number | null
  readonly standardDeviation: number | null
  /** Null over no row, or where the mean is not above zero: undefined. */
  readonly coefficient: number | null
  /** The same without weights, a diagnostic only (std §2.1). */
  readonly unweightedCoefficient: number | null
}

/**
 * 差异系数 (std §2.1): X̄ = Σx/ΣP, S = √(Σ (P/ΣP)·(X − X̄)²), CV = S/X̄, population form, zeros included.
 *
 * `values` are the X of the rows, NaN where unknown; `students` the P. Rows without pupils have no weight
 * and are not counted; a row whose enrolment is missing is counted as one whose value is missing.
 * Sums carry their rounding errors along (Knuth's two-sum, as in Neumaier's summation).
 */
export function dispersionOf(values: Float64Array, students: Float64Array): DispersionFigures {
  let schools = 0
  let population = 0
  let total = 0
  let totalError = 0
  let weight = 0
  let simple = 0
  let simpleError = 0
  let single = 0
  for (let row = 0; row < values.length; row += 1) {
    const pupils = students[row] as number
    if (pupils === 0) continue
    population += 1
    const value = values[row] as number
    if (value - value !== 0) continue
    schools += 1
    single = value
    weight += pupils
    const amount = value * pupils
    const nextTotal = total + amount
    const totalPart = nextTotal - total
    totalError += total - (nextTotal - totalPart) + (amount - totalPart)
    total = nextTotal
    const nextSimple = simple + value
    const simplePart = nextSimple - simple
    simpleError += simple - (nextSimple - simplePart) + (value - simplePart)
    simple = nextSimple
  }
  if (schools === 0) {
    return {
      schools,
      population,
      mean: null,
      standardDeviation: null,
      coefficient: null,
      unweightedCoefficient: null,
    }
  }
  const mean = schools === 1 ? single : (total + totalError) / weight
  const simpleMean = schools === 1 ? single : (simple + simpleError) / schools
  let squares = 0
  let squaresError = 0
  let simpleSquares = 0
  let simpleSquaresError = 0
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] as number
    if (value - value !== 0) continue
    const deviation = value - mean
    const square = deviation * deviation * (students[row] as number)
    const nextSquares = squares + square
    const squaresPart = nextSquares - squares
    squaresError += squares - (nextSquares - squaresPart) + (square - squaresPart)
    squares = nextSquares
    const simpleDeviation = value - simpleMean
    const simpleSquare = simpleDeviation * simpleDeviation
    const nextSimpleSquares = simpleSquares + simpleSquare
    const simpleSquaresPart = nextSimpleSquares - simpleSquares
    simpleSquaresError +=
      simpleSquares - (nextSimpleSquares - simpleSquaresPart) + (simpleSquare - simpleSquaresPart)
    simpleSquares = nextSimpleSquares
  }
  const standardDeviation = Math.sqrt((squares + squaresError) / weight)
  const simpleDeviation = Math.sqrt((simpleSquares + simpleSquaresError) / schools)
  return {
    schools,
    population,
    mean,
    standardDeviation,
    coefficient: mean > 0 ? standardDeviation / mean : null,
    unweightedCoefficient: simpleMean > 0 ? simpleDeviation / simpleMean : null,
  }
}
