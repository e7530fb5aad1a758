/** The only source of the time of day: tests give a fixed one. */
export type Clock = {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }
