/**
 * Keeps the keyboard on the page's controls: when the one that has the focus vanishes or is switched
 * off, another takes it, so that it never falls back to the page itself.
 *
 * In this order: in a list the control of the same name, else in the same place, of the next row or the one before, the row it was in,
 * where `data-refocus` around it leads (to that `data-refocus-id`), what had the focus before, the first of
 * `home` that can have it.
 * A part that moves the focus itself comes first: it has two frames.
 */
import { isTouch } from './isTouch.ts'

type Lost = { readonly parent: Element; readonly next: Element | null; readonly row: Element }

const focusable = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]'
const typedInto = 'input, textarea, [contenteditable]'
const MOST_REMEMBERED = 20

export function keepFocus(home: () => Iterable<HTMLElement>): void {
  let last: HTMLElement | undefined
  let lost: Lost | undefined
  let history: HTMLElement[] = []

  function note({ target }: Event) {
    if (!(target instanceof HTMLElement) || target === document.body) return
    last = target
    lost = undefined
    history = [target, ...history.filter((one) => one !== target && one.isConnected)]
    history.length = Math.min(history.length, MOST_REMEMBERED)
  }

  /** Safari gives a pressed button no focus, and takes it from where it was. */
  function press({ target }: Event) {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null
    if (button && isNowhere()) last = button
  }

  /** Left for the page itself by a click on it: nothing is lost then. */
  function leave({ relatedTarget }: FocusEvent) {
    const left = last
    if (!relatedTarget) {
      setTimeout(() => {
        if (last === left && left && isUsable(left) && isNowhere()) last = undefined
      })
    }
  }

  function follow(records: readonly MutationRecord[]) {
    if (!last || isUsable(last)) return
    lost ??= findLost(last, records)
    requestAnimationFrame(() => requestAnimationFrame(find))
  }

  function find() {
    if (!last || isUsable(last) || !(isNowhere() || document.activeElement === last)) return
    const from = last
    const around = lost ?? { parent: from.parentElement ?? document.body, next: null, row: from }
    for (const candidate of candidates(from, around, history)) {
      if (take(candidate)) return
    }
    for (const candidate of home()) {
      if (take(candidate)) return
    }
  }

  document.addEventListener('focusin', note)
  document.addEventListener('focusout', leave)
  document.addEventListener('click', press, true)
  new MutationObserver(follow).observe(document.body, {
    childList: true,
    subtree: true,
    attributeFilter: ['disabled', 'inert', 'open', 'hidden'],
  })
}

const isNowhere = () => (document.activeElement ?? document.body) === document.body

function isUsable(element: HTMLElement): boolean {
  return (
    element.isConnected &&
    !element.matches(':disabled') &&
    !element.closest('[inert]') &&
    (element.checkVisibility?.({ visibilityProperty: true }) ?? true)
  )
}

function findLost(element: Element, records: readonly MutationRecord[]): Lost | undefined {
  for (const { removedNodes, target, nextSibling, previousSibling } of records) {
    for (const row of removedNodes) {
      if (!(row instanceof Element) || !row.contains(element)) continue
      if (!(target instanceof Element) || !target.isConnected) continue
      const next = [nextSibling, previousSibling].find(
        (one): one is Element => one instanceof Element && one.isConnected,
      )
      return { parent: target, next: next ?? null, row }
    }
  }
  return undefined
}

function* candidates(from: HTMLElement, { parent, next, row }: Lost, history: HTMLElement[]) {
  if (next && isRow(row, next)) yield* likeIn(next, from, row)
  for (let around: Element | null = parent; around; around = around.parentElement) {
    const name = around.getAttribute('data-refocus')
    if (name) yield* document.querySelectorAll<HTMLElement>(`[data-refocus-id="${name}"]`)
    if (around instanceof HTMLElement && around.matches('li[tabindex]')) yield around
    if (around.matches('dialog, .side-panel')) {
      const inside = [...around.querySelectorAll<HTMLElement>(focusable)]
      yield* inside.filter(({ tabIndex }) => tabIndex >= 0)
    }
  }
  const before = history.filter((one) => one !== from && !(isTouch() && one.matches(typedInto)))
  const sheet = parent.closest<HTMLElement>('section[tabindex]')
  yield* before.filter((one) => sheet?.contains(one))
  if (sheet) yield sheet
  yield* before
}

/** Two of a kind in one list. */
function isRow(row: Element, next: Element): boolean {
  return row.tagName === next.tagName && row.classList[0] === next.classList[0]
}

/**
 * The control of the other row that does the same; else where this one stood, counted from the end. A row
 * may have more controls than the other: what one press would delete is not taken for what opened.
 */
function likeIn(next: Element, from: Element, row: Element): HTMLElement[] {
  const own = [...row.querySelectorAll(focusable)]
  const others = [...next.querySelectorAll<HTMLElement>(focusable)]
  const like =
    others.find((other) => nameOf(from) !== '' && nameOf(other) === nameOf(from)) ??
    others.at(own.indexOf(from) - own.length)
  return like ? [like, ...others] : others
}

const nameOf = (element: Element) => element.getAttribute('aria-label') ?? element.textContent

function take(element: HTMLElement): boolean {
  if (!isUsable(element)) return false
  element.focus()
  return document.activeElement === element
}
