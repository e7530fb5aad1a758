import { useEffect } from 'react'
import { draftAddress } from '#shared/addresses.ts'
import { LIMITS, TEXT_LICENCE } from '#shared/practices/template.ts'
import { useFormAnswer } from '../../lib/form-answer.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import fields from './field-input.module.css'
import { FaultList } from './fault-list.tsx'
import type { Move } from './moves.ts'
import styles from './topic-form.module.css'
import { useWriting } from './writing-context.ts'

/** One move: what will happen, and the button that makes it happen. A plain form, with and without a script. */
export function MoveView({ move }: { move: Move }) {
  const t = useWords()
  const language = useLanguage()
  const { draft, autosave } = useWriting()
  const { faults } = useFormAnswer()
  const isReady = move !== 'submit' || draft.faults.length === 0
  useEffect(() => void autosave?.retry(), [autosave])
  return (
    <form method="post" className={styles.form}>
      <p>{t(`writing.moveText.${move}`)}</p>
      {Object.keys(faults).length > 0 && (
        <Notice tone="alert" title={t('writing.notDone')}>
          <p>{t(faults['licence'] ? 'writing.acceptLicence' : 'writing.notDoneText')}</p>
        </Notice>
      )}
      {move === 'submit' && draft.faults.length > 0 && <FaultList />}
      {move === 'submit' && isReady && <Licence />}
      {move === 'withdraw' && (
        <div className={fields.field}>
          <label className={fields.name} htmlFor="reason">
            {t('writing.reason')}
          </label>
          <textarea
            id="reason"
            name="reason"
            className={fields.input}
            rows={4}
            maxLength={LIMITS.note}
            required
          />
        </div>
      )}
      <input type="hidden" name="version" value={draft.version} />
      <p className={styles.buttons}>
        {isReady && <Button type="submit">{t(`writing.move.${move}`)}</Button>}
        <Link href={draftAddress(language, draft.key)}>{t('writing.back')}</Link>
      </p>
    </form>
  )
}

function Licence() {
  const t = useWords()
  return (
    <label className={fields.check}>
      <input type="checkbox" name="licence" value={TEXT_LICENCE} required />
      {t('writing.licence')}
    </label>
  )
}
