/** Sums of all values before each index, so that the sum of a range is one subtraction. */
export function sumsOf(values: readonly number[]): number[] {
  const sums = [0]
  let sum = 0
  for (const value of values) {
    sum += value
    sums.push(sum)
  }
  return sums
}

/** The sum of the values from one index to another, half-open. */
export function between(sums: readonly number[], from: number, to: number): number {
  return (sums[to] as number) - (sums[from] as number)
}
