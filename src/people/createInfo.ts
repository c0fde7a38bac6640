/** What is known of recipients: whether they are outside, and their mail tips. Values change only where something new is known. */
import { addressKey } from '#compose/recipients/addressKey.ts'
import type { Info, Profile, RecipientInfo } from '#compose/recipients/info/info.ts'
import { noteRestricted } from '#compose/recipients/info/restricted.ts'
import type { Organization } from './organization.ts'
import type { WantTips } from './tips/createTips.ts'
import type { ReadTips } from './tips/readTips.ts'

type Deps = {
  readonly accountId: string
  readonly organization: Organization
  readonly createTips: (onTips: (tips: ReadonlyMap<string, ReadTips>) => void) => WantTips
  /** A permission that was missing may be there. */
  readonly afterWindow: (listener: () => void) => () => void
  /** The account's own addresses, which say who is of the organization. */
  readonly learnOwn: () => Promise<void>
  readonly profileOf: (address: string, signal: AbortSignal) => Promise<Profile>
}

export function createInfo({
  accountId,
  organization,
  createTips,
  afterWindow,
  learnOwn,
  profileOf,
}: Deps): RecipientInfo {
  const known = new Map<string, Info>()
  const listeners = new Set<() => void>()

  const tell = () => listeners.forEach((listener) => listener())
  let stop = () => {}
  let isOwnWanted = true

  const wantTips = createTips((tips) => {
    for (const [key, { isExternal, ...own }] of tips) {
      if (isExternal !== undefined) organization.note(key, isExternal)
      known.set(key, { isExternal: organization.isExternal(key), tips: own })
      noteRestricted(accountId, key, own.isRestricted)
    }
    tell()
  })

  return {
    of(address) {
      const key = addressKey(address)
      const isExternal = organization.isExternal(address)
      const before = known.get(key)
      if (before?.isExternal === isExternal) return before
      const info = { isExternal, tips: before?.tips }
      known.set(key, info)
      return info
    },
    subscribe(onChange) {
      if (listeners.size === 0) stop = afterWindow(tell)
      listeners.add(onChange)
      return () => {
        listeners.delete(onChange)
        if (listeners.size === 0) stop()
      }
    },
    want(addresses) {
      // Who is told asks again.
      if (isOwnWanted && addresses.some(organization.isExternal)) {
        isOwnWanted = false
        void learnOwn().then(tell)
      }
      wantTips(addresses)
    },
    profileOf,
  }
}
