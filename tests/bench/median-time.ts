/** Median of the times that `runs` calls take, in milliseconds, after `warmups` calls that are not counted. */
export function medianTime(work: () => unknown, runs: number, warmups: number): number {
  const [time = Number.NaN] = medianTimes([work], runs, warmups)
  return time
}

/** The same for several, in turns, so that whatever else the machine does falls on all of them alike. */
export function medianTimes(
  works: readonly (() => unknown)[],
  runs: number,
  warmups: number,
): readonly number[] {
  const times = works.map((): number[] => [])
  for (let run = 0; run < warmups + runs; run += 1) {
    works.forEach((work, index) => {
      const start = performance.now()
      work()
      if (run >= warmups) times[index]?.push(performance.now() - start)
    })
  }
  return times.map((list) => list.sort((one, other) => one - other)[Math.floor(runs / 2)] ?? Number.NaN)
}
