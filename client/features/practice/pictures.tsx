import { useWords } from '../../lib/words.tsx'
import { NotPublic } from './not-public.tsx'
import type { Practice } from './practice-query.ts'
import styles from './pictures.module.css'

type Picture = Practice['attachments'][number]

/** As wide as the text, and never wider than the window. */
const DRAWN_WIDTH = '(min-width: 48rem) 46rem, 100vw'

/** What there is to see; each picture takes its room before it is there. */
export function Pictures({ attachments }: Pick<Practice, 'attachments'>) {
  const t = useWords()
  const pictures = attachments.filter(({ kind }) => kind === 'IMAGE')
  if (pictures.length === 0) return null
  return (
    <section className={styles.pictures} aria-label={t('practice.pictures')}>
      {pictures.map((picture, index) => (
        <figure key={picture.id}>
          <Drawn picture={picture} isFirst={index === 0} />
          <NotPublic label={picture.label} />
          <Caption picture={picture} />
        </figure>
      ))}
    </section>
  )
}

function Drawn({ picture: { sizes, alternative, path }, isFirst }: { picture: Picture; isFirst: boolean }) {
  const widest = sizes.at(-1)
  return (
    <img
      src={path}
      srcSet={sizes.map((size) => `${size.path} ${size.width}w`).join(', ')}
      sizes={DRAWN_WIDTH}
      width={widest?.width}
      height={widest?.height}
      alt={alternative}
      loading={isFirst ? 'eager' : 'lazy'}
      decoding="async"
    />
  )
}

function Caption({ picture: { caption, credit, licence } }: { picture: Picture }) {
  const rights = [credit, licence].filter(Boolean).join(', ')
  if (!caption && !rights) return null
  return (
    <figcaption>
      {caption} {rights && <small>{rights}</small>}
    </figcaption>
  )
}
