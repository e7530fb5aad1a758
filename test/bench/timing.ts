/** The value that this share of the samples does not exceed; samples in any order. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** Milliseconds of each of `times` runs, after a tenth as many to warm up. */
export async function timesOf(times: number, work: (round: number) => Promise<unknown>): Promise<number[]> {
  const samples: number[] = []
  for (let round = -Math.ceil(times / 10); round < times; round++) {
    const start = performance.now()
    await work(Math.abs(round))
    if (round >= 0) samples.push(performance.now() - start)
  }
  return samples
}

export function inMs(samples: readonly number[]): string {
  const [median, late] = [quantile(samples, 0.5), quantile(samples, 0.95)]
  return `median ${median.toFixed(1)} ms, p95 ${late.toFixed(1)} ms`
}
