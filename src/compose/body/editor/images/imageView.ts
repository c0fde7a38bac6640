/**
 * A picture as it is shown in the text: its own bytes, or a place that says what it is. A corner takes another
 * size, by the pointer; keys have the bar (ImageBar.tsx).
 */
import type { Node } from '@tiptap/pm/model'
import type { EditorView, NodeView } from '@tiptap/pm/view'
import { fitted } from '#compose/body/document/imageSize.ts'
import { contentIdOf, type ImageSource } from './imageSource.ts'
import { lateImages } from './lateImages.ts'
import { roomInCell } from './roomIn.ts'

type Place = { readonly view: EditorView; readonly getPos: () => number | undefined }

export class ImageView implements NodeView {
  readonly dom = document.createElement('span')
  private readonly image = document.createElement('img')
  private readonly handle = document.createElement('span')
  private readonly stops: (() => void)[]
  private shown: { readonly src: string; readonly address: string } | undefined
  private isGone = false
  private node: Node
  private readonly place: Place
  private readonly source: ImageSource

  constructor(node: Node, place: Place, source: ImageSource) {
    this.node = node
    this.place = place
    this.source = source
    this.dom.className = 'editor-image'
    this.handle.className = 'editor-image-handle'
    this.dom.append(this.image, this.handle)
    this.stops = [source.subscribe(() => void this.show())]
    void this.followHandle()
    this.image.addEventListener('load', () => this.takeSize())
    this.render()
  }

  update(next: Node): boolean {
    if (next.type !== this.node.type) return false
    this.node = next
    this.render()
    return true
  }

  stopEvent({ target }: Event): boolean {
    return target === this.handle
  }

  ignoreMutation(): boolean {
    return true
  }

  destroy() {
    this.isGone = true
    for (const stop of this.stops) stop()
    this.forget()
  }

  private render() {
    const { alt, src, width, height } = this.node.attrs
    this.image.alt = String(alt)
    this.image.toggleAttribute('data-remote', /^https?:/i.test(String(src)))
    this.image.style.width = width ? `${String(width)}px` : ''
    this.image.style.aspectRatio = width && height ? `${String(width)} / ${String(height)}` : ''
    void this.show()
  }

  private async show() {
    const src = String(this.node.attrs['src'])
    const id = contentIdOf(src)
    const { fetch } = this.source.getState()
    if (!id || !fetch || this.shown?.src === src) return
    const blob = await fetch(id).catch(() => undefined)
    if (!blob || this.isGone || this.shown?.src === src) return
    this.forget()
    this.shown = { src, address: URL.createObjectURL(blob) }
    this.image.src = this.shown.address
    this.dom.classList.add('editor-image-shown')
  }

  /** Of a picture that was just added; one of a draft stays as it is written. */
  private takeSize() {
    const { src, width } = this.node.attrs
    const { naturalWidth, naturalHeight } = this.image
    const { view, getPos } = this.place
    const at = getPos()
    const isFresh = this.source.getState().fresh.has(String(src))
    if (!isFresh || width || at === undefined || naturalWidth === 0) return
    const size = fitted({ width: naturalWidth, height: naturalHeight }, 1, roomInCell(this.image))
    const change = view.state.tr.setNodeMarkup(at, null, { ...this.node.attrs, ...size })
    view.dispatch(change.setMeta('addToHistory', false))
  }

  /** Without a network the bar is missing, too. */
  private async followHandle() {
    const late = await lateImages().catch(() => undefined)
    if (late && !this.isGone)
      this.stops.push(late.followHandle(this.handle, this.image, (width) => this.resize(width)))
  }

  private forget() {
    if (this.shown) URL.revokeObjectURL(this.shown.address)
    this.shown = undefined
  }

  private resize(width: number) {
    const { view, getPos } = this.place
    const at = getPos()
    if (at === undefined) return
    const { offsetWidth, offsetHeight } = this.image
    const height = Math.round((width * offsetHeight) / Math.max(offsetWidth, 1))
    const attrs = { ...this.node.attrs, width: Math.round(width), height }
    view.dispatch(view.state.tr.setNodeMarkup(at, null, attrs))
  }
}
