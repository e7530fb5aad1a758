import { languageNameIn } from '../../lib/language-names.ts'
import { useLanguage, useNames, useWords } from '../../lib/words.tsx'

/** The function that names a part for a reader: `section:context`, `claim:c2`, `translation:fr:title` … */
export function usePartNames(): (part: string) => string {
  const t = useWords()
  const language = useLanguage()
  const nameOf = useNames()
  function name(part: string): string {
    const [list = '', id = '', ...rest] = part.split(':')
    switch (list) {
      case 'section':
        return nameOf('template.section', id.toUpperCase())
      case 'claim':
        return t('desk.part.claim', { id })
      case 'fact':
        return t('desk.part.fact', { id })
      case 'relation':
        return t('desk.part.relation', { id })
      case 'attachment':
        return t('desk.part.attachment')
      case 'translation':
        return t('desk.part.translation', {
          language: languageNameIn(language, id),
          part: name(rest.join(':')),
        })
      default:
        return nameOf('desk.part', part)
    }
  }
  return name
}

/** Fields of the content that are no fields of facts. */
const OWN_FIELDS = new Set([
  'reason',
  'commitment',
  'strength',
  'sections',
  'text',
  'scope',
  'city',
  'country',
  'coordinates',
  'precision',
  'start',
  'end',
  'mailbox',
  'practice',
  'language',
  'part',
  'state',
  'madeFrom',
  'alternative',
  'decorative',
  'caption',
  'credit',
  'licence',
  'detailLabel',
  'otherStandard',
  'currency',
  'fundedPercent',
  'otherIndicator',
  'url',
  'title',
  'publisher',
  'phase',
  'label',
])

/** The function that names a field of a part. */
export function useFieldNames(): (field: string) => string {
  const nameOf = useNames()
  return (field) => nameOf(OWN_FIELDS.has(field) ? 'desk.field' : 'facts.field', field)
}
