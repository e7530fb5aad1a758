/** The wall clock of Brussels, by which embargoes are set: `2026-12-01T09:00`. */
const LOCAL = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)$/

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Brussels',
  dateStyle: 'short',
  timeStyle: 'short',
  hourCycle: 'h23',
})

/** How a moment reads on that clock. */
export function brusselsTimeOf(moment: Date): string {
  const [day, month, year, hour, minute] = clock.format(moment).match(/\d+/g) ?? []
  return `${year}-${month}-${day}T${hour}:${minute}`
}

/**
 * The moment of a wall clock time in Brussels, or undefined for what is no such time: a malformed text, a day that
 * the calendar does not have, the hour that spring leaves out. Of the hour that autumn has twice it is the first.
 */
export function momentInBrussels(local: string): Date | undefined {
  const fields = LOCAL.exec(local)?.slice(1).map(Number)
  if (!fields) return undefined
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = fields
  const asIfUtc = Date.UTC(year, month - 1, day, hour, minute)
  return [2, 1]
    .map((hoursAhead) => new Date(asIfUtc - hoursAhead * 3_600_000))
    .find((moment) => brusselsTimeOf(moment) === local)
}
