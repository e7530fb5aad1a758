import { accountAddress } from '#shared/addresses.ts'
import { INTERFACE_LANGUAGES } from '#shared/languages.ts'
import { useFaults, useFormAnswer } from '../../lib/form-answer.ts'
import { nameOfLanguage } from '../../lib/language-names.ts'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { SelectField } from '../../ui/form/choice-fields.tsx'
import { PostForm } from '../../ui/form/post-form.tsx'
import type { Account } from './account-query.ts'
import { NameField } from './name-field.tsx'

export function ProfileForm({ account }: { account: Account }) {
  const t = useWords()
  const faultOf = useFaults()
  const { values } = useFormAnswer()
  const choices = INTERFACE_LANGUAGES.map((value) => ({ value, label: nameOfLanguage(value) }))
  return (
    <section>
      <h2>{t('account.profile.title')}</h2>
      <PostForm action={accountAddress(useLanguage())} submit={t('account.save')}>
        <NameField saved={account.name} />
        <SelectField
          label={t('account.language')}
          hint={t('account.language.hint')}
          error={faultOf('language')}
          name="language"
          choices={choices}
          defaultValue={values['language'] ?? account.language}
        />
      </PostForm>
    </section>
  )
}
