import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, StrictMode } from 'react'
import { SiteProvider } from '../lib/site.tsx'
import { LanguageProvider } from '../lib/words.tsx'
import type { PageContext } from '../lib/page-context.ts'

type ProvidersProps = { context: PageContext; usedWords?: Set<string>; children: ReactNode }

/** What components reach through React alone: the cache of answers and the language. */
export function Providers({ context, usedWords, children }: ProvidersProps) {
  return (
    <StrictMode>
      <QueryClientProvider client={context.queryClient}>
        <LanguageProvider language={context.language} used={usedWords}>
          <SiteProvider publicUrl={context.publicUrl}>{children}</SiteProvider>
        </LanguageProvider>
      </QueryClientProvider>
    </StrictMode>
  )
}
