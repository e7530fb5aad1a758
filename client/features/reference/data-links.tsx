import styles from './reference.module.css'

type DataLinksProps = { lead: string; turtle: string; jsonLd: string }

/** Where the same stands for programs. The names of the formats are the same in every language. */
export function DataLinks({ lead, turtle, jsonLd }: DataLinksProps) {
  return (
    <p className={styles.quiet}>
      {lead} <a href={turtle}>SKOS, Turtle</a> · <a href={jsonLd}>SKOS, JSON-LD</a>
    </p>
  )
}
