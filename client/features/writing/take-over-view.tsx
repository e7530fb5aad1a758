import { accountAddress, myPracticesAddress } from '#shared/addresses.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { PostForm } from '../../ui/form/post-form.tsx'
import { CaseState } from './city-cases.tsx'
import styles from './my-practices-view.module.css'
import type { CityCase } from './writing-query.ts'

/** Asks for a case about one's own city: what it means, and the button. Whoever may not is told who may. */
export function TakeOverView({ cases, action }: { cases: readonly CityCase[]; action: string }) {
  const t = useWords()
  const language = useLanguage()
  const [first] = cases
  return (
    <div className={`page ${styles.page}`}>
      <h1>{t('writing.takeOver.title')}</h1>
      {first && (
        <p>
          <Link href={first.practice.path} lang={first.practice.title.language}>
            {first.practice.title.text}
          </Link>
        </p>
      )}
      <p>{t('writing.takeOver.text')}</p>
      {!first && (
        <p>
          {t('writing.takeOver.whoMay')}{' '}
          <Link href={accountAddress(language, 'organisations')}>{t('writing.takeOver.organisations')}</Link>
        </p>
      )}
      {cases.map((each) => (
        <section key={each.organisationId}>
          <h2>{each.organisationName}</h2>
          <CaseState each={each} />
          {!each.askedAt && (
            <PostForm
              action={action}
              submit={t('writing.cases.ask')}
              hidden={{ practice: each.practiceId, organisation: each.organisationId }}
            />
          )}
        </section>
      ))}
      <p>
        <Link href={myPracticesAddress(language)}>{t('writing.takeOver.back')}</Link>
      </p>
    </div>
  )
}
