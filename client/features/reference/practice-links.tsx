import type { MentionFragment } from '../../gql/reference.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage } from '../../lib/words.tsx'

/** The title of a practice, leading to it, and in which language that is where it is another. */
export function PracticeLink({ practice: { path, title, language } }: { practice: MentionFragment }) {
  const reader = useLanguage()
  return (
    <Link href={path} lang={language === reader ? undefined : language}>
      {title}
    </Link>
  )
}

export function PracticeLinks({
  practices,
  className,
}: {
  practices: readonly MentionFragment[]
  className?: string | undefined
}) {
  return (
    <ul className={className}>
      {practices.map((practice) => (
        <li key={practice.path}>
          <PracticeLink practice={practice} />
        </li>
      ))}
    </ul>
  )
}
