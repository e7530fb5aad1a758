import { enumNameOf } from '#shared/text/enum-names.ts'
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
        return t('desk.part.claim', { id: id.toUpperCase() })
      case 'fact':
        return factName(id)
      case 'relation':
        return t('desk.part.relation')
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
  /** Its kind, and which of several it is: `cost-2` is “Costs (2)”. */
  function factName(id: string): string {
    const [, kind = '', number] = /^(.+?)(?:-(\d+))?$/.exec(id) ?? []
    const called = nameOf('facts.kind', enumNameOf(kind))
    return number ? `${called} (${number})` : called
  }
  return name
}

/** The function that names a field of a part. */
export function useFieldNames(part: string): (field: string) => string {
  const language = useLanguage()
  const nameOf = useNames()
  return (field) => {
    if (part.startsWith('fact:') && field !== 'detailLabel') return nameOf('facts.field', field)
    const [name = '', spoken = ''] = field.split('.')
    if (name !== 'alternative') return nameOf('desk.field', field)
    return `${nameOf('desk.field', name)} (${languageNameIn(language, spoken)})`
  }
}
