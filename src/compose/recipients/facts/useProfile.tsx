/** Job title and picture of somebody whose card is open, once they are there. */
import { useEffect, useState } from 'react'
import { useRecipientFacts } from './FactsContext.tsx'
import type { Profile } from './facts.ts'

const unknown: Profile = {}

export function useProfile(address: string): Profile {
  const facts = useRecipientFacts()
  const [profile, setProfile] = useState(unknown)
  useEffect(() => {
    if (!facts) return
    const asking = new AbortController()
    void facts.profileOf(address, asking.signal).then((found) => {
      if (!asking.signal.aborted) setProfile(found)
    })
    return () => asking.abort()
  }, [facts, address])
  return profile
}
