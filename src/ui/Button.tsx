/** A button with words, an icon or both; `primary` is the one thing to do next. */
import type { ComponentProps, ReactNode } from 'react'
import './Button.css'

type Props = ComponentProps<'button'> & {
  kind?: 'primary' | 'outline' | 'quiet'
  icon?: ReactNode
}

export function Button({ kind = 'quiet', icon, className, children, ...rest }: Props) {
  const names = ['button', `button-${kind}`, className].filter(Boolean).join(' ')
  return (
    <button type="button" className={names} {...rest}>
      {icon}
      {children}
    </button>
  )
}
