import { detectLanguage } from '#shared/checks/detect-language.ts'
import { checkText } from '#shared/checks/reconnaissance/check-text.ts'
import { DESK_LIMITS } from '#shared/moderation/queue.ts'
import { Problem } from '#server/kernel/problem.ts'

/** A decision without a reason cannot be defended. It is mailed, or shown to all, so it passes the check of texts. */
export function reasonOf({ reason }: { reason: string }): string {
  const text = reason.trim()
  if (!text) throw new Problem('INVALID_INPUT', 'A decision has a reason.', { field: 'reason' })
  if (text.length > DESK_LIMITS.reason) {
    const limit = DESK_LIMITS.reason
    throw new Problem('INVALID_INPUT', `A reason has at most ${limit} characters.`, { field: 'reason' })
  }
  if (checkText(text, detectLanguage(text) ?? 'en').length > 0) throw sensitiveReason()
  return text
}

function sensitiveReason(): Problem {
  const issues = [
    { path: 'reason', code: 'sensitive', reason: 'This would help hostile reconnaissance: reword it.' },
  ]
  return new Problem('INVALID_INPUT', 'A reason must not tell what helps an attack.', { details: { issues } })
}
