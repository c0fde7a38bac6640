/** Saving the letter on the desk from a dialog: whether it runs, and why it failed, in words. */
import { useState } from 'react'
import { explainFailure } from '#delivery/failure/explainFailure.ts'
import type { SavingWork } from '#delivery/run/saveTask.ts'
import { useWords } from '#i18n/useTranslate.ts'
import type { SaveBy } from '#delivery/run/saveTask.ts'

export function useSaving(saveBy: SaveBy, onSaved: () => void) {
  const say = useWords()
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<{ readonly title: string; readonly text: string }>()

  async function save(work: SavingWork) {
    setIsBusy(true)
    setProblem(undefined)
    try {
      if (await saveBy(work)) return onSaved()
      setProblem({ title: say('deliver.notSaved'), text: say('drafts.notNow') })
    } catch (error) {
      const { says, why, values } = explainFailure(error, 'save')
      setProblem({ title: say(says), text: say(why, values) })
    }
    setIsBusy(false)
  }

  return { isBusy, problem, save: (work: SavingWork) => void save(work) }
}
