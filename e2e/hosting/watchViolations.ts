/** What the page’s security policy refused, from its first script on. */
import type { Page } from '@playwright/test'

declare global {
  var violations: string[]
}

/** Before the page is opened. Gives how to ask: each as “directive address”. */
export async function watchViolations(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    globalThis.violations = []
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      globalThis.violations.push(`${effectiveDirective} ${blockedURI}`)
    })
  })
  return () => page.evaluate(() => globalThis.violations)
}
