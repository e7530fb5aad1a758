import { boardAddress, deskAddress, unansweredAddress } from '#shared/addresses.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { Button } from '../../ui/button.tsx'
import styles from './desk.module.css'
import { shortcut } from './shortcut.ts'

/** The ways within the desk: the queue, the board, what people did not find, and what to take next. */
export function DeskNav() {
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
      <form method="post" action={deskAddress(language)}>
        <input type="hidden" name="action" value="next" />
        <Button type="submit" look="second" {...shortcut('n')}>
          {t('desk.next')}
        </Button>
      </form>
    </nav>
  )
}
