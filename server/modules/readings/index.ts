export { keepReadings } from './keep-readings.ts'
export { noteFound, noteReading } from './note-reading.ts'
export type { Reader } from './note-reading.ts'
