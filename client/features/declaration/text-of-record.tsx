import { useLanguage, useWords } from '../../lib/words.tsx'
import type { Item } from './declaration-query.ts'
import styles from './text-of-record.module.css'

/** The wording that counts, one step away from the translation; nothing where that is what is read already. */
export function TextOfRecord({ item }: { item: Pick<Item, 'textOfRecord'> }) {
  const t = useWords()
  if (useLanguage() === 'fr') return null
  return (
    <details className={styles.record}>
      <summary>{t('declaration.french')}</summary>
      <p lang="fr">{item.textOfRecord}</p>
    </details>
  )
}
