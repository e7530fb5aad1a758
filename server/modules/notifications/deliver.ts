import type { Config } from '#server/config.ts'
import type { RenderedMail } from './render-mail.ts'

const LONGEST_WAIT_MS = 20_000

/**
 * Hands one mail to the mail server. One connection each: mails are few, and a kept one may have died unseen. The
 * library is read with the first.
 */
export async function deliver(
  { smtpUrl, from }: Config['mail'],
  to: string,
  { subject, text, html }: RenderedMail,
): Promise<void> {
  const { default: nodemailer } = await import('nodemailer')
  const transport = nodemailer.createTransport({
    url: smtpUrl,
    connectionTimeout: LONGEST_WAIT_MS,
    greetingTimeout: LONGEST_WAIT_MS,
    socketTimeout: LONGEST_WAIT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  try {
    const headers = { 'Auto-Submitted': 'auto-generated' }
    await transport.sendMail({ from, to: { name: '', address: to }, subject, text, html, headers })
  } finally {
    transport.close()
  }
}
