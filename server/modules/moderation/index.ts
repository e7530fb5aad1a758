export { releaseClaim, RELEASE_CLAIM } from './claim-item.ts'
export { publishScheduled, PUBLISH_SCHEDULED } from './publish-scheduled.ts'
export { reportProblem } from './report-problem.ts'
