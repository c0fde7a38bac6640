/**
 * A button that opens a menu of things to do (WAI-ARIA APG: menu button): arrow keys, Home, End,
 * first letters, Escape. Each choice closes the menu, and the button has the focus again.
 */
import {
  useEffect,
  useId,
  useRef,
  useState,
  type ComponentProps,
  type KeyboardEvent,
  type RefObject,
} from 'react'
import { IconButton } from './IconButton.tsx'
import { useMenuPlace } from './useMenuPlace.tsx'
import './Menu.css'

export type MenuItem = {
  readonly id: string
  readonly label: string
  readonly isDisabled?: boolean | undefined
  readonly onChoose: () => void
}

type Props = Omit<ComponentProps<typeof IconButton>, 'onClick'> & { items: readonly MenuItem[] }

type Opened = 'first' | 'last'

export function Menu({ items, ...button }: Props) {
  const id = useId()
  const place = useRef<HTMLButtonElement>(null)
  const [opened, setOpened] = useState<Opened>()
  const toggle = () => setOpened(opened ? undefined : 'first')

  function press(event: KeyboardEvent) {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    setOpened(event.key === 'ArrowDown' ? 'first' : 'last')
  }

  function close() {
    setOpened(undefined)
    place.current?.focus()
  }

  return (
    <>
      <IconButton
        ref={place}
        aria-haspopup="menu"
        aria-expanded={opened !== undefined}
        aria-controls={opened ? id : undefined}
        onClick={toggle}
        onKeyDown={press}
        {...button}
      />
      {opened && (
        <MenuList
          {...{ id, items, opened, place }}
          label={button.label}
          onLeave={() => setOpened(undefined)}
          onClose={close}
        />
      )}
    </>
  )
}

type ListProps = {
  id: string
  label: string
  items: readonly MenuItem[]
  opened: Opened
  place: RefObject<HTMLButtonElement | null>
  /** The focus is elsewhere already. */
  onLeave: () => void
  onClose: () => void
}

function MenuList({ id, label, items, opened, place, onLeave, onClose }: ListProps) {
  const list = useRef<HTMLDivElement>(null)
  useMenuPlace(list, place)
  useEffect(() => {
    const rows = rowsOf(list.current)
    rows.at(opened === 'first' ? 0 : -1)?.focus()
  }, [opened])

  function press(event: KeyboardEvent) {
    // The browser goes on from the button.
    if (event.key === 'Tab') return onClose()
    const row = rowFor(event.key, rowsOf(list.current))
    if (!row && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (row) row.focus()
    else onClose()
  }

  return (
    <div
      ref={list}
      id={id}
      role="menu"
      tabIndex={-1}
      aria-label={label}
      className="menu"
      onKeyDown={press}
      onBlur={({ relatedTarget }) => {
        const isInside = list.current?.contains(relatedTarget)
        if (!isInside && relatedTarget !== place.current) onLeave()
      }}
    >
      {items.map((item) => (
        <button
          key={item.id}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className="menu-item"
          aria-disabled={item.isDisabled}
          onClick={() => {
            if (item.isDisabled) return
            onClose()
            item.onChoose()
          }}
        >
          {item.label}
        </button>
      ))}
    </div>
  )
}

function rowsOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])]
}

/** The row a key goes to, from where the focus is. */
function rowFor(key: string, rows: readonly HTMLElement[]): HTMLElement | undefined {
  const at = rows.findIndex((row) => row === document.activeElement)
  if (key === 'ArrowDown') return rows[(at + 1) % rows.length]
  if (key === 'ArrowUp') return rows.at(at <= 0 ? -1 : at - 1)
  if (key === 'Home') return rows[0]
  if (key === 'End') return rows.at(-1)
  if (key.length !== 1 || key === ' ') return undefined
  const following = [...rows.slice(at + 1), ...rows.slice(0, at + 1)]
  return following.find((row) => row.textContent.toLowerCase().startsWith(key.toLowerCase()))
}
