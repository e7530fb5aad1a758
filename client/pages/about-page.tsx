import { bringWords, type Visit } from '../lib/page-context.ts'
import { Fragment } from 'react'
import { aboutAddress } from '#shared/addresses.ts'
import { PageHead } from '../lib/page-head.tsx'
import { useWords } from '../lib/words.tsx'
import { TextPage } from '../ui/text-page.tsx'

const PARTS = ['what', 'declaration', 'sources', 'care', 'languages', 'licence'] as const

export async function load({ context }: Visit): Promise<void> {
  await bringWords(context, ['pages'])
}

export function Page() {
  const t = useWords()
  return (
    <TextPage title={t('pages.about.title')} lead={t('pages.about.lead')}>
      <PageHead title={t('pages.about.title')} description={t('pages.about.lead')} addressIn={aboutAddress} />
      {PARTS.map((part) => (
        <Fragment key={part}>
          <h2>{t(`pages.about.${part}.title`)}</h2>
          <p>{t(`pages.about.${part}.text`)}</p>
        </Fragment>
      ))}
    </TextPage>
  )
}
