/** The question for the folder, and what became of saving there. */
import { explainFailure } from '#delivery/failure/explainFailure.ts'
import type { Reader } from '#delivery/open/openedMessage.ts'
import type { SaveBy } from '#delivery/run/saveTask.ts'
import { SaveToFolderDialog } from './SaveToFolderDialog.tsx'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { isolate } from '#i18n/isolate.ts'
import { useTranslate } from '#i18n/useTranslate.ts'

export type FolderStep =
  | { readonly step: 'choosing'; readonly reader: Reader }
  | { readonly step: 'saved'; readonly folder: string }
  | { readonly step: 'failed'; readonly error: unknown }

type Props = {
  step: FolderStep
  saveBy: SaveBy
  onStep: (step: FolderStep | undefined) => void
}

export function FolderSlot({ step, saveBy, onStep }: Props) {
  const t = useTranslate()
  const close = () => onStep(undefined)
  const actions = <Button onClick={close}>{t('common.close')}</Button>
  switch (step.step) {
    case 'choosing':
      return (
        <SaveToFolderDialog
          reader={step.reader}
          saveBy={saveBy}
          onSaved={(folder) => onStep({ step: 'saved', folder })}
          onClose={close}
        />
      )
    case 'saved':
      return (
        <Banner
          tone="success"
          title={t('drafts.savedToFolder', { folder: isolate(step.folder) })}
          actions={actions}
        />
      )
    case 'failed': {
      const { textKey, why, values } = explainFailure(step.error, 'save')
      return (
        <Banner tone="danger" title={t(textKey)} actions={actions}>
          {t(why, values)}
        </Banner>
      )
    }
  }
}
