import { takeOverAddress } from '#shared/addresses.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { Practice } from './practice-query.ts'
import styles from './practice-notices.module.css'
import { TranslationNotice } from './translation-notice.tsx'

/** What a reader should know before reading: who wrote it, on what it rests, in which language it stands. */
export function PracticeNotices({ practice }: { practice: Practice }) {
  const t = useWords()
  const language = useLanguage()
  const { publicState, provenance, confidence } = practice
  return (
    <div className={styles.notices}>
      {publicState === 'ARCHIVED' && (
        <Notice tone="alert" title={t('practice.archived.title')}>
          <p>{t('practice.archived.text')}</p>
        </Notice>
      )}
      {provenance === 'COMPILED' && (
        <Notice title={t('practice.compiled.title')}>
          <p>
            {t('practice.compiled.text')} <a href="#sources">{t('practice.compiled.sources')}</a>
          </p>
          <p>
            <Link href={takeOverAddress(language, practice.key)}>{t('practice.compiled.takeOver')}</Link>
          </p>
          {confidence === 'LOW' && (
            <p>
              <b>{t('practice.low.title')}.</b> {t('practice.low.text')}
            </p>
          )}
        </Notice>
      )}
      <TranslationNotice practice={practice} />
    </div>
  )
}
