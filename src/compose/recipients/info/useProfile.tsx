/** Job title and picture of somebody whose card is open, once they are there. */
import { useEffect, useState } from 'react'
import { useRecipientInfo } from './InfoContext.tsx'
import type { Profile } from './info.ts'

const unknown: Profile = {}

export function useProfile(address: string): Profile {
  const info = useRecipientInfo()
  const [profile, setProfile] = useState(unknown)
  useEffect(() => {
    if (!info) return
    const asking = new AbortController()
    void info.profileOf(address, asking.signal).then((found) => {
      if (!asking.signal.aborted) setProfile(found)
    })
    return () => asking.abort()
  }, [info, address])
  return profile
}
