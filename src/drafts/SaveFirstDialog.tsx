/** The question before another message takes the place of one that lies nowhere else. */
import type { Reader } from '#delivery/open/openedMessage.ts'
import { saveDraft } from '#delivery/draft/saveDraft.ts'
import { saveUnsent } from '#delivery/send/saveUnsent.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { SaveBy } from '#delivery/run/saveTask.ts'
import { useSaving } from './useSaving.ts'

type Props = { reader: Reader; saveBy: SaveBy; onSaved: () => void; onClose: () => void }

export function SaveFirstDialog({ reader, saveBy, onSaved, onClose }: Props) {
  const t = useTranslate()
  const { isBusy, issue, save } = useSaving(saveBy, onSaved)
  const saveAndGo = () =>
    save((outgoing, callbacks) => saveUnsent(saveDraft, reader, outgoing, callbacks))

  const actions = (
    <>
      <Button kind="outline" onClick={onClose}>
        {t('common.cancel')}
      </Button>
      <Button kind="primary" disabled={isBusy} onClick={saveAndGo}>
        {t('drafts.saveAndOpen')}
      </Button>
    </>
  )
  return (
    <Dialog title={t('drafts.unsavedTitle')} actions={actions} onClose={onClose}>
      <p>{t('drafts.unsaved')}</p>
      {issue && (
        <Banner tone="danger" title={issue.title}>
          {issue.text}
        </Banner>
      )}
    </Dialog>
  )
}
