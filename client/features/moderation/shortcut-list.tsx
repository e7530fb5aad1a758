import { useWords } from '../../lib/words.tsx'
import styles from './desk.module.css'
import { SHORTCUTS } from './shortcut.ts'

/** The shortcuts of the desk, told where they work. */
export function ShortcutList() {
  const t = useWords()
  return (
    <details className={styles.more}>
      <summary>{t('desk.shortcuts')}</summary>
      <p>{t('desk.shortcuts.keys')}</p>
      <ul>
        {Object.entries(SHORTCUTS).map(([letter, message]) => (
          <li key={letter}>
            <kbd>{letter}</kbd> {t(message)}
          </li>
        ))}
      </ul>
    </details>
  )
}
