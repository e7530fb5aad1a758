import { callCsvAddress } from '#shared/addresses.ts'
import { isCallId, type CallId } from '#shared/declaration/item-ids.ts'
import type { CallFindingsQuery } from '../../gql/coverage.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import styles from './call-findings.module.css'

type Finding = CallFindingsQuery['callFindings'][number]

/** What the public practices say about a call to the European institutions. */
export function CallFindings({ call, findings }: { call: string; findings: readonly Finding[] }) {
  const t = useWords()
  const language = useLanguage()
  if (!isCallId(call)) return null
  return (
    <section className={`page ${styles.findings}`} aria-labelledby="findings">
      <h2 id="findings">{t(`declaration.findings.${call}`)}</h2>
      <p className={styles.quiet}>
        {t(findings.length > 0 ? 'declaration.findings.public' : 'declaration.findings.none')}
      </p>
      {findings.length > 0 && <FindingTable call={call} findings={findings} />}
      <p>
        <a href={callCsvAddress(language, call)} download>
          {t('declaration.findings.csv')}
        </a>
      </p>
    </section>
  )
}

function FindingTable({ call, findings }: { call: CallId; findings: readonly Finding[] }) {
  const t = useWords()
  return (
    <DataTable
      caption={t(`declaration.findings.${call}`)}
      rows={findings}
      keyOf={({ subject, second }) => `${subject} ${second}`}
      columns={[
        {
          title: t(`declaration.findings.subject.${call}`),
          cell: ({ subject }) => subject ?? t('declaration.findings.noStandard'),
        },
        {
          title: t(call === 'E1' ? 'declaration.findings.second.E1' : 'declaration.findings.country'),
          cell: ({ second }) => second,
        },
        {
          title: t('declaration.findings.practices'),
          cell: ({ practices }) => practices,
          isNumber: true,
        },
        { title: t('declaration.findings.examples'), cell: examplesOf },
      ]}
    />
  )
}

function examplesOf({ examples }: Finding) {
  return (
    <ul className={styles.examples}>
      {examples.map(({ path, title, language }) => (
        <li key={path}>
          <Link href={path} lang={language}>
            {title}
          </Link>
        </li>
      ))}
    </ul>
  )
}
