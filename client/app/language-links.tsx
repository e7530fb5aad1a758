import { useLocation } from '@tanstack/react-router'
import { INTERFACE_LANGUAGES } from '#shared/languages.ts'
import { nameOfLanguage } from '../lib/language-names.ts'
import { inLanguage } from '../lib/page-head.tsx'
import { useLanguage, useWords } from '../lib/words.tsx'
import styles from './site-header.module.css'

/** The same page in each language. A whole new document, so that nothing of the other language is left over. */
export function LanguageLinks() {
  const t = useWords()
  const language = useLanguage()
  const address = useLocation({ select: ({ pathname, searchStr }) => `${pathname}${searchStr}` })
  return (
    <nav className={styles.languages} aria-label={t('common.languages')}>
      <ul>
        {INTERFACE_LANGUAGES.map((other) => (
          <li key={other}>
            <a
              href={inLanguage(address, other)}
              hrefLang={other}
              lang={other}
              aria-current={other === language ? 'true' : undefined}
            >
              {other.toUpperCase()} <span className="only-heard">{nameOfLanguage(other)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
