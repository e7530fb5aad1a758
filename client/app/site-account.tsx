import { useQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import {
  accountAddress,
  administrationAddress,
  deskAddress,
  myPracticesAddress,
  signInAddress,
} from '#shared/addresses.ts'
import { meQuery, type Me } from '../features/account/me-query.ts'
import { Link } from '../lib/link.tsx'
import { useLanguage, useWords } from '../lib/words.tsx'
import styles from './site-account.module.css'

/** Signing in, or the name of who is signed in with what is theirs. */
export function SiteAccount() {
  const t = useWords()
  const language = useLanguage()
  const { data } = useQuery(meQuery())
  const path = useLocation({ select: ({ pathname }) => pathname })
  if (data?.me) return <Menu key={path} me={data.me} />
  const isSigning = path.startsWith(signInAddress(language))
  return (
    <Link className={styles.signIn} data-print="no" href={signInAddress(language, isSigning ? '' : path)}>
      {t('common.signIn')}
    </Link>
  )
}

/** Unfolds without a script; another page has it folded again. */
function Menu({ me }: { me: Me }) {
  const t = useWords()
  const language = useLanguage()
  return (
    <details className={styles.menu} data-print="no">
      <summary>{me.name}</summary>
      <ul>
        <li>
          <Link href={myPracticesAddress(language)}>{t('common.myPractices')}</Link>
        </li>
        {me.isModerator && (
          <li>
            <Link href={deskAddress(language)}>{t('common.desk')}</Link>
          </li>
        )}
        <li>
          <Link href={accountAddress(language)}>{t('common.account')}</Link>
        </li>
        {me.isAdministrator && (
          <>
            <li>
              <Link href={administrationAddress(language, 'outbox')}>{t('common.outbox')}</Link>
            </li>
            <li>
              <Link href={administrationAddress(language, 'audit')}>{t('common.audit')}</Link>
            </li>
          </>
        )}
        <li>
          <form
            method="post"
            action={`/${language}/sign-out`}
            onSubmit={(event) => leave(event, me.personId, () => confirm(t('common.unsent')))}
          >
            <button type="submit">{t('common.signOut')}</button>
          </form>
        </li>
      </ul>
    </details>
  )
}

/** Signing out loses nothing that was typed: it is sent first, or somebody is asked. */
function leave(event: FormEvent<HTMLFormElement>, personId: string, mayDrop: () => boolean): void {
  if (!Object.keys(localStorage).some((key) => key.startsWith(`draft/${personId}/`))) return
  event.preventDefault()
  const form = event.currentTarget
  void import('../features/writing/autosave/before-sign-out.ts')
    .then(({ sendOrDrop }) => sendOrDrop(personId, mayDrop))
    .then((isDone) => isDone && form.submit())
}
