import { standardAddress } from '#shared/addresses.ts'
import type { InterfaceLanguage } from '#shared/languages.ts'
import type { StandardsPageQuery } from '../../gql/reference.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { ReferenceHead } from './reference-head.tsx'
import styles from './reference.module.css'

/** The register of standards. */
export function StandardsView({ standards }: StandardsPageQuery) {
  const t = useWords()
  const language = useLanguage()
  return (
    <>
      <ReferenceHead title={t('reference.standards.title')}>
        <p>{t('reference.standards.lead')}</p>
      </ReferenceHead>
      <div className={`page ${styles.body}`}>
        <DataTable
          caption={t('reference.standards.title')}
          rows={standards}
          keyOf={({ key }) => key}
          columns={[
            {
              title: t('reference.standard'),
              cell: (standard) => linkTo(standard, language),
            },
            { title: t('reference.standard.body'), cell: ({ body }) => body },
            { title: t('reference.standard.year'), cell: ({ year }) => year, isNumber: true },
            {
              title: t('reference.standard.state'),
              cell: ({ state }) => t(`reference.standard.state.${state}`),
            },
            {
              title: t('reference.standard.supersededBy'),
              cell: ({ supersededBy }) => supersededBy?.designation,
            },
            { title: t('reference.standard.scope'), cell: ({ scope }) => scope },
          ]}
        />
      </div>
    </>
  )
}

function linkTo({ key, designation }: StandardsPageQuery['standards'][number], language: InterfaceLanguage) {
  return <Link href={standardAddress(language, key)}>{designation}</Link>
}
