import { enumNameOf } from '#shared/text/enum-names.ts'
import { useNames } from '../../lib/words.tsx'
import type { FactOf } from './practice-query.ts'
import styles from './facts.module.css'
import { useAuthorsWords } from './written-in.tsx'

/** The services of the city and their partners, those outside security too, with what each did. */
export function ServiceList({ services }: { services: readonly FactOf<'ServiceInvolved'>[] }) {
  const nameOf = useNames()
  const asWritten = useAuthorsWords()
  return (
    <dl className={styles.list}>
      {services.map(({ id, service, called, role }) => (
        <div key={id}>
          <dt>{nameOf('facts.service', enumNameOf(service))}</dt>
          <dd>
            {asWritten(called)}
            {role && <span className={called ? styles.quiet : undefined}>{asWritten(role)}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
