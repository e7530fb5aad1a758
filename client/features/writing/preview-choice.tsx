import { AUDIENCES, type Audience } from '#shared/practices/who-can-see.ts'
import { Link } from '../../lib/link.tsx'
import { useWords } from '../../lib/words.tsx'
import styles from './topic-form.module.css'

/** As whom to look at the draft. */
export function PreviewChoice({
  chosen,
  addressOf,
}: {
  chosen: Audience
  addressOf: (as: Audience) => string
}) {
  const t = useWords()
  return (
    <nav aria-label={t('writing.task.preview')}>
      <ul className={styles.buttons}>
        {AUDIENCES.map((audience) => (
          <li key={audience}>
            <Link href={addressOf(audience)} aria-current={audience === chosen ? 'page' : undefined}>
              {t(`writing.audience.${audience}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
