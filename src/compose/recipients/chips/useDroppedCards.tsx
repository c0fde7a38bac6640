/** vCards (.vcf) that are dropped or pasted into a field become its recipients instead of attachments. */
import { useEffect, useEffectEvent, type RefObject } from 'react'
import type { ChipsProps } from '#compose/recipients/chipsProps.ts'
import { pasteReader } from '#compose/recipients/paste/pasteReader.ts'
import { joinNames } from '#i18n/names.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { announce } from '#ui/announce.ts'

/** By type where the system knows one, else by name; as DropZone.tsx reads it. */
const cards = 'vcard|\\.vcf$'

export function useDroppedCards({ input, field, lines, onAdd }: ChipsProps): void {
  const t = useTranslate()
  const take = useEffectEvent(async (files: readonly File[]) => {
    const texts = await Promise.all(files.map((file) => file.text()))
    const { takePasted } = await pasteReader.fetch()
    const entries = takePasted(texts.join('\n'), { field, lines, t, before: '', after: '' })
    if (entries) onAdd(entries)
    else
      announce(t('recipients.notUnderstood', { names: joinNames(files.map(({ name }) => name)) }))
  })
  useEffect(() => followFiles(input, (files) => void take(files)), [input])
}

function followFiles(input: RefObject<HTMLElement | null>, take: (files: File[]) => void) {
  const field = input.current?.closest<HTMLElement>('.recipient-field')
  if (!field) return undefined
  field.dataset['takes'] = cards
  function catchFiles(event: DragEvent | ClipboardEvent) {
    const data = 'dataTransfer' in event ? event.dataTransfer : event.clipboardData
    const files = [...(data?.files ?? [])]
    const isCard = ({ type, name }: File) => new RegExp(cards).test(type || name)
    if (files.length === 0 || !files.every(isCard)) return
    event.preventDefault()
    event.stopPropagation()
    take(files)
  }
  field.addEventListener('drop', catchFiles, true)
  field.addEventListener('paste', catchFiles, true)
  return () => {
    field.removeEventListener('drop', catchFiles, true)
    field.removeEventListener('paste', catchFiles, true)
  }
}
