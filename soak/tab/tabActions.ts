/** For the soak test: the page's own actions, over a tab's runs. What is said first is always accepted. */
import { letterActions } from '#sending/actions/messageActions.ts'
import { clouds } from '#config/clouds.ts'
import type { TabRuns } from './tabRuns.ts'

export function tabActions(runs: TabRuns) {
  const { desk, sending, saving, autosaving, whenFree, work, watch, write, seen, reset } = runs
  return letterActions({
    desk,
    runs: {
      sending: {
        status: sending.status,
        send: (letter, intent, told) => sending.start(work.send(letter, intent), told),
        reset: sending.reset,
      },
      saving: {
        status: saving.status,
        save: (letter, told) => saving.start(work.save(letter), told),
        reset: saving.reset,
        isUnderWay: saving.isUnderWay,
      },
      autosaving,
      whenFree,
      reset,
    },
    memory: {
      asked: { problems: [], intent: { as: 'json' } },
      setAsked: () => undefined,
      forgetAsked: () => undefined,
      setDelivered: () => undefined,
      setLastIntent: () => undefined,
      savedAs: 'json',
      setSavedAs: () => undefined,
      setAside: (aside) => void (seen.aside = aside),
      watch,
      write,
    },
    means: { states: {}, abilities: clouds.global.abilities, isBeta: false },
  })
}
