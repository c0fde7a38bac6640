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
import { addToSoon } from './fetchSoon.ts'
import { PartMissing } from './PartMissing.tsx'
import { useRefetch } from './useRefetch.tsx'

type Fetched<Props> =
  | { readonly step: 'coming' | 'missing' }
  | { readonly step: 'here'; readonly Part: ComponentType<Props> }

export function lazyComponent<Props extends object>(
  fetch: () => Promise<ComponentType<Props>>,
  when: 'whenShown' | 'soon' = 'whenShown',
  /** Stands in for it until it is here, and where it cannot come. */
  StandIn?: ComponentType<Props>,
) {
  const store = createStore<Fetched<Props>>(() => ({ step: 'coming' }))

  function load() {
    return Promise.all([fetch(), allTexts()]).then(
      ([Part]) => store.setState({ step: 'here', Part }),
      () => store.setState({ step: 'missing' }),
    )
  }

  if (when === 'soon') addToSoon(load)

  return function LazyPart(props: Props) {
    const fetched = useStore(store)
    const [attempt, setAttempt] = useState(1)
    useEffect(() => {
      if (store.getState().step !== 'here') void load()
    }, [attempt])
    const fetchAgain = () => setAttempt(attempt + 1)
    const why = useRefetch(fetchAgain, fetched.step === 'missing')
    if (fetched.step === 'here') return <fetched.Part {...props} />
    if (StandIn) return <StandIn {...props} />
    if (fetched.step === 'coming') return null
    // What was opened can be closed before it is there.
    const { onClose } = props as { readonly onClose?: () => void }
    return <PartMissing why={why} onRetry={fetchAgain} onClose={onClose} />
  }
}
