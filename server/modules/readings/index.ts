export { FORGET_SEARCHES, forgetSearches } from './keep-unanswered.ts'
export { keepReadings } from './keep-readings.ts'
export { noteFound, noteReading, noteUnanswered } from './note-reading.ts'
export type { Reader } from './note-reading.ts'
