import type { Viewer } from '#shared/access/viewer.ts'
import { LIMITS } from '#shared/practices/template.ts'
import { Problem } from '#server/kernel/problem.ts'
import { renderMarkdown } from './render-markdown.ts'

/** A section as it will be shown, for those who write one. */
export function showMarkdown(viewer: Viewer, { text }: { text: string }): string {
  if (!viewer.personId) throw new Problem('UNAUTHENTICATED', 'Sign in first.')
  if (text.length > LIMITS.section) {
    throw new Problem('INVALID_INPUT', `At most ${LIMITS.section} characters.`, { field: 'text' })
  }
  return renderMarkdown(text)
}
