/**
 * What axe finds in a page, a line for each rule. It is put into a page once and tells its findings
 * alone: everything it looked at, as its own driver returns it, takes longer than the looking.
 */
import type { Page } from '@playwright/test'
import axe, { type RunOptions } from 'axe-core'

export const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** `within` is a selector: what is in front, which may cover a part of a target behind it. */
export async function findViolations(
  page: Page,
  runOnly: NonNullable<RunOptions['runOnly']>,
  within?: string,
): Promise<readonly string[]> {
  const isThere = await page.evaluate(() => 'axe' in window)
  if (!isThere) await page.evaluate(axe.source)
  return page.evaluate(
    async ([only, place]) => {
      // What comes or goes has other colours for a moment, and so has what follows a theme.
      const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
      await nextFrame()
      await nextFrame()
      const moving = document.getAnimations().filter(({ effect }) => {
        const end = Number(effect?.getComputedTiming().endTime ?? Infinity)
        return end < 1_000
      })
      await Promise.all(moving.map(({ finished }) => finished.catch(() => undefined)))
      const engine = (window as unknown as { axe: typeof axe }).axe
      const options = { runOnly: only, resultTypes: ['violations' as const] }
      const { violations } = await engine.run(place ?? document, options)
      return violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes.map(({ html, any }) => html + JSON.stringify(any[0]?.data ?? {})).join(' | ')}`,
      )
    },
    [runOnly, within] as const,
  )
}
