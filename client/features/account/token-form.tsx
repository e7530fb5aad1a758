import { useLocation } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useSearchText } from '../../lib/address-parts.ts'
import { PostForm } from '../../ui/form/post-form.tsx'

/**
 * The form of a page that a mailed link opens. The link itself does nothing: mail scanners open links, people press
 * buttons. Sent to the address with its token, so that a fault in another field does not lose it.
 */
export function TokenForm({ submit, children }: { submit: string; children?: ReactNode }) {
  const path = useLocation({ select: ({ pathname }) => pathname })
  const token = useSearchText('token')
  return (
    <PostForm action={`${path}?token=${encodeURIComponent(token)}`} submit={submit} hidden={{ token }}>
      {children}
    </PostForm>
  )
}
