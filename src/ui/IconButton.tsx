/** A button that shows only an icon; its label is read out, and shown as a tooltip. */
import type { ComponentProps, ReactNode } from 'react'
import { Button } from './Button.tsx'

type Props = Omit<ComponentProps<typeof Button>, 'icon' | 'children'> & {
  label: string
  icon: ReactNode
}

export function IconButton({ label, icon, className, ...rest }: Props) {
  const names = ['button-icon', className].filter(Boolean).join(' ')
  return <Button aria-label={label} data-tooltip icon={icon} className={names} {...rest} />
}
