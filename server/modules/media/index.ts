export { listDocuments } from './media.repository.ts'
export { readAttachment } from './read-attachment.ts'
export { SWEEP_FILES, sweepFiles } from './sweep-files.ts'
export { uploadAttachment } from './upload-attachment.ts'
