import styles from './rich-text.module.css'

type RichTextProps = {
  /** Made on the server from restricted Markdown, which lets no HTML of the author through. */
  html: string
  /** The language of the words, where it is not that of the page. */
  lang?: string | undefined
}

/** Long text to be read: the only place where HTML is put into a page. */
export function RichText({ html, lang }: RichTextProps) {
  // oxlint-disable-next-line react/no-danger -- see the type of `html`
  return <div className={styles.text} lang={lang} dangerouslySetInnerHTML={{ __html: html }} />
}
