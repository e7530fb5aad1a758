import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, StrictMode } from 'react'
import { LanguageProvider } from '../lib/words.tsx'
import type { RouterContext } from './context.ts'

type ProvidersProps = Pick<RouterContext, 'queryClient' | 'language'> & { children: ReactNode }

/** What components reach through React alone: the cache of answers and the language. */
export function Providers({ queryClient, language, children }: ProvidersProps) {
  return (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <LanguageProvider language={language}>{children}</LanguageProvider>
      </QueryClientProvider>
    </StrictMode>
  )
}
