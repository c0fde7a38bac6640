/** What is found, what is marked, and the keys that go through it. */
import { useState, type KeyboardEvent } from 'react'
import type { Editing } from '#app/actions/action.ts'
import { isComposing } from '#ui/keyboard/isComposing.ts'
import { commandsOf, type Command } from './commands.ts'
import { matchNames } from './matchNames.ts'

export function usePaletteList(editing: Editing, onClose: () => void) {
  const [query, setQuery] = useState('')
  const [marked, mark] = useState(0)
  const found = matchNames(query, commandsOf(editing))
  const at = Math.min(marked, found.length - 1)

  function choose(command: Command | undefined) {
    if (!command || command.isOff) return
    onClose()
    command.perform()
  }

  function search(wanted: string) {
    setQuery(wanted)
    mark(0)
  }

  function press(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) mark((at + step + found.length) % Math.max(found.length, 1))
    else if (event.key === 'Enter' && !isComposing(event)) choose(found[at])
    else return
    event.preventDefault()
  }

  return { query, found, at, mark, choose, search, press }
}
