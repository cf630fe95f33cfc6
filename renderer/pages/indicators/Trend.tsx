import { withSeparators } from '../../format.ts'
import { useText } from '../../text.ts'

type Point = { readonly year: number; readonly printed: string | null }
type Props = { readonly trend: readonly Point[]; readonly current: Point }

/** The figure in earlier years and now. */
export function Trend({ trend, current }: Props) {
  const text = useText('indicators')
  const words = useText('words')
  const earlier = trend.filter(({ year }) => year < current.year)
  if (earlier.length === 0) return <p className="secondary">{text.noTrend}</p>
  return (
    <table className="lines">
      <thead>
        <tr>
          {[...earlier, current].map(({ year }) => (
            <th key={year} scope="col" className="number">
              {text.trendYear({ year })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          {[...earlier, current].map(({ year, printed }) => (
            <td key={year} className="number">
              {printed === null ? words.none : withSeparators(printed)}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  )
}
