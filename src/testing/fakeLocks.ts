/** For tests: the locks of one browser (Web Locks), as its tabs see them. */
type Held = { readonly end: () => void; readonly steal: () => void }

export function createTestLocks(): LockManager {
  const held = new Map<string, Held>()

  async function request(name: string, options: LockOptions, grant: LockGrantedCallback<unknown>) {
    const other = held.get(name)
    if (other && options.ifAvailable) return grant(null)
    other?.steal()
    let steal: () => void = () => undefined
    const stolen = new Promise<never>((_, reject) => {
      steal = () => reject(new DOMException('stolen', 'AbortError'))
    })
    const mine: Held = { steal, end: () => held.get(name) === mine && held.delete(name) }
    held.set(name, mine)
    const used = Promise.resolve(grant({ name, mode: 'exclusive' })).finally(mine.end)
    return Promise.race([used, stolen])
  }

  const query = () => Promise.resolve({ held: [...held.keys()].map((name) => ({ name })) })
  return { request, query } as unknown as LockManager
}
