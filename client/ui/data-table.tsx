import type { ReactNode } from 'react'
import styles from './data-table.module.css'

export type Column<Row> = {
  title: string
  cell: (row: Row) => ReactNode
  /** Numbers stand under each other. */
  isNumber?: boolean
}

type DataTableProps<Row> = {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
}

/** A small table of facts. The first cell of a row names it; a column without any content is left out. */
export function DataTable<Row>({ caption, columns, rows, keyOf }: DataTableProps<Row>) {
  const filled = columns.filter(({ cell }) => rows.some((row) => !isEmpty(cell(row))))
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
    <figure className={styles.scroll} tabIndex={0}>
      <table className={styles.table}>
        <caption className="only-heard">{caption}</caption>
        <thead>
          <tr>
            {filled.map(({ title, isNumber }) => (
              <th key={title} scope="col" className={isNumber ? styles.number : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {filled.map((column, index) => (
                <Cell key={column.title} column={column} row={row} isName={index === 0} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}

function Cell<Row>({ column, row, isName }: { column: Column<Row>; row: Row; isName: boolean }) {
  const className = column.isNumber ? styles.number : undefined
  if (isName) {
    return (
      <th scope="row" className={className}>
        {column.cell(row)}
      </th>
    )
  }
  return <td className={className}>{column.cell(row)}</td>
}

function isEmpty(content: ReactNode): boolean {
  return content === null || content === undefined || content === '' || content === false
}
