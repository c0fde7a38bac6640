/** Which signature the message has: one of the sender's, or none; and the way to edit them. */
import type { Editor } from '@tiptap/core'
import { useId } from 'react'
import { useStore } from 'zustand'
import { findSignature } from '#compose/body/editor/signature/signatureBlock.tsx'
import { shapeOf, signatureShape } from '#compose/body/editor/signature/readSignature.tsx'
import { chooseSignature, signing } from '#compose/body/signature/signing.ts'
import type { OpenPanel } from '#compose/body/toolbar/FormattingToolbar.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { Button } from '#ui/Button.tsx'
import { Popover } from '#ui/popover/Popover.tsx'
import { PanelKeys } from './PanelKeys.tsx'

type Props = { editor: Editor; panel: OpenPanel; onDone: () => void }

export function SignaturePanel({ editor, panel: { button, onClose }, onDone }: Props) {
  const t = useTranslate()
  const { list, edit } = useStore(signing)
  const found = findSignature(editor)
  const shape = found && shapeOf(found.copy.html)
  const choices = [
    ...list.map(({ id, name, html }) => ({
      id,
      name,
      html,
      isChosen: signatureShape(html) === shape,
    })),
    { id: '', name: t('options.none'), html: '', isChosen: !found },
  ]
  return (
    <Popover id={useId()} label={t('signatures.signature')} button={button} onClose={onClose}>
      <PanelKeys label={t('signatures.signature')} className="panel-list" columns={1}>
        {choices.map(({ id, name, html, isChosen }) => (
          <Button
            key={id}
            aria-pressed={isChosen}
            data-first-focus={isChosen || undefined}
            onClick={() => {
              chooseSignature(html)
              onDone()
            }}
          >
            {name || t('signatures.unnamed')}
          </Button>
        ))}
      </PanelKeys>
      <div className="panel-list">
        <Button
          disabled={!edit}
          onClick={() => {
            onClose()
            edit?.()
          }}
        >
          {t('signatures.edit')}
        </Button>
      </div>
    </Popover>
  )
}
