import { lazyPage } from './lazy-page.ts'

const mailSent = lazyPage(
  'pages/account/mail-sent-page.tsx',
  () => import('../pages/account/mail-sent-page.tsx'),
)
const account = lazyPage('pages/account/account-page.tsx', () => import('../pages/account/account-page.tsx'))
const organisations = lazyPage(
  'pages/account/organisations-page.tsx',
  () => import('../pages/account/organisations-page.tsx'),
)
const people = lazyPage('pages/account/people-page.tsx', () => import('../pages/account/people-page.tsx'))

/**
 * The pages of signing in, of one's own account and of organisations, by their address behind the language. Several
 * addresses show one page where forms are sent to them: a fault is shown at the address of its form.
 */
export const ACCOUNT_PAGES = {
  'sign-in': lazyPage('pages/account/sign-in-page.tsx', () => import('../pages/account/sign-in-page.tsx')),
  'sign-in/link': lazyPage(
    'pages/account/one-time-link-page.tsx',
    () => import('../pages/account/one-time-link-page.tsx'),
  ),
  'sign-in/link/sent': mailSent,
  'sign-in/with-link': lazyPage(
    'pages/account/use-link-page.tsx',
    () => import('../pages/account/use-link-page.tsx'),
  ),
  'sign-up': lazyPage('pages/account/sign-up-page.tsx', () => import('../pages/account/sign-up-page.tsx')),
  'sign-up/sent': mailSent,
  'sign-up/confirm': lazyPage(
    'pages/account/confirm-page.tsx',
    () => import('../pages/account/confirm-page.tsx'),
  ),
  forgotten: lazyPage(
    'pages/account/forgotten-page.tsx',
    () => import('../pages/account/forgotten-page.tsx'),
  ),
  'forgotten/sent': mailSent,
  'new-password': lazyPage(
    'pages/account/new-password-page.tsx',
    () => import('../pages/account/new-password-page.tsx'),
  ),
  account,
  'account/sessions': account,
  'account/password': lazyPage(
    'pages/account/change-password-page.tsx',
    () => import('../pages/account/change-password-page.tsx'),
  ),
  'account/organisations': organisations,
  'account/organisations/$step': organisations,
  'organisations/$key/people': people,
  'organisations/$key/people/$step': people,
  'administration/outbox': lazyPage(
    'pages/administration/outbox-page.tsx',
    () => import('../pages/administration/outbox-page.tsx'),
  ),
  'administration/outbox/$mail': lazyPage(
    'pages/administration/outbox-mail-page.tsx',
    () => import('../pages/administration/outbox-mail-page.tsx'),
  ),
  'administration/audit': lazyPage(
    'pages/administration/audit-page.tsx',
    () => import('../pages/administration/audit-page.tsx'),
  ),
}
