import { createContext, type ReactNode, use } from 'react'

const PublicUrlContext = createContext('')

export function SiteProvider({ publicUrl, children }: { publicUrl: string; children: ReactNode }) {
  return <PublicUrlContext value={publicUrl}>{children}</PublicUrlContext>
}

/** The origin under which people reach Parvis, for addresses that leave it: citations, and the head of a page. */
export function usePublicUrl(): string {
  return use(PublicUrlContext)
}
