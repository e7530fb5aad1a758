import { bringWords, type Visit } from '../lib/page-context.ts'
import { Fragment } from 'react'
import { accessibilityAddress } from '#shared/addresses.ts'
import { PageHead } from '../lib/page-head.tsx'
import { useWords } from '../lib/words.tsx'
import { TextPage } from '../ui/text-page.tsx'

const PARTS = ['aim', 'how', 'tests', 'contact'] as const

export async function load({ context }: Visit): Promise<void> {
  await bringWords(context, ['pages'])
}

export function Page() {
  const t = useWords()
  const title = t('pages.accessibility.title')
  return (
    <TextPage title={title} lead={t('pages.accessibility.lead')}>
      <PageHead title={title} description={t('pages.accessibility.lead')} addressIn={accessibilityAddress} />
      {PARTS.map((part) => (
        <Fragment key={part}>
          <h2>{t(`pages.accessibility.${part}.title`)}</h2>
          <p>{t(`pages.accessibility.${part}.text`)}</p>
        </Fragment>
      ))}
      <p>
        <a href="mailto:contact@efus.eu">{t('pages.accessibility.contact.link')}</a>
      </p>
    </TextPage>
  )
}
