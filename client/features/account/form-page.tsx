import type { ReactNode } from 'react'
import { bringWords, type Visit } from '../../lib/page-context.ts'
import { PageHead } from '../../lib/page-head.tsx'
import styles from './account.module.css'

/** What every page of an account needs before it is drawn. */
export async function bringFormWords({ context }: Visit): Promise<void> {
  await bringWords(context, ['account', 'forms'])
}

/** A page of an account: in no search engine, one column. */
export function FormPage({ title, lead, children }: { title: string; lead?: string; children?: ReactNode }) {
  return (
    <div className={`page ${styles.page}`}>
      <PageHead title={title} isPrivate />
      <h1>{title}</h1>
      {lead && <p>{lead}</p>}
      {children}
    </div>
  )
}
