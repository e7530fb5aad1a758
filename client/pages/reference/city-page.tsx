import { notFound } from '@tanstack/react-router'
import { searchAddress } from '#shared/addresses.ts'
import { SimilarCities } from '../../features/reference/similar-cities.tsx'
import { ProfileView } from '../../features/reference/profile-view.tsx'
import { cityQuery } from '../../features/reference/reference-query.ts'
import { useCity } from '../../features/reference/use-profiled.ts'
import { Link, useStep } from '../../lib/link.tsx'
import { bringData, bringWords, type Visit } from '../../lib/page-context.ts'
import { useLanguage, useWords } from '../../lib/words.tsx'

export async function load({ context, params }: Visit): Promise<void> {
  await bringWords(context, ['reference', 'template'])
  const { profile } = await bringData(context, cityQuery(context.language, params['key'] ?? ''))
  if (!profile) throw notFound()
}

export function Page() {
  const t = useWords()
  const language = useLanguage()
  const found = useCity(useStep(2))
  if (!found) return null
  const { of, profile, similar } = found
  return (
    <ProfileView
      of={of}
      profile={profile}
      all={
        <p>
          <Link href={searchAddress(language, { city: [of.key] })}>{t('reference.city.practices')}</Link>
        </p>
      }
      more={<SimilarCities cities={similar} />}
    />
  )
}
