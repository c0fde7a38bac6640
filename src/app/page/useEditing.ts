/** The page with its open message: what the row of actions, the menus and the keys act on. */
import { useStore } from 'zustand'
import { useAttachFiles, type Attaching } from '#compose/attachments/adding/useAttachFiles.tsx'
import { newId } from '#compose/field/newId.ts'
import type { IssueField } from '#compose/field/validationIssue.ts'
import type { Editing } from '#app/actions/action.ts'
import { showPalette } from '#app/palette/showPalette.tsx'
import { usePage } from './PageContext.ts'

type OpenEditing = {
  readonly editing: Editing
  readonly attaching: Attaching
}

export function useEditing(goTo: (field: IssueField) => void): OpenEditing {
  const page = usePage()
  const { store } = useStore(page.session, ({ current }) => current)
  const count = useStore(store, ({ message }) => message.attachments.length)
  const attaching = useAttachFiles({
    ...{ count, newId, mostBytes: page.delivery.mostBytes },
    onAttach: (attachments) => store.getState().edit({ type: 'filesAttached', attachments }),
  })
  const editing: Editing = {
    ...{ ...page, attach: attaching.attach, goTo },
    openPalette: () => showPalette(editing),
  }
  return { editing, attaching }
}
