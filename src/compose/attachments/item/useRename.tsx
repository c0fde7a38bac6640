/** What is typed as a file's new name, from the first key until it is kept, refused or given up. */
import { useState } from 'react'
import { toNewName, type NameFault } from './fileName.ts'
import type { Rename } from './itemIntents.ts'

type Options = { name: string; onRename: Rename; onEnd: () => void }

export function useRename({ name, onRename, onEnd }: Options) {
  const [fault, setFault] = useState<NameFault>()
  const [isBusy, setIsBusy] = useState(false)

  async function keep(typed: string) {
    if (isBusy) return
    const made = toNewName(typed, name)
    if ('fault' in made) return setFault(made.fault)
    if (made.name === name) return onEnd()
    setIsBusy(true)
    setFault(await onRename(made.name))
    setIsBusy(false)
  }

  /** A name that can't be stays there with its reason; none at all gives the old one back. */
  function leave(typed: string) {
    if (typed.trim() === '') onEnd()
    else void keep(typed)
  }

  return { fault, isBusy, keep, leave, type: () => setFault(undefined) }
}
