import type { PracticeId } from '#shared/access/viewer.ts'
import type { SecondReaderReason } from '#shared/moderation/second-reader.ts'
import type { FieldDifference as Field } from '../practices/index.ts'
import type { Approved } from './approve-practice.ts'
import type { DeskPractice as Desk, DeskReview } from './get-desk-practice.ts'
import type { TimelineEntry as Entry } from './get-timeline.ts'
import type { Queue } from './list-queue.ts'
import type { BoardClaim as Claim, QueueItem as Item } from './queue.repository.ts'

export type QueueItem = Item
export type QueueConnection = Queue
export type BoardClaim = Claim
export type FieldDifference = Field
export type DifferenceRun = Field['runs'][number] & { identifies?: Field['identifies'] }
export type DeskPractice = Desk
export type Review = DeskReview
export type TimelineEvent = Entry
export type Comment = Entry
export type DeskDone = { practiceId: PracticeId | null }
export type PracticeApproved = { id: PracticeId; outcome: Approved['outcome']; because: SecondReaderReason[] }
