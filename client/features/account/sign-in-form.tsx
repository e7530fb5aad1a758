import { forgottenAddress, oneTimeLinkAddress, signInAddress, signUpAddress } from '#shared/addresses.ts'
import { useSearchText } from '../../lib/address-parts.ts'
import { useFaults, useFormAnswer } from '../../lib/form-answer.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { PostForm } from '../../ui/form/post-form.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { EmailField } from './email-field.tsx'

export function SignInForm() {
  const t = useWords()
  const language = useLanguage()
  const { values } = useFormAnswer()
  const faultOf = useFaults()
  const asked = useSearchText('next')
  return (
    <>
      <PostForm
        action={signInAddress(language)}
        submit={t('account.signIn.submit')}
        hidden={{ next: values['next'] ?? asked }}
        labels={{ email: t('account.email'), password: t('account.password') }}
      >
        <EmailField autoComplete="username" />
        <TextField
          label={t('account.password')}
          error={faultOf('password')}
          name="password"
          type="password"
          autoComplete="current-password"
          required
        />
      </PostForm>
      <ul>
        <li>
          <Link href={oneTimeLinkAddress(language)}>{t('account.signIn.link')}</Link>
        </li>
        <li>
          <Link href={forgottenAddress(language)}>{t('account.signIn.forgotten')}</Link>
        </li>
        <li>
          <Link href={signUpAddress(language)}>{t('account.signIn.signUp')}</Link>
        </li>
      </ul>
    </>
  )
}
