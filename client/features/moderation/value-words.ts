import { enumNameOf } from '#shared/text/enum-names.ts'
import { countryName } from '../../lib/country-names.ts'
import { useFieldWriter } from '../../lib/field-writer.ts'
import { languageNameIn } from '../../lib/language-names.ts'
import { localeOf } from '../../lib/locale.ts'
import { useLanguage, useNames, type WordList } from '../../lib/words.tsx'

/** Values outside facts that are words of a list, by the field, or the part that is nothing else. */
const LISTS: Record<string, WordList> = {
  'kind.text': 'template.kind',
  'stage.text': 'template.stage',
  'confidence.text': 'writing.confidence',
  'place.scope': 'writing.scope',
  'place.precision': 'writing.precision',
  'claim.strength': 'template.strength',
  'claim.state': 'desk.claim',
  'claim.sections': 'template.section',
  'relation.kind': 'writing.relation',
  'translation.state': 'writing.translated',
  'attachment.decorative': 'facts.answer',
}

/** The function that writes a value of a part for readers: no word of a list, no code of a country or a language. */
export function useValueWords(part: string): (field: string, value: string) => string {
  const language = useLanguage()
  const nameOf = useNames()
  const write = useFieldWriter()
  const [sort = ''] = part.split(':')
  return (field, value) => {
    const name = `${sort}.${field}`
    if (field === 'detailLabel') return `TLP:${value}`
    if (name === 'place.country') return countryName(language, value)
    if (name === 'language.text') return languageNameIn(language, value)
    if (name === 'fact.amount') return new Intl.NumberFormat(localeOf(language)).format(Number(value))
    const words = LISTS[name]
    if (words) return nameOf(words, enumNameOf(value))
    return sort === 'fact' ? (write(field, value)?.text ?? value) : value
  }
}
