/**
 * Tooltips for the controls that carry `data-tooltip`: their name and shortcut, on hover after a moment
 * and at once on keyboard focus; gone by Escape, a press or leaving (WCAG 1.4.13). The name is the
 * control's own, so assistive tools need no description.
 */
import { isAppleKeyboard, shownAriaShortcut } from '#ui/shortcut.ts'
import './tooltips.css'

const carrier = '[data-tooltip]'
const HOVER_MS = 500
/** To reach the tooltip itself with the pointer. */
const LEAVE_MS = 120
const GAP = 6
const MARGIN = 8

export function showTooltips(root: HTMLElement): void {
  const tip = document.createElement('div')
  tip.className = 'tooltip'
  tip.popover = 'manual'
  tip.setAttribute('aria-hidden', 'true')
  root.after(tip)
  let timer = 0

  function hide() {
    clearTimeout(timer)
    if (tip.matches(':popover-open')) tip.hidePopover()
  }

  function show(control: HTMLElement) {
    const name = control.getAttribute('aria-label') ?? control.textContent
    const isShown = control.textContent.trim() === name && control.offsetWidth > 48
    const keys = shownAriaShortcut(
      control.getAttribute('aria-keyshortcuts') ?? '',
      isAppleKeyboard(),
    )
    // Why it can't be used now.
    const beside = control.getAttribute('aria-description') ?? keys
    if (!control.isConnected || (isShown && !beside)) return
    tip.replaceChildren(name, ...(beside ? [keysElement(beside)] : []))
    hide()
    tip.showPopover()
    place(tip, control)
  }

  const controlOf = ({ target }: Event) =>
    target instanceof Element ? target.closest<HTMLElement>(carrier) : null

  root.addEventListener('pointerover', (event) => {
    const control = controlOf(event)
    clearTimeout(timer)
    if (!control) timer = window.setTimeout(hide, LEAVE_MS)
    else if (event.pointerType === 'mouse') timer = window.setTimeout(() => show(control), HOVER_MS)
  })
  root.addEventListener('focusin', (event) => {
    hide()
    const control = controlOf(event)
    if (control?.matches(':focus-visible')) show(control)
  })
  root.addEventListener('focusout', hide)
  tip.addEventListener('pointerover', () => clearTimeout(timer))
  tip.addEventListener('pointerleave', hide)
  document.documentElement.addEventListener('pointerleave', hide)
  for (const end of ['pointerdown', 'keydown', 'scroll'] as const)
    window.addEventListener(end, hide, { capture: true, passive: true })
  // It may have had the focus before this code came.
  const focused = document.activeElement?.closest<HTMLElement>(carrier)
  if (focused?.matches(':focus-visible')) show(focused)
}

function keysElement(keys: string): HTMLElement {
  const element = document.createElement('span')
  element.className = 'tooltip-keys'
  element.textContent = keys
  return element
}

/** Above the control, or below where there is no room; inside the window. */
function place(tip: HTMLElement, control: HTMLElement): void {
  const { top, bottom, left, width } = control.getBoundingClientRect()
  const { offsetWidth, offsetHeight, style } = tip
  const middle = left + width / 2 - offsetWidth / 2
  const farthest = window.innerWidth - offsetWidth - MARGIN
  const above = top - offsetHeight - GAP
  style.left = `${Math.max(MARGIN, Math.min(middle, farthest))}px`
  style.top = `${above >= MARGIN ? above : bottom + GAP}px`
}
