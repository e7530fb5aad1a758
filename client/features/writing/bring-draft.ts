import { notFound } from '@tanstack/react-router'
import type { FormAnswer } from '#shared/page-rendering.ts'
import { FORM_ANSWER } from '../../lib/form-answer.ts'
import { bringData, bringWords, type PageContext, type Visit } from '../../lib/page-context.ts'
import { draftQuery } from './writing-query.ts'

/** The draft of the address, with the words of its pages; what the viewer may not read is not there. */
export async function bringDraft({ context, params }: Pick<Visit, 'context' | 'params'>): Promise<void> {
  await bringWords(context, ['writing', 'template', 'facts'])
  const { draft } = await bringData(context, draftQuery(context.language, params['key'] ?? ''))
  if (!draft) throw notFound()
}

/** A form came whose session has ended: what was typed is shown before anybody is sent to sign in. */
export function wasSentSignedOut({ queryClient }: PageContext): boolean {
  return queryClient.getQueryData<FormAnswer>(FORM_ANSWER)?.faults[''] === 'not-signed-in'
}
