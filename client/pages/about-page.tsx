import { bringWords, type Visit } from '../lib/page-context.ts'
import { Fragment } from 'react'
import { aboutAddress } from '#shared/addresses.ts'
import { PageHead } from '../lib/page-head.tsx'
import { useWords } from '../lib/words.tsx'
import { TextPage } from '../ui/text-page.tsx'

/** Whose data and work Parvis is made with, and under what licence. */
const CREDITS = [
  { of: 'cities', source: 'GeoNames, CC BY 4.0', href: 'https://www.geonames.org/' },
  { of: 'names', source: 'Unicode CLDR, Unicode License v3', href: 'https://cldr.unicode.org/' },
  { of: 'map', source: 'Natural Earth', href: 'https://www.naturalearthdata.com/' },
  { of: 'type', source: 'Source Serif, Source Sans, OFL 1.1', href: 'https://github.com/adobe-fonts' },
] as const

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
      <h2>{t('pages.about.credits.title')}</h2>
      <ul>
        {CREDITS.map(({ of, source, href }) => (
          <li key={of}>
            {t(`pages.about.credits.${of}`)} <a href={href}>{source}</a>
          </li>
        ))}
      </ul>
    </TextPage>
  )
}
