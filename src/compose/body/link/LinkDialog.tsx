/** Asks where a link leads, and for its words where none are selected. Enter saves. */
import { useId, useState, type FormEvent } from 'react'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { parseLinkAddress } from './linkAddress.ts'
import './LinkDialog.css'

export type LinkEdit = { readonly href: string; readonly text: string }

type Props = {
  /** The address of the link the caret is in. */
  href: string | undefined
  asksText: boolean
  onSave: (link: LinkEdit) => void
  onRemove: () => void
  onClose: () => void
}

export function LinkDialog({ href, asksText, onSave, onRemove, onClose }: Props) {
  const t = useTranslate()
  const form = useId()
  const [typed, setTyped] = useState(href ?? '')
  const [text, setText] = useState('')
  const [isChecked, setChecked] = useState(false)
  const address = parseLinkAddress(typed)
  const error = isChecked && 'textKey' in address ? t(address.textKey, address.values) : undefined

  function save(event: FormEvent) {
    event.preventDefault()
    event.stopPropagation()
    setChecked(true)
    if ('href' in address) onSave({ href: address.href, text: text.trim() || typed.trim() })
  }

  const actions = (
    <>
      <Button onClick={onClose}>{t('common.cancel')}</Button>
      {href !== undefined && <Button onClick={onRemove}>{t('common.remove')}</Button>}
      <Button kind="primary" type="submit" form={form}>
        {t('common.save')}
      </Button>
    </>
  )
  return (
    <Dialog title={t('common.link')} actions={actions} onClose={onClose}>
      <form id={form} className="link-dialog" noValidate onSubmit={save}>
        <TextField
          label={t('common.address')}
          hint={t('body.linkHint')}
          error={error}
          inputMode="url"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        {asksText && (
          <TextField
            label={t('common.text')}
            autoComplete="off"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </form>
    </Dialog>
  )
}
