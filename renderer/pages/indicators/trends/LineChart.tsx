import { useText } from '../../../text.ts'
import { chartScale, linesOf } from './chart-lines.ts'

type Props = {
  readonly label: string
  readonly years: readonly number[]
  /** What is drawn, the first as the line that counts; null breaks a line. */
  readonly lines: readonly { readonly name: string; readonly values: readonly (number | null)[] }[]
  /** Year by year; null where there is none. */
  readonly limit: { readonly name: string; readonly values: readonly (number | null)[] }
  readonly shown: (value: number) => string
}

/** Figures over the years beside their limit; what is not known leaves a gap. */
export function LineChart({ label, years, lines, limit, shown }: Props) {
  const text = useText('trends')
  const { width, height, x, y } = chartScale(
    years.length,
    [...lines.flatMap(({ values }) => values), ...limit.values].filter((value) => value !== null),
  )
  const newestLimit = limit.values.filter((value) => value !== null).at(-1)
  return (
    <figure className="trend-chart">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {linesOf(years, limit.values, x, y).map((points) => (
          <polyline key={points} className="limit" points={points} />
        ))}
        {lines.map(({ name, values }, index) => (
          <g key={name} className={index === 0 ? 'line' : 'line beside'}>
            {linesOf(years, values, x, y).map((points) => (
              <polyline key={points} points={points} />
            ))}
            {values.map((value, at) =>
              value === null || index > 0 ? null : (
                <text key={years[at]} className="value" x={x(at)} y={y(value) - 9} textAnchor="middle">
                  {shown(value)}
                </text>
              ),
            )}
            {values.map((value, at) =>
              value === null ? null : (
                <circle key={years[at]} cx={x(at)} cy={y(value)} r={index === 0 ? 4 : 3}>
                  <title>{text.point({ name, year: years[at] ?? 0, value: shown(value) })}</title>
                </circle>
              ),
            )}
          </g>
        ))}
        {years.map((year, at) => (
          <text key={year} x={x(at)} y={height - 4} textAnchor="middle">
            {year}
          </text>
        ))}
      </svg>
      <figcaption>
        <strong>{label}</strong>
        {lines.map(({ name }, index) => (
          <span key={name} className={index === 0 ? 'key-line' : 'key-line key-beside'}>
            {name}
          </span>
        ))}
        {newestLimit === undefined ? null : (
          <span className="key-line key-limit">
            {text.limitOf({ name: limit.name, value: shown(newestLimit) })}
          </span>
        )}
      </figcaption>
    </figure>
  )
}
