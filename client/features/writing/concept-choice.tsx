import { useQuery } from '@tanstack/react-query'
import { useLanguage, useNames } from '../../lib/words.tsx'
import styles from './field-input.module.css'
import { vocabularyQuery } from './writing-query.ts'

/** The thesaurus to be ticked, a scheme at a time; schemes with something chosen stand open. */
export function ConceptChoice({ name, chosen }: { name: string; chosen: readonly string[] }) {
  const nameOf = useNames()
  const concepts = useQuery(vocabularyQuery(useLanguage())).data?.concepts ?? []
  return [...Map.groupBy(concepts, ({ scheme }) => scheme)].map(([scheme, ofScheme]) => (
    <details key={scheme} className={styles.scheme} open={ofScheme.some(({ key }) => chosen.includes(key))}>
      <summary>{nameOf('writing.scheme', scheme)}</summary>
      <div className={styles.checks}>
        {ofScheme.map(({ key, label }) => (
          <label key={key} className={styles.check}>
            <input type="checkbox" name={name} value={key} defaultChecked={chosen.includes(key)} />
            {label}
          </label>
        ))}
      </div>
    </details>
  ))
}
