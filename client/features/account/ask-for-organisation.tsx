import { ORGANISATION_KINDS } from '#shared/access/organisations.ts'
import { enumNameOf } from '#shared/text/enum-names.ts'
import { countryChoices } from '../../lib/countries.ts'
import { useFaults, useFormAnswer } from '../../lib/form-answer.ts'
import { useLanguage, useNames, useWords } from '../../lib/words.tsx'
import { SelectField } from '../../ui/form/choice-fields.tsx'
import { PostForm } from '../../ui/form/post-form.tsx'
import { TextField } from '../../ui/form/text-field.tsx'

/** Europe, in the wide sense of the network. */
const COUNTRIES = (
  'AD AL AM AT AZ BA BE BG CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT ' +
  'RO RS SE SI SK SM TR UA XK'
).split(' ')

/** An organisation that Parvis does not know yet: a moderator grants it. */
export function AskForOrganisation({ action }: { action: string }) {
  const t = useWords()
  const nameOf = useNames()
  const language = useLanguage()
  const faultOf = useFaults()
  const { values } = useFormAnswer()
  const kinds = ORGANISATION_KINDS.map((kind) => ({
    value: kind,
    label: nameOf('account.kind', enumNameOf(kind)),
  }))
  return (
    <section>
      <h2>{t('account.ask.title')}</h2>
      <p>{t('account.ask.lead')}</p>
      <PostForm action={action} submit={t('account.ask.submit')}>
        <TextField
          label={t('account.ask.name')}
          error={faultOf('name')}
          name="name"
          autoComplete="organization"
          maxLength={200}
          defaultValue={values['name'] ?? ''}
          required
        />
        <SelectField
          label={t('account.ask.kind')}
          error={faultOf('kind')}
          name="kind"
          choices={kinds}
          defaultValue={values['kind'] ?? 'city'}
        />
        <SelectField
          label={t('account.ask.country')}
          error={faultOf('country')}
          name="country"
          choices={countryChoices(language, { codes: COUNTRIES })}
          defaultValue={values['country'] ?? 'FR'}
        />
        <TextField
          label={t('account.ask.city')}
          hint={t('account.ask.cityHint')}
          error={faultOf('city')}
          name="city"
          maxLength={120}
          defaultValue={values['city'] ?? ''}
        />
      </PostForm>
    </section>
  )
}
