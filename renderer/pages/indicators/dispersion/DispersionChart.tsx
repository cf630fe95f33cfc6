import type { Contributions } from '../../../../shared/assessment/contribution/contributions.ts'
import { fixed } from '../../../format.ts'
import { useText } from '../../../text.ts'
import { percent } from './percent.ts'

type Props = {
  readonly contributions: Contributions
  readonly names: ReadonlyMap<string, string>
  readonly decimals: number
  /** Null: without a band. */
  readonly limit: number | null
  readonly label: string
}

const WIDTH = 960
const HEIGHT = 200
const EDGE = 16
const SMALLEST_DOT = 3
const LARGEST_DOT = 11

/** Schools from the lowest figure to the highest, around the mean and the band that the limit leaves. */
export function DispersionChart({ contributions, names, decimals, limit, label }: Props) {
  const text = useText('dispersion')
  const { mean, schools } = contributions
  if (mean === null || mean <= 0) return null
  const ordered = schools.toSorted((left, right) => left.value - right.value)
  const top = Math.max(mean * (1 + (limit ?? 0)), ...schools.map(({ value }) => value))
  const heaviest = Math.max(...schools.map(({ weight }) => weight))
  const x = (index: number) => EDGE + ((index + 0.5) / ordered.length) * (WIDTH - 2 * EDGE)
  const y = (value: number) => HEIGHT - EDGE - (value / top) * (HEIGHT - 2 * EDGE)
  const band =
    limit === null ? null : { upper: y(mean * (1 + limit)), lower: y(Math.max(0, mean * (1 - limit))) }
  return (
    <figure className="dispersion-chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={text.chart({ indicator: label })}>
        {band === null ? null : (
          <rect className="band" x={0} width={WIDTH} y={band.upper} height={band.lower - band.upper} />
        )}
        <line className="mean" x1={0} x2={WIDTH} y1={y(mean)} y2={y(mean)} />
        {ordered.map(({ schoolId, value, share, weight }, index) => (
          <circle
            key={schoolId}
            className={limit !== null && Math.abs(value - mean) > limit * mean ? 'school outside' : 'school'}
            cx={x(index)}
            cy={y(value)}
            r={SMALLEST_DOT + (LARGEST_DOT - SMALLEST_DOT) * Math.sqrt(weight / heaviest)}
          >
            <title>
              {text.point({
                school: names.get(schoolId) ?? '',
                value: fixed(value, decimals),
                share: percent(share),
              })}
            </title>
          </circle>
        ))}
      </svg>
      <figcaption className="secondary">{limit === null ? text.chartHintNoLimit : text.chartHint}</figcaption>
    </figure>
  )
}
