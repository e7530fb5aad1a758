import { useQuery } from '@tanstack/react-query'
import type { InterfaceLanguage } from '#shared/languages.ts'
import { useLanguage, useNames, useWords } from '../../lib/words.tsx'
import { Button } from '../../ui/button.tsx'
import { cannedQuery } from './canned-query.ts'
import styles from './desk.module.css'

/**
 * Reasons that are asked for again and again, to be made precise: in the language of the authors, who are sent them,
 * and beside it in that of the reader. A button puts one into the form around; without a script they can be copied.
 */
export function CannedReasons({ spoken }: { spoken: InterfaceLanguage }) {
  const t = useWords()
  const nameOf = useNames()
  const isForeign = useLanguage() !== spoken
  const { data: reasons = [] } = useQuery(cannedQuery(spoken))
  return (
    <details className={styles.more}>
      <summary>{t('desk.canned')}</summary>
      <ul className={styles.canned}>
        {reasons.map(({ name, text }) => (
          <li key={name}>
            <span>
              {/^C\d$/.test(name) && <b>{name} </b>}
              <span lang={spoken}>{text}</span>
              {isForeign && <small className={styles.quiet}>{nameOf('desk.canned', name)}</small>}
            </span>
            <Button
              look="quiet"
              className={styles.insert}
              aria-label={`${t('desk.canned.insert')}: ${nameOf('desk.canned', name)}`}
              onClick={({ currentTarget }) => insert(currentTarget.form, text)}
            >
              {t('desk.canned.insert')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** After what has been written already, on a line of its own. */
function insert(form: HTMLFormElement | null, text: string): void {
  const reason = form?.elements.namedItem('reason')
  if (!(reason instanceof HTMLTextAreaElement)) return
  reason.value = [reason.value.trimEnd(), text].filter(Boolean).join('\n')
  reason.focus()
}
