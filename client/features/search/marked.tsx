import type { MarkedFragment } from '../../gql/search.ts'
import { useLanguage } from '../../lib/words.tsx'

/** A text in which what was searched for is marked; its language is told where it is not that of the page. */
export function Marked({ text, className }: { text: MarkedFragment; className?: string | undefined }) {
  const isForeign = text.language !== useLanguage()
  return (
    <span className={className} {...(isForeign && { lang: text.language })}>
      {text.segments.map((segment, index) =>
        // The pieces of a text have no name but their place in it.
        segment.isMatch ? <mark key={index}>{segment.text}</mark> : segment.text,
      )}
    </span>
  )
}
