import { boardAddress, deskAddress, unansweredAddress } from '#shared/addresses.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import styles from './desk.module.css'
import { NextItem } from './next-item.tsx'
import { shortcut } from './shortcut.ts'

/** The ways within the desk: the queue, the board, what people did not find, and what to take next. */
export function DeskNav({ hasNext = true }: { hasNext?: boolean }) {
  const t = useWords()
  const language = useLanguage()
  return (
    <nav className={styles.nav} aria-label={t('desk.navigation')}>
      <Link href={deskAddress(language)} {...shortcut('q')}>
        {t('desk.queue')}
      </Link>
      <Link href={boardAddress(language)} {...shortcut('b')}>
        {t('desk.board')}
      </Link>
      <Link href={unansweredAddress(language)}>{t('desk.unanswered')}</Link>
      {hasNext && <NextItem>{t('desk.next')}</NextItem>}
    </nav>
  )
}
