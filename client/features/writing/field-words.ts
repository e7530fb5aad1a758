import * as facts from '#shared/practices/facts.ts'
import { inputName } from '#shared/practices/forms/part-texts.ts'
import type { Field } from '#shared/practices/forms/fields.ts'
import { LABELS } from '#shared/practices/labels.ts'
import { listOf } from '#shared/practices/parts.ts'
import type { PartName } from '#shared/practices/parts.ts'
import * as template from '#shared/practices/template.ts'
import { enumNameOf } from '#shared/text/enum-names.ts'
import { languageNameIn } from '../../lib/language-names.ts'
import { useLanguage, useNames, useWords, type WordList } from '../../lib/words.tsx'

/** Where the names of the words of a list stand. */
const LISTS = new Map<readonly string[], WordList>([
  [LABELS, 'writing.label'],
  [template.KINDS, 'template.kind'],
  [template.STAGES, 'template.stage'],
  [template.SECTION_KINDS, 'template.section'],
  [template.STRENGTHS, 'template.strength'],
  [template.CONFIDENCES, 'writing.confidence'],
  [template.PRECISIONS, 'writing.precision'],
  [template.PLACE_SCOPES, 'writing.scope'],
  [template.RELATION_KINDS, 'writing.relation'],
  [template.TRANSLATION_STATES, 'writing.translated'],
  [facts.SERVICES, 'facts.service'],
  [facts.INDICATORS, 'facts.indicator'],
  [facts.EQUIPMENT_PROOFS, 'facts.proof'],
  [facts.INITIATIVES, 'facts.initiative'],
  [facts.CREATIVE_VALUES, 'facts.value'],
  [facts.EFFECTS, 'facts.effect'],
  [facts.COMMUNICATION_PHASES, 'facts.phase'],
  [facts.RIGHTS_MOMENTS, 'facts.moment'],
  [facts.ANSWERS, 'facts.answer'],
  [facts.LEVELS, 'facts.level'],
  [facts.COST_TYPES, 'facts.costType'],
  [facts.VAT, 'facts.vat'],
  [facts.EVIDENCE_LEVELS, 'template.evidence'],
])

export type FieldWords = {
  /** What the field is called. */
  nameOf: (part: PartName, field: Field) => string
  /** What a word of its list is called; programmes have names of their own, the same in every language. */
  wordOf: (words: readonly string[], word: string) => string
}

export function useFieldWords(): FieldWords {
  const t = useWords()
  const reader = useLanguage()
  const find = useNames()
  return {
    nameOf: (part, field) => {
      if (field.name === 'label' || field.name === 'detailLabel') return find('writing.field', field.name)
      if (field.name.startsWith('alternative.')) {
        const language = languageNameIn(reader, field.name.slice('alternative.'.length))
        return t('writing.field.attachments.alternative', { language })
      }
      if (listOf(part) === 'facts') return find('facts.field', field.name)
      return find('writing.field', listOf(part) ? `${listOf(part)}.${field.name}` : inputName(part, field))
    },
    wordOf: (words, word) => {
      const list = LISTS.get(words)
      return list ? find(list, enumNameOf(word)) : word
    },
  }
}
