/**
 * Remembers the last paste until the message is changed again: what was in the clipboard, and how to take it back,
 * so that it can be pasted in another look (pasteAgain.tsx). The paste is a step of its own in the history, so that
 * Undo takes back nothing that was typed before.
 */
import { Extension, type Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import type { Slice } from '@tiptap/pm/model'
import { Plugin, PluginKey, type SelectionBookmark, type Transaction } from '@tiptap/pm/state'
import type { PasteLook } from '#compose/body/html/tidyHtml.ts'

/** "text": what the clipboard has beside its HTML. */
export type PasteChoice = PasteLook | 'text'

type Pasted = { readonly html: string; readonly text: string; readonly slice: Slice }

export type Paste = Pasted & {
  readonly choice: PasteChoice
  readonly change: Transaction
  /** What was selected before. */
  readonly before: SelectionBookmark
  /** Where what was pasted ends. */
  readonly end: number
}

/** "unreadable": the clipboard had nothing that can be read here, such as RTF alone. */
export type Report = Paste | 'unreadable'

export const pasteReportKey = new PluginKey<Report | undefined>('pasteReport')

/** Each editor has its own. `again`: how the last paste is just being pasted once more. */
type Storage = { again?: PasteChoice | undefined }

export const PasteReport = Extension.create<object, Storage>({
  name: 'pasteReport',
  addStorage: () => ({}),
  addProseMirrorPlugins() {
    const { storage } = this
    let coming: Pasted | undefined
    let isText = false
    const plugin = new Plugin<Report | undefined>({
      key: pasteReportKey,
      state: {
        init: (): Report | undefined => undefined,
        apply(change, last, { selection }): Report | undefined {
          const report = change.getMeta(pasteReportKey) as Report | null | undefined
          if (report !== undefined) return report ?? undefined
          if (!change.getMeta('paste')) return change.docChanged ? undefined : last
          const pasted = coming
          coming = undefined
          if (!pasted) return undefined
          const choice = storage.again ?? 'match'
          const before = selection.getBookmark()
          return { ...pasted, choice, change, before, end: change.selection.to }
        },
      },
      props: {
        transformPasted(slice, _view, asText) {
          isText = asText
          return slice
        },
        handlePaste(view, { clipboardData }, slice) {
          const { again } = storage
          if (isUnreadable(clipboardData)) {
            view.dispatch(view.state.tr.setMeta(pasteReportKey, 'unreadable'))
            return true
          }
          const html = clipboardData?.getData('text/html') ?? ''
          const text = clipboardData?.getData('text/plain') ?? ''
          const isReported = again !== undefined || (!isText && isRich(html))
          coming = isReported ? { html, text, slice } : undefined
          if (coming && !again) view.dispatch(closeHistory(view.state.tr))
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

/** More than lines of text. What was copied in an editor of ours has one look only. */
function isRich(html: string): boolean {
  const looks = /\sstyle\s*=|<(?!(?:meta|html|head|body|div|p|span|br)\b)[a-z]/i
  return looks.test(html) && !html.includes('data-pm-slice')
}

export function lastPaste({ state }: Editor): Report | undefined {
  return pasteReportKey.getState(state)
}

/** Nothing ends it. */
export function setReport({ view }: Editor, report: Report | undefined) {
  view.dispatch(view.state.tr.setMeta(pasteReportKey, report ?? null))
}

export function pasteStorage(editor: Editor): Storage {
  return (editor.storage as unknown as { pasteReport: Storage }).pasteReport
}
