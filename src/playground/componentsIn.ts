/** For tests: the components that React has drawn into a place, found in its own tree of them. */
type Fiber = {
  readonly type: unknown
  readonly child: Fiber | null
  readonly sibling: Fiber | null
  readonly stateNode: { readonly current?: Fiber } | null
}

export function componentsIn(place: HTMLElement): ReadonlySet<unknown> {
  const key = Object.keys(place).find((name) => name.startsWith('__reactContainer$'))
  const root = (place as unknown as Record<string, Fiber | undefined>)[key ?? '']
  const seen = new Set<unknown>()
  const waiting = [root?.stateNode?.current ?? root]
  for (let fiber = waiting.pop(); fiber; fiber = waiting.pop()) {
    if (typeof fiber.type === 'function') seen.add(fiber.type)
    if (fiber.sibling) waiting.push(fiber.sibling)
    if (fiber.child) waiting.push(fiber.child)
  }
  return seen
}
