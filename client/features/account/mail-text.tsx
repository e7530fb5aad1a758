import styles from './account.module.css'

const LINK = /(https?:\/\/\S+)/

/** The words of a mail; its link can be followed, and leads to a page with a button. */
export function MailText({ text }: { text: string }) {
  return (
    <div className={styles.mail}>
      {text.split(LINK).map((part, index) =>
        LINK.test(part) ? (
          <a key={index} href={part} rel="noreferrer">
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </div>
  )
}
