import { OperatorError } from './operator-error.ts'

const TROUBLES = new Map<unknown, string>([
  ['EACCES', 'this user may not read and write it'],
  ['EPERM', 'this user may not read and write it'],
  ['ENOTDIR', 'it leads through a file'],
  ['EEXIST', 'it is a file'],
  ['EROFS', 'it is on a read-only disk'],
  ['ENOSPC', 'the disk is full'],
])

/** Work on files in the data folder; what the file system refuses is said in a sentence. */
export function inDataFolder<Result>(folder: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    const trouble = error instanceof Error && 'code' in error ? TROUBLES.get(error.code) : undefined
    if (!trouble) throw error
    throw new OperatorError(`DATA_DIR ${folder} cannot be used: ${trouble}.`, { cause: error })
  }
}
