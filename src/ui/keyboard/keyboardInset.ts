/**
 * How much of the page a phone's keyboard covers, as `--keyboard-inset` for the CSS.
 *
 * On iOS the keyboard makes the visual viewport lower and not the page. Zooming does that too, and
 * is left alone. Elsewhere the page itself gets lower, and nothing is covered.
 */
type Viewport = Pick<VisualViewport, 'height' | 'offsetTop' | 'scale'>

export function keyboardInset(viewport: Viewport, pageHeight: number): number {
  const isZoomed = viewport.scale > 1.01
  const covered = pageHeight - viewport.height - viewport.offsetTop
  return isZoomed ? 0 : Math.max(Math.round(covered), 0)
}

export function followKeyboard({ visualViewport }: Window = window): void {
  if (!visualViewport) return
  const follow = () => {
    const inset = keyboardInset(visualViewport, window.innerHeight)
    document.documentElement.style.setProperty('--keyboard-inset', `${inset}px`)
  }
  visualViewport.addEventListener('resize', follow)
  visualViewport.addEventListener('scroll', follow)
}
