/** Saving the open message from a dialog: whether it runs, and why it failed, in words. */
import { useState } from 'react'
import { explainFailure } from '#delivery/failure/explainFailure.ts'
import type { SaveFunction } from '#delivery/run/saveTask.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { SaveBy } from '#delivery/run/saveTask.ts'

export function useSaving(saveBy: SaveBy, onSaved: () => void) {
  const t = useTranslate()
  const [isBusy, setIsBusy] = useState(false)
  const [issue, setIssue] = useState<{ readonly title: string; readonly text: string }>()

  async function save(work: SaveFunction) {
    setIsBusy(true)
    setIssue(undefined)
    try {
      if (await saveBy(work)) return onSaved()
      setIssue({ title: t('deliver.notSaved'), text: t('drafts.notNow') })
    } catch (error) {
      const { textKey, why, values } = explainFailure(error, 'save')
      setIssue({ title: t(textKey), text: t(why, values) })
    }
    setIsBusy(false)
  }

  return { isBusy, issue, save: (work: SaveFunction) => void save(work) }
}
