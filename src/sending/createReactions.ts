/** What saving and sending does without a click, and where files are; fetched when there is something to do. */
import { createAutosave } from './autosave/createAutosave.ts'
import { rememberTexts } from './autosave/rememberTexts.ts'
import { conflictReaction } from './conflict/conflictReaction.ts'
import type { Arrival } from './context/createArrival.ts'
import type { DeliveryDeps } from './context/deliveryDeps.ts'
import type { DeliveryActions } from './delivery.ts'
import { resumeReaction } from './resume/resumeReaction.ts'
import { statesOfFiles } from './status/statesOfFiles.ts'
import { unsentReaction } from './resume/unsentReaction.ts'
import { verifyReaction } from './resume/verifyReaction.ts'

export type Reactions = {
  /** Does what has come to be done. */
  readonly react: () => void
  /** Follows the message; gives how to stop. */
  readonly connect: () => () => void
}

export function createReactions(
  deps: DeliveryDeps,
  actions: DeliveryActions,
  arrival: Arrival,
): Reactions {
  const autosave = createAutosave(deps)
  const resume = resumeReaction(deps, actions, arrival)
  deps.state.setState({ statesOf: (trouble) => statesOfFiles(deps, trouble) })
  const all = [
    autosave.react,
    resume.react,
    conflictReaction(deps, actions.save),
    verifyReaction(deps, actions.verify),
    unsentReaction(deps),
    rememberTexts(deps),
  ]
  return {
    react() {
      for (const react of all) react()
    },
    connect() {
      const disconnect = autosave.connect()
      return () => {
        disconnect()
        resume.stop()
      }
    },
  }
}
