import { signInAddress } from '#shared/addresses.ts'
import { BETWEEN_TEXTS } from '#shared/practices/forms/part-texts.ts'
import { useFormAnswer } from '../../lib/form-answer.ts'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { Button } from '../../ui/button.tsx'
import fields from './field-input.module.css'
import styles from './topic-form.module.css'

/** The session ended while somebody wrote: everything they sent is here, to be sent again once they are back. */
export function SendAgain() {
  const t = useWords()
  const language = useLanguage()
  const { values } = useFormAnswer()
  const texts = Object.entries(values).flatMap(([name, text]) =>
    text.split(BETWEEN_TEXTS).map((each) => [name, each] as const),
  )
  return (
    <form method="post" className={`page ${styles.form}`}>
      <h1>{t('writing.signedOutTitle')}</h1>
      <p>{t('writing.signedOut')}</p>
      <p>
        <a href={signInAddress(language, '')} target="_blank" rel="noopener">
          {t('writing.signInAgain')}
        </a>
      </p>
      {texts.map(([name, text]) =>
        text.length > 40 ? (
          <textarea
            key={name + text}
            className={fields.input}
            name={name}
            rows={6}
            defaultValue={text}
            aria-label={name}
          />
        ) : (
          <input key={name + text} type="hidden" name={name} value={text} readOnly />
        ),
      )}
      <p>
        <Button type="submit">{t('writing.sendAgain')}</Button>
      </p>
    </form>
  )
}
