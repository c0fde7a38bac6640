/** For tests: the locks of one browser (Web Locks), as its tabs see them. */
type Held = {
  readonly end: () => void
  readonly steal: () => void
  readonly isOver: Promise<unknown>
}

export function createTestLocks(): LockManager {
  const held = new Map<string, Held>()

  async function request(name: string, options: LockOptions, grant: LockGrantedCallback<unknown>) {
    const other = held.get(name)
    if (other && options.ifAvailable) return grant(null)
    if (other && !options.steal) {
      await other.isOver
      return request(name, options, grant)
    }
    other?.steal()
    let steal: () => void = () => undefined
    let over: () => void = () => undefined
    const isOver = new Promise<void>((resolve) => (over = resolve))
    const stolen = new Promise<never>((_, reject) => {
      steal = () => {
        over()
        reject(new DOMException('stolen', 'AbortError'))
      }
    })
    function end() {
      if (held.get(name) === mine) held.delete(name)
      over()
    }
    const mine: Held = { steal, end, isOver }
    held.set(name, mine)
    const used = Promise.resolve(grant({ name, mode: 'exclusive' })).finally(mine.end)
    return Promise.race([used, stolen])
  }

  const query = () => Promise.resolve({ held: [...held.keys()].map((name) => ({ name })) })
  return { request, query } as unknown as LockManager
}
