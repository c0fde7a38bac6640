/**
 * A button that opens a menu of things to do (WAI-ARIA APG: menu button). The list is drawn by `list`,
 * so that it can be fetched late (MenuList.tsx).
 */
import {
  useId,
  useRef,
  useState,
  type ComponentProps,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react'
import { IconButton } from './IconButton.tsx'

/** An open menu: where it belongs, and how it closes. */
export type OpenMenu = {
  readonly id: string
  readonly label: string
  /** Which row has the focus at first. */
  readonly opened: 'first' | 'last'
  readonly place: RefObject<HTMLButtonElement | null>
  /** Closes it; the focus is elsewhere already. */
  readonly onLeave: () => void
  /** Closes it, and gives the button the focus. */
  readonly onClose: () => void
}

type Props = Omit<ComponentProps<typeof IconButton>, 'onClick' | 'list'> & {
  list: (menu: OpenMenu) => ReactNode
}

export function MenuButton({ list, ...button }: Props) {
  const id = useId()
  const place = useRef<HTMLButtonElement>(null)
  const [opened, setOpened] = useState<OpenMenu['opened']>()
  const onLeave = () => setOpened(undefined)

  function press(event: KeyboardEvent) {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    setOpened(event.key === 'ArrowDown' ? 'first' : 'last')
  }

  function onClose() {
    onLeave()
    place.current?.focus()
  }

  return (
    <>
      <IconButton
        ref={place}
        aria-haspopup="menu"
        aria-expanded={opened !== undefined}
        aria-controls={opened ? id : undefined}
        onClick={() => setOpened(opened ? undefined : 'first')}
        onKeyDown={press}
        {...button}
      />
      {opened && list({ id, label: button.label, opened, place, onLeave, onClose })}
    </>
  )
}
