/** What can be asked of each card: said where it cannot be seen, with the focus on the card afterwards. */
import { announce } from '#ui/announce.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { beforeAfterMove } from './arrange.ts'
import type { ListProps } from './listProps.ts'
import type { Attachment } from './attachments.ts'
import type { ItemIntents } from './item/itemIntents.ts'
import { spokenFile } from './shownName.ts'

type Options = Pick<
  ListProps,
  'uploads' | 'onRemove' | 'onOpen' | 'onRename' | 'onMove' | 'onNaming'
> & { ids: readonly string[]; focusSoon: (id: string) => void }

export function useCardIntents({ ids, focusSoon, uploads, ...on }: Options) {
  const t = useTranslate()

  function move(file: Attachment, places: number) {
    const target = beforeAfterMove(ids, file.id, places)
    if (!target) return
    focusSoon(file.id)
    on.onMove(file.id, target.beforeId)
    const values = { file: spokenFile(file), at: target.at + 1, count: ids.length }
    announce(t('attachments.movedTo', values))
  }

  async function rename(id: string, name: string) {
    const end = await on.onRename(id, name)
    if ('fault' in end) return end.fault
    focusSoon(end.id)
    on.onNaming(undefined)
    return undefined
  }

  return (attachment: Attachment): ItemIntents => {
    const { id } = attachment
    return {
      onRemove: () => on.onRemove(id),
      onRetry: () => uploads.onRetry(id),
      onPause: () => uploads.onPause(id),
      onResume: () => uploads.onResume(id),
      onOpen: () => on.onOpen(id),
      onRename: (name) => rename(id, name),
      onNaming(isNaming) {
        if (!isNaming) focusSoon(id)
        on.onNaming(isNaming ? id : undefined)
      },
      onMove: (places) => move(attachment, places),
    }
  }
}
