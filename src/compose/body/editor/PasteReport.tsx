/**
 * Remembers what the last paste lost until the message is changed again. The paste is a step of its own
 * in the history, so that Undo takes back nothing that was typed before.
 */
import { Extension, type Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import type { Slice } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { parseInert } from '#compose/body/html/parseInert.ts'
import { pasteLoss, type PasteLoss } from '#compose/body/html/pasteLoss.ts'

export type PasteReported = PasteLoss & {
  /** Something was pasted all the same. */
  readonly canUndo: boolean
  /** The clipboard has nothing that can be read here, such as RTF alone. */
  readonly isUnreadable?: true
}

const unreadable: PasteReported = {
  ...{ inlineImages: 0, tables: 0, hasOtherNumbers: false, canUndo: false, isUnreadable: true },
}

const key = new PluginKey<PasteReported | undefined>('pasteReport')
const lossMeta = 'pasteLoss'

export const PasteReport = Extension.create({
  name: 'pasteReport',
  addProseMirrorPlugins() {
    let coming: PasteLoss | undefined
    const plugin = new Plugin<PasteReported | undefined>({
      key,
      state: {
        init: (): PasteReported | undefined => undefined,
        apply(change, before): PasteReported | undefined {
          const reported = change.getMeta(lossMeta) as PasteReported | null | undefined
          if (reported !== undefined) return reported ?? undefined
          if (!change.getMeta('paste')) return change.docChanged ? undefined : before
          const loss = coming
          coming = undefined
          return loss && { ...loss, canUndo: change.docChanged }
        },
      },
      props: {
        handlePaste(view, event, slice) {
          if (isUnreadable(event.clipboardData)) {
            view.dispatch(view.state.tr.setMeta(lossMeta, unreadable))
            return true
          }
          coming = lossOf(event.clipboardData?.getData('text/html') ?? '', slice)
          if (coming) beginStep(view)
          return false
        },
      },
    })
    return [plugin]
  },
})

const readable = ['text/html', 'text/plain', 'text/uri-list', 'Files']

function isUnreadable(data: DataTransfer | null): boolean {
  const types = [...(data?.types ?? [])]
  return types.length > 0 && !types.some((type) => readable.includes(type))
}

/** What was copied in an editor of ours comes back whole. */
function lossOf(html: string, slice: Slice): PasteLoss | undefined {
  const mayLose =
    /<(?:img|table|ol|p[^>]*mso-list)\b/i.test(html) && !html.includes('data-pm-slice')
  return mayLose
    ? pasteLoss(parseInert(html), { type: 'doc', content: slice.content.toJSON() ?? [] })
    : undefined
}

function beginStep(view: EditorView) {
  view.dispatch(closeHistory(view.state.tr))
}

export function lastPaste({ state }: Editor): PasteReported | undefined {
  return key.getState(state)
}

export function dismissPaste({ view }: Editor) {
  view.dispatch(view.state.tr.setMeta(lossMeta, null))
}
