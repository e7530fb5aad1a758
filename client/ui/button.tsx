import type { ComponentProps } from 'react'
import styles from './button.module.css'

export type ButtonLook = 'main' | 'second' | 'quiet'

type ButtonProps = ComponentProps<'button'> & {
  /** `main` once a page, for what most people came to do; `quiet` where it stands in a row of many. */
  look?: ButtonLook
}

/** A button that does something here. What leads somewhere is a link, if need be with the look of a button. */
export function Button({ look = 'main', type = 'button', className, ...rest }: ButtonProps) {
  // oxlint-disable-next-line react/button-has-type -- it has: 'button', unless a form asks for another
  return <button type={type} className={buttonClass(look, className)} {...rest} />
}

/** The look of a button, for a link: `<Link className={buttonClass()} …>`. */
export function buttonClass(look: ButtonLook = 'main', more = ''): string {
  return `${styles.button} ${styles[look]} ${more}`.trim()
}
