/** Median of the times that `runs` calls take, in milliseconds, after `warmups` calls that are not counted. */
export function medianTime(work: () => unknown, runs: number, warmups: number): number {
  for (let run = 0; run < warmups; run += 1) work()
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now()
    work()
    times.push(performance.now() - start)
  }
  times.sort((one, other) => one - other)
  return times[Math.floor(times.length / 2)] ?? Number.NaN
}
