import { useQuery } from '@tanstack/react-query'
import { useParams, useRouter } from '@tanstack/react-router'
import { linkedDataOf } from '../features/practice/linked-data.ts'
import { pathIn, practiceQuery } from '../features/practice/practice-query.ts'
import { PracticeView } from '../features/practice/practice-view.tsx'
import { Tombstone } from '../features/practice/tombstone.tsx'
import { PageHead } from '../lib/page-head.tsx'
import { useLanguage } from '../lib/words.tsx'

/** The route has loaded the practice; where it has none to show and came here all the same, it is gone. */
export function PracticePage() {
  const language = useLanguage()
  const { address = '' } = useParams({ strict: false })
  const { publicUrl } = useRouter().options.context
  const practice = useQuery(practiceQuery(language, address)).data?.practice
  if (!practice) return <Tombstone />
  return (
    <>
      <PageHead
        title={practice.title.text}
        description={practice.summary.text}
        addressIn={(other) => pathIn(practice, other)}
        data={linkedDataOf(practice, `${publicUrl}${practice.path}`)}
      />
      <PracticeView practice={practice} />
    </>
  )
}
