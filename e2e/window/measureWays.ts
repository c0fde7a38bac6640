/** How each row of docs/measures.md is found on the page: when it is there, where, and what of it is measured. */

/** What the page shows; measures.spec.ts brings it about. */
export type State = 'written' | 'pasted' | 'suggesting' | 'menu' | 'options' | 'dialog' | 'toast'

export type Way = readonly [state: State, of: keyof ReturnType<typeof measure>, selector: string]

const subject = '.subject-field-input'
const text = '[contenteditable][role=textbox] > p'
const send = '.composer-actions-send > :first-child'
const withIcon = (name: string) => `.composer-actions .button:has(.lucide-${name})`
const toast = '.toast'
const suggestion = '.suggestion-list-option:has(.suggestion-list-address)'

/* Each is a row of the table: as a list it is read most easily. */
export const ways: Readonly<Record<string, Way>> = {
  'text edge: From': ['written', 'edge', '.from-field-label'],
  'text edge: To': ['written', 'edge', '.recipient-field-label'],
  'text edge: Subject': ['written', 'edge', subject],
  'text edge: text': ['written', 'edge', text],
  'text edge: files': ['written', 'start', '.attachment-item'],
  'text edge: lines between the fields': ['written', 'start', '.recipient-field'],
  'text edge: what is set': ['options', 'start', '.option-chips-item'],
  'text edge: first picture of the toolbar': ['written', 'start', '.formatting-toolbar .lucide'],
  'text edge: Send': ['written', 'start', send],
  'text edge: end of Send': ['written', 'end', '.composer-actions-send'],
  'text edge: end of Bcc': ['written', 'endEdge', '[data-opens=bcc]'],
  'text edge: picture of the shared mailboxes': ['written', 'end', '.from-field-more .lucide'],
  'text edge: picture of Discard': ['written', 'end', '.composer-actions .lucide-trash-2'],
  'text edge: toasts': ['toast', 'start', toast],
  'width: sheet, at most': ['written', 'width', '.sheet'],
  'width: column of the text, at most': ['written', 'width', text],
  'width: panel': ['options', 'width', '.side-panel'],
  'height: header': ['written', 'height', '.page-header'],
  'height: From': ['written', 'height', '.from-field'],
  'height: To': ['written', 'height', '.recipient-field'],
  'height: Subject': ['written', 'height', '.subject-field'],
  'height: control of the header': ['written', 'height', '.page-header-button'],
  'height: control of the toolbar': ['written', 'height', '.formatting-toolbar .button'],
  'height: Send': ['written', 'height', send],
  'height: Attach': ['written', 'height', withIcon('paperclip')],
  'height: Options': ['written', 'height', withIcon('sliders-horizontal')],
  'height: person in To': ['written', 'height', '.recipient-chip'],
  'height: chip of what is set': ['options', 'height', '.option-chips-item > *'],
  'height: row of a menu': ['menu', 'height', '[role=menuitem]'],
  'height: row of a suggestion': ['suggesting', 'height', suggestion],
  'height: row of the options': ['options', 'height', '.property-row:has(.property-row-value)'],
  'height: row of Reply to': ['options', 'height', '.recipient-option'],
  'height: toolbar': ['written', 'height', '.formatting-toolbar'],
  'size: card of a file': ['written', 'size', '.attachment-item'],
  'room: from a toast to what is below it': ['toast', 'roomBelow', toast],
  'corners: sheet': ['written', 'corners', '.sheet'],
  'corners: dialog': ['dialog', 'corners', 'dialog[open]'],
  'corners: panel': ['options', 'corners', '.side-panel'],
  'corners: card of a file': ['written', 'corners', '.attachment-item'],
  'corners: menu': ['menu', 'corners', '[role=menu]'],
  'corners: toast': ['toast', 'corners', toast],
  'corners: Send': ['written', 'corners', send],
  'corners: buttons': ['written', 'corners', withIcon('paperclip')],
  'corners: people': ['written', 'corners', '.account-button .face'],
  'type: Subject': ['written', 'type', subject],
  'type: heading of a dialog': ['dialog', 'type', 'dialog[open] .dialog-title'],
  'type: text': ['written', 'type', text],
  'type: From': ['written', 'type', '.from-field-person'],
  'type: row of the options': ['options', 'type', '.property-row-name'],
  'type: row of a menu': ['menu', 'type', '[role=menuitem]'],
  'type: name of a file': ['written', 'type', '.attachment-item-name'],
  'type: bar in the text': ['pasted', 'type', '.editor-bar .button'],
  'type: size of a file': ['written', 'type', '.attachment-item-details'],
  'type: heading in a menu': ['menu', 'type', '.menu-heading'],
  'type: second line of a suggestion': ['suggesting', 'type', '.suggestion-list-address'],
  'type: what is going on': ['written', 'type', '.delivery-bar-status'],
  'icon: of an action': ['written', 'width', `${withIcon('paperclip')} .lucide`],
  'icon: of the toolbar': ['written', 'width', '.formatting-toolbar .lucide'],
  'icon: of the header': ['written', 'width', '.page-header-button .lucide'],
  'icon: of a menu': ['menu', 'width', '[role=menuitem] .lucide'],
  'icon: width of its line': ['written', 'stroke', '.formatting-toolbar .lucide'],
}

/** All that can be measured of an element, in CSS px; it runs in the page. */
export function measure(element: Element) {
  // A fraction of a pixel is the browser's, on its way through an animation.
  const half = (length: number) => String(Math.round(length * 2) / 2)
  const boxOf = (one: Element) => one.getBoundingClientRect()
  const sheet = boxOf(document.querySelector('.sheet')!)
  const { left, right, bottom, width, height } = boxOf(element)
  const style = getComputedStyle(element)
  const before = parseFloat(style.paddingLeft) + parseFloat(style.borderLeftWidth)
  const after = parseFloat(style.paddingRight) + parseFloat(style.borderRightWidth)
  const corner = style.borderTopLeftRadius
  const below = ['.formatting-toolbar', '.composer-actions']
    .map((selector) => boxOf(document.querySelector(selector)!))
    .find((box) => box.height > 0)!
  return {
    start: half(left - sheet.left),
    end: half(sheet.right - right),
    edge: half(left + before - sheet.left),
    endEdge: half(sheet.right - right + after),
    width: half(width),
    height: half(height),
    size: `${half(width)} × ${half(height)}`,
    corners: corner === '50%' ? 'round' : String(parseFloat(corner)),
    type: `${half(parseFloat(style.fontSize))}/${half(parseFloat(style.lineHeight))} ${style.fontWeight}`,
    stroke: String(parseFloat(style.strokeWidth)),
    roomBelow: half(below.top - bottom),
  }
}
