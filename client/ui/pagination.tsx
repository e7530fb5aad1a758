import type { ComponentType, ReactNode } from 'react'
import styles from './pagination.module.css'

type PaginationProps = {
  page: number
  pages: number
  hrefOf: (page: number) => string
  /** The link to draw with: inside Parvis the one of lib/link.tsx. */
  link: ComponentType<{
    href: string
    rel?: string
    className?: string | undefined
    'aria-label'?: string
    children: ReactNode
  }>
  words: { label: string; previous: string; next: string; page: (page: number) => string }
}

/** The pages of a list: the first, the last, the neighbours, and arrows with names. Nothing for a single page. */
export function Pagination({ page, pages, hrefOf, link: Link, words }: PaginationProps) {
  if (pages <= 1) return null
  return (
    <nav className={styles.pagination} aria-label={words.label}>
      {page > 1 && (
        <Link className={styles.step} rel="prev" href={hrefOf(page - 1)}>
          ← {words.previous}
        </Link>
      )}
      <ol className={styles.pages}>
        {shownPages(page, pages).map((number) => (
          <li key={number}>
            {number < 0 && <span aria-hidden="true">…</span>}
            {number === page && <b aria-current="page">{number}</b>}
            {number > 0 && number !== page && (
              <Link href={hrefOf(number)} aria-label={words.page(number)}>
                {number}
              </Link>
            )}
          </li>
        ))}
      </ol>
      {page < pages && (
        <Link className={styles.step} rel="next" href={hrefOf(page + 1)}>
          {words.next} →
        </Link>
      )}
    </nav>
  )
}

/** The numbers to draw; a negative one, which is only a key, stands for what is left out. */
export function shownPages(page: number, pages: number): number[] {
  const near = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages)
  const numbers = [...new Set(near)].toSorted((a, b) => a - b)
  return numbers.flatMap((number, index) =>
    number - (numbers[index - 1] ?? number) > 1 ? [-number, number] : [number],
  )
}
