import { lazyPage } from './lazy-page.ts'

const mailSent = lazyPage(() => import('../pages/account/mail-sent-page.tsx'))
const account = lazyPage(() => import('../pages/account/account-page.tsx'))
const organisations = lazyPage(() => import('../pages/account/organisations-page.tsx'))
const people = lazyPage(() => import('../pages/account/people-page.tsx'))

/**
 * The pages of signing in, of one's own account and of organisations, by their address behind the language. Several
 * addresses show one page where forms are sent to them: a fault is shown at the address of its form.
 */
export const ACCOUNT_PAGES = {
  'sign-in': lazyPage(() => import('../pages/account/sign-in-page.tsx')),
  'sign-in/link': lazyPage(() => import('../pages/account/one-time-link-page.tsx')),
  'sign-in/link/sent': mailSent,
  'sign-in/with-link': lazyPage(() => import('../pages/account/use-link-page.tsx')),
  'sign-up': lazyPage(() => import('../pages/account/sign-up-page.tsx')),
  'sign-up/sent': mailSent,
  'sign-up/confirm': lazyPage(() => import('../pages/account/confirm-page.tsx')),
  forgotten: lazyPage(() => import('../pages/account/forgotten-page.tsx')),
  'forgotten/sent': mailSent,
  'new-password': lazyPage(() => import('../pages/account/new-password-page.tsx')),
  account,
  'account/sessions': account,
  'account/password': lazyPage(() => import('../pages/account/change-password-page.tsx')),
  'account/organisations': organisations,
  'account/organisations/$step': organisations,
  'organisations/$key/people': people,
  'organisations/$key/people/$step': people,
  'administration/outbox': lazyPage(() => import('../pages/administration/outbox-page.tsx')),
  'administration/outbox/$mail': lazyPage(() => import('../pages/administration/outbox-mail-page.tsx')),
  'administration/audit': lazyPage(() => import('../pages/administration/audit-page.tsx')),
}
