/**
 * Tooltips for the controls that carry `data-tooltip`: their name and shortcut, on hover after a moment
 * and at once on keyboard focus; gone by Escape, a press or leaving (WCAG 1.4.13). The name is the
 * control's own, so assistive tools need no description.
 */
import { isAppleKeyboard, shownAriaShortcut } from '#ui/keyboard/shortcut.ts'
import './tooltips.css'

const carrier = '[data-tooltip]'
const HOVER_MS = 500
/** To reach the tooltip itself with the pointer. */
const LEAVE_MS = 120
const GAP = 6
const MARGIN = 8

export function showTooltips(root: HTMLElement): void {
  const tip = tooltipAfter(root)
  let timer = 0
  let shown: HTMLElement | null = null

  function hideShown() {
    shown = null
    if (tip.matches(':popover-open')) tip.hidePopover()
  }

  function hide() {
    clearTimeout(timer)
    hideShown()
  }

  function show(control: HTMLElement) {
    const words = wordsOf(control)
    if (!words) return
    tip.replaceChildren(...words)
    hide()
    shown = control
    tip.showPopover()
    place(tip, control)
  }

  function showLater(control: HTMLElement) {
    timer = window.setTimeout(() => show(control), HOVER_MS)
  }

  root.addEventListener('pointerover', (event) => {
    const control = controlOf(event)
    clearTimeout(timer)
    if (!control) timer = window.setTimeout(hide, LEAVE_MS)
    else if (event.pointerType === 'mouse') showLater(control)
  })
  root.addEventListener('focusin', (event) => {
    const control = controlOf(event)
    if (control?.matches(':focus-visible')) show(control)
  })
  // The focus moves by itself too (the editor is ready, a message is back): only its own tooltip goes.
  root.addEventListener('focusout', (event) => {
    if (shown && controlOf(event) === shown) hide()
  })
  tip.addEventListener('pointerover', () => clearTimeout(timer))
  tip.addEventListener('pointerleave', hide)
  document.documentElement.addEventListener('pointerleave', hide)
  for (const end of ['pointerdown', 'keydown'] as const)
    window.addEventListener(end, hide, { capture: true, passive: true })
  window.addEventListener('scroll', hideShown, { capture: true, passive: true })
  const already = underFocusOrPointer(root)
  if (already?.isFocused) show(already.control)
  else if (already) showLater(already.control)
}

function tooltipAfter(root: HTMLElement): HTMLElement {
  const tip = document.createElement('div')
  tip.className = 'tooltip'
  tip.popover = 'manual'
  tip.setAttribute('aria-hidden', 'true')
  root.after(tip)
  return tip
}

function controlOf({ target }: Event): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(carrier) : null
}

/** The control that had the focus, or the pointer on it, before this code came. */
function underFocusOrPointer(root: HTMLElement) {
  const focused = document.activeElement?.closest<HTMLElement>(carrier)
  if (focused?.matches(':focus-visible')) return { control: focused, isFocused: true }
  const control = root.querySelector<HTMLElement>(`${carrier}:hover`)
  return control && matchMedia('(hover: hover)').matches ? { control, isFocused: false } : null
}

/** Its name and keys, or why it can’t be used now; null where all of that stands on it already. */
function wordsOf(control: HTMLElement): (string | Node)[] | null {
  const name = control.getAttribute('aria-label') ?? control.textContent
  const isShown = control.textContent.trim() === name && control.offsetWidth > 48
  const keys = shownAriaShortcut(control.getAttribute('aria-keyshortcuts') ?? '', isAppleKeyboard())
  const beside = control.getAttribute('aria-description') ?? keys
  if (!control.isConnected || (isShown && !beside)) return null
  return [name, ...(beside ? [keysElement(beside)] : [])]
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
