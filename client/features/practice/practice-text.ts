import { later } from '../../lib/later.tsx'

/** The whole of a practice, which is read for minutes before anything in it is touched. */
export const PracticeText = later(async () => {
  const { PracticeView, ...module } = await import('./practice-view.tsx')
  return { Part: PracticeView, ...module }
})
