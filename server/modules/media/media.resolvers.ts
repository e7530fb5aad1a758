import type { Attachment as Described, PracticeContent } from '#shared/practices/content.ts'
import { readableContent } from '#shared/practices/draft-parts.ts'
import type { GraphQLContext } from '#server/graphql/context.ts'
import { presentParts } from '../practices/index.ts'
import type { Draft, ReadablePractice } from '../practices/index.ts'
import type { AttachmentRecord } from './attachment-record.ts'
import type { Attachment } from './media.models.ts'

export const mediaResolvers = {
  Practice: {
    attachments: ({ practice, projected }: ReadablePractice, _args: unknown, context: GraphQLContext) =>
      attachmentsOf(practice.id, projected.content, context),
  },
  Draft: {
    attachments: ({ practice, parts }: Draft, _args: unknown, context: GraphQLContext) =>
      attachmentsOf(practice.id, readableContent(presentParts(parts)), context),
  },
  Attachment: {
    id: ({ described }: Attachment) => described.id,
    kind: ({ kept }: Attachment) => kept.kind,
    label: ({ described }: Attachment) => described.label,
    sizes: ({ kept }: Attachment) => sizesOf(kept),
    path: ({ kept }: Attachment) => pathOf(kept),
    name: ({ kept }: Attachment) => kept.name,
    byteSize: ({ kept }: Attachment) => kept.files.at(-1)?.byteSize ?? 0,
    isDecorative: ({ described }: Attachment) => described.decorative,
    alternative: (
      { described, original }: Attachment,
      { language }: { language?: string | null },
      context: GraphQLContext,
    ) => alternativeIn(described, [language ?? context.language, original]),
    caption: ({ described }: Attachment) => described.caption || null,
    credit: ({ described }: Attachment) => described.credit || null,
    licence: ({ described }: Attachment) => described.licence || null,
  },
}

/** An identifier of another practice's attachment shows nothing here. */
async function attachmentsOf(
  practiceId: string,
  { attachments, language }: Pick<PracticeContent, 'attachments' | 'language'>,
  { loaders }: GraphQLContext,
): Promise<Attachment[]> {
  const kept = await Promise.all(attachments.map(({ id }) => loaders.attachments.load(id)))
  return attachments.flatMap((described, index) => {
    const found = kept[index]
    return found?.practiceId === practiceId ? [{ described, kept: found, original: language }] : []
  })
}

function pathOf({ id }: AttachmentRecord): string {
  return `/attachments/${id}`
}

function sizesOf(kept: AttachmentRecord) {
  if (kept.kind === 'document') return []
  return kept.files.map(({ width, height }) => ({ path: `${pathOf(kept)}/${width}`, width, height }))
}

function alternativeIn({ alternative, decorative }: Described, languages: readonly string[]): string {
  if (decorative) return ''
  return languages.map((language) => alternative[language]).find((text) => text?.trim()) ?? ''
}
