import { draftAddress, importAddress } from '#shared/addresses.ts'
import { useSearchText } from '../../lib/address-parts.ts'
import { formatDate } from '../../lib/dates.ts'
import { useFormAnswer } from '../../lib/form-answer.ts'
import { languageNameIn } from '../../lib/language-names.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { isDone } from './done.ts'
import fields from './field-input.module.css'
import styles from './my-practices-view.module.css'
import { WRITTEN_LANGUAGES } from '#shared/languages.ts'
import { CityCases } from './city-cases.tsx'
import { ReadingFigures } from './reading-figures.tsx'
import type { CityCase, OwnPractice } from './writing-query.ts'
import { WhoCanSee } from './who-can-see.tsx'

type MyPracticesViewProps = {
  practices: readonly OwnPractice[]
  publishers: readonly { id: string; name: string }[]
  cases: readonly CityCase[]
}

/** What the organisations of a person write and have published, and where the next practice begins. */
export function MyPracticesView({ practices, publishers, cases }: MyPracticesViewProps) {
  const t = useWords()
  const done = useSearchText('done')
  return (
    <div className={`page ${styles.page}`}>
      <h1>{t('writing.mine.title')}</h1>
      {isDone(done) && <Notice>{t(`writing.done.${done}`)}</Notice>}
      {publishers.length > 0 ? <Start publishers={publishers} /> : <p>{t('writing.mine.noOrganisation')}</p>}
      {practices.length === 0 && publishers.length > 0 && <p>{t('writing.mine.none')}</p>}
      <ul className={styles.list}>
        {practices.map((practice) => (
          <Row key={practice.key} practice={practice} />
        ))}
      </ul>
      <CityCases cases={cases} />
    </div>
  )
}

function Row({ practice }: { practice: OwnPractice }) {
  const t = useWords()
  const language = useLanguage()
  const { key, title, publisher, candidate, publicState, changedAt, lastRemark, readings } = practice
  return (
    <li className={styles.row}>
      <h2>
        <Link href={draftAddress(language, key)} lang={title ? practice.language : undefined}>
          {title || t('writing.untitled')}
        </Link>
      </h2>
      <p className={styles.states}>
        {candidate !== 'NONE' && <span>{t(`writing.candidate.${candidate}`)}</span>}
        {publicState !== 'NOT_PUBLIC' && <span>{t(`writing.public.${publicState}`)}</span>}
        <span>{publisher.name}</span>
        <span>{t('writing.mine.changed', { day: formatDate(language, changedAt) })}</span>
      </p>
      <WhoCanSee word={practice.whoCanSee} publisher={publisher} />
      {readings && <ReadingFigures readings={readings} />}
      {practice.askedToSubmitAt && <p>{t('writing.asked')}</p>}
      {lastRemark && candidate !== 'NONE' && (
        <p>
          <b>{t('writing.remark')}</b> {lastRemark.reason}
        </p>
      )}
    </li>
  )
}

function Start({ publishers }: Pick<MyPracticesViewProps, 'publishers'>) {
  const t = useWords()
  const language = useLanguage()
  const { faults } = useFormAnswer()
  return (
    <form method="post" className={styles.start}>
      <h2>{t('writing.mine.start')}</h2>
      {Object.keys(faults).length > 0 && <Notice tone="alert">{t('writing.notDoneText')}</Notice>}
      <div className={fields.field}>
        <label className={fields.name} htmlFor="publisher">
          {t('writing.mine.publisher')}
        </label>
        <select id="publisher" name="publisher" className={fields.input} required>
          {publishers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className={fields.field}>
        <label className={fields.name} htmlFor="language">
          {t('writing.mine.language')}
        </label>
        <select id="language" name="language" className={fields.input} defaultValue={language} required>
          {WRITTEN_LANGUAGES.map((code) => (
            <option key={code} value={code}>
              {languageNameIn(language, code)}
            </option>
          ))}
        </select>
      </div>
      <p className={styles.states}>
        <Button type="submit" name="way" value="practice">
          {t('writing.mine.practice')}
        </Button>
        <Button type="submit" look="second" name="way" value="failure">
          {t('writing.mine.failure')}
        </Button>
      </p>
      <p className={fields.help}>{t('writing.mine.failureHint')}</p>
      <p>
        <Link href={importAddress(language)}>{t('writing.import.title')}</Link>
      </p>
    </form>
  )
}
