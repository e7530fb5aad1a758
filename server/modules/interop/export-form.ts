import type { Viewer } from '#shared/access/viewer.ts'
import type { InterfaceLanguage } from '#shared/languages.ts'
import type { Form } from '#shared/practices/mappings/forms.ts'
import { writeForm } from '#shared/practices/mappings/write-form.ts'
import { translated } from '#shared/practices/translated.ts'
import type { Db } from '#server/kernel/database.ts'
import { Problem } from '#server/kernel/problem.ts'
import { getPractice } from '../practices/index.ts'

/** A public practice as a text of a form of others: of what the viewer may read, in their language where it is there. */
export async function exportForm(
  { db }: { db: Db },
  viewer: Viewer,
  { address, form, language }: { address: string; form: Form; language: InterfaceLanguage },
): Promise<string> {
  const found = await getPractice({ db }, viewer, { address })
  if (!found) throw new Problem('NOT_FOUND', 'There is no such practice.')
  const { content } = found.projected
  const inLanguage = (part: string, original: string) => translated(content, part, original, language).text
  return writeForm(
    form,
    {
      title: inLanguage('title', content.title),
      summary: inLanguage('summary', content.summary),
      sections: content.sections.map(({ kind, text }) => ({
        kind,
        text: inLanguage(`section:${kind}`, text),
      })),
    },
    language,
  )
}
