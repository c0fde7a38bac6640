/**
 * For tests that share one jsdom: before each file the page is as jsdom made it. Nothing is stored, shown or
 * patched, and nothing an earlier file began goes on. Modules stay loaded: testProjects.ts names the files that
 * need them anew.
 */
import { cleanup } from '@testing-library/react'
import { afterAll } from 'vitest'

type Descriptors = Readonly<Record<string, PropertyDescriptor>>
const shared = globalThis as { firstPage?: readonly (readonly [object, Descriptors])[] }

const patched = [navigator, Element.prototype, HTMLDialogElement.prototype, Range.prototype]
// The file runs anew for each test file, in the same page.
shared.firstPage ??= patched.map((target) => [target, described(target)] as const)

/** What jsdom defined by name; symbols are marks that libraries leave for themselves. */
function described(target: object): Descriptors {
  return Object.fromEntries(Object.entries(Object.getOwnPropertyDescriptors(target)))
}

for (const [target, first] of shared.firstPage) {
  for (const key of Object.keys(described(target))) {
    if (!(key in first)) Reflect.deleteProperty(target, key)
  }
  Object.defineProperties(target, first)
}
localStorage.clear()
sessionStorage.clear()
history.replaceState(null, '', '/')
document.head.replaceChildren()
document.body.replaceChildren()
for (const element of [document.documentElement, document.body]) {
  for (const name of element.getAttributeNames()) element.removeAttribute(name)
}

afterAll(cleanup)
