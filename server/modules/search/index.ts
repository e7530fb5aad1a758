export { refreshOwnMarks } from './documents/refresh-documents.ts'
