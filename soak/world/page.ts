/** For the soak test: the `window` and `document` of a tab without components: events, and no element. */
export function createPage(): EventTarget {
  const page = new EventTarget()
  const nothing = { activeElement: null, querySelector: () => null, querySelectorAll: () => [] }
  return Object.assign(page, nothing, { documentElement: new EventTarget() })
}
