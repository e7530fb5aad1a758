import { COMMITMENTS } from '#shared/practices/template.ts'
import { useNames, useWords } from '../../lib/words.tsx'
import styles from './desk.module.css'

const GENERAL = ['cost', 'evidence', 'sources', 'sensitive', 'pictures', 'advertising'] as const

/** Reasons that are asked for again and again, to be copied and made precise. */
export function CannedReasons() {
  const t = useWords()
  const nameOf = useNames()
  return (
    <details className={styles.more}>
      <summary>{t('desk.canned')}</summary>
      <dl className={styles.canned}>
        {[...COMMITMENTS, ...GENERAL].map((name) => (
          <div key={name}>
            <dt>{/^C\d$/.test(name) ? name : '·'}</dt>
            <dd>{nameOf('desk.canned', name)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
