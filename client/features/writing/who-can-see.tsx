import { useWords } from '../../lib/words.tsx'
import styles from './draft-frame.module.css'
import type { Draft } from './writing-query.ts'

type WhoCanSeeProps = { word: Draft['whoCanSee']; publisher: Draft['publisher'] }

/** One plain sentence: nobody believes a draft published, or a submission private. */
export function WhoCanSee({ word, publisher }: WhoCanSeeProps) {
  const t = useWords()
  const authors = publisher.isEditors
    ? t('writing.moderators')
    : t('writing.authorsOf', { name: publisher.name })
  return (
    <p className={styles.seen}>
      <b>{t('writing.whoCanSee')}</b> {t(`writing.seen.${word}`, { authors })}
    </p>
  )
}
