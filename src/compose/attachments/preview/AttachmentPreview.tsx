/**
 * A file in front of the page: a picture by <img>, which runs no scripts, or text as it is. The site's security
 * policy allows no frames of files, so a PDF is offered as a download.
 */
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { Attachment } from '#compose/attachments/attachments.ts'
import { formatFileSize } from '#compose/attachments/fileSize.ts'
import { saveFile } from '#ui/saveFile.ts'
import { spokenFile } from '#compose/attachments/shownName.ts'
import { PictureView } from './PictureView.tsx'
import { previewKind } from './previewKind.ts'
import { TextView } from './TextView.tsx'
import { useContent, type Content } from './useContent.tsx'
import './AttachmentPreview.css'

type Props = {
  attachment: Attachment
  onRename: (() => void) | undefined
  onClose: () => void
}

export function AttachmentPreview({ attachment, onRename, onClose }: Props) {
  const t = useTranslate()
  const content = useContent(attachment)
  const file = spokenFile(attachment)
  const bytes = content.step === 'here' ? content.file : undefined
  const actions = (
    <>
      <Button kind="primary" onClick={onClose}>
        {t('common.close')}
      </Button>
      {onRename && bytes && (
        <Button
          kind="outline"
          onClick={() => {
            onClose()
            onRename()
          }}
        >
          {t('attachments.rename')}
        </Button>
      )}
      {bytes && (
        <Button kind="outline" onClick={() => saveFile(bytes, attachment.name)}>
          {t('attachments.downloadWord')}
        </Button>
      )}
    </>
  )
  return (
    <Dialog title={file} actions={actions} onClose={onClose}>
      <div className="attachment-preview">
        <p className="attachment-preview-details">{formatFileSize(attachment.size)}</p>
        <View {...{ content, file }} kind={previewKind(attachment.name, attachment.contentType)} />
      </div>
    </Dialog>
  )
}

type ViewProps = { content: Content; file: string; kind: ReturnType<typeof previewKind> }

function View({ content, file, kind }: ViewProps) {
  const t = useTranslate()
  if (content.step === 'fetching') return <p role="status">{t('attachments.fetching')}</p>
  if (content.step === 'failed') return <p role="alert">{t('attachments.notFetched')}</p>
  if (content.step !== 'here' || kind === 'none') return <p>{t('attachments.noPreview')}</p>
  if (kind === 'picture') return <PictureView picture={content.file} name={file} />
  return <TextView text={content.file} name={file} />
}
