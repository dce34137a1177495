import { Session } from 'node:inspector'

// How much work a call is, counted and not timed: how often each piece of code that it runs through is entered. The counts are those
// of the engine's coverage, so that they say the same on a busy machine as on an idle one. What a regular expression or a method of a
// string does inside is one step; regex.test.ts watches the former, and `npm run bench -- growth` times all of it.

const session = new Session()
session.connect()
session.post('Profiler.enable')
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })

/** Code that is no part of what is measured: the runner's, the tests' and the engine's own. */
const OUTSIDE = /^node:|\/tests\/|\/node_modules\/(?:@?vitest|vite|chai|fast-check)\//

/** The steps of a call. */
export function stepsOf(work: () => unknown): number {
  takeSteps()
  work()
  return takeSteps()
}

/**
 * How many times the steps a call takes for four times the length: four where work is linear, sixteen where it is quadratic.
 * What is made once, at first use, is not counted.
 */
export function growthOf(work: (length: number) => unknown, length: number): number {
  work(length)
  const short = stepsOf(() => work(length))
  return stepsOf(() => work(4 * length)) / short
}

/** Linear work grows fourfold; sorting and what is cut into windows grow by a little more. */
export const LINEAR = 5

function takeSteps(): number {
  let steps = 0
  session.post('Profiler.takePreciseCoverage', (error, coverage) => {
    if (error) throw error
    for (const script of coverage.result) {
      if (OUTSIDE.test(script.url)) continue
      for (const { ranges } of script.functions) for (const { count } of ranges) steps += count
    }
  })
  return steps
}
