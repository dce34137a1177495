/** How many of the rising limits the value reaches: what turns a number into one of a few cases. */
export function bucket(value: number, limits: readonly number[]): number {
  let at = 0
  while (at < limits.length && value >= (limits[at] as number)) at++
  return at
}

/** Hands out the numbers of features: a template of so many cases takes as many numbers in a row, from the one it gives. */
export function featureSpace(): { template: (size: number) => number; size: () => number } {
  let taken = 0
  return {
    template: (size) => {
      taken += size
      return taken - size
    },
    size: () => taken,
  }
}
