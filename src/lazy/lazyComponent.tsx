/**
 * A part of the page that is fetched when it is first shown, together with the words it says.
 *
 * Without a network it cannot come: that is said in its place, with a way to try again, and nothing
 * else on the page is touched. What a message is likely to need soon is fetched when the page is idle.
 */
import { useEffect, useState, type ComponentType } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { allTexts } from '#i18n/texts.ts'
import { PartMissing } from './PartMissing.tsx'

type Fetched<Props> =
  | { readonly step: 'coming' | 'missing' }
  | { readonly step: 'here'; readonly Part: ComponentType<Props> }

const soon = new Set<() => void>()

/** Fetches what is likely to be needed before long, without waiting for it. */
export function fetchSoon() {
  for (const load of soon) load()
}

export function lazyComponent<Props extends object>(
  fetch: () => Promise<ComponentType<Props>>,
  when: 'whenShown' | 'soon' = 'whenShown',
) {
  const store = createStore<Fetched<Props>>(() => ({ step: 'coming' }))

  function load() {
    Promise.all([fetch(), allTexts()]).then(
      ([Part]) => store.setState({ step: 'here', Part }),
      () => store.setState({ step: 'missing' }),
    )
  }

  if (when === 'soon') soon.add(load)

  return function LazyPart(props: Props) {
    const fetched = useStore(store)
    const [attempt, setAttempt] = useState(1)
    useEffect(() => {
      if (store.getState().step !== 'here') load()
    }, [attempt])
    if (fetched.step === 'here') return <fetched.Part {...props} />
    if (fetched.step === 'coming') return null
    return <PartMissing onRetry={() => setAttempt(attempt + 1)} />
  }
}
