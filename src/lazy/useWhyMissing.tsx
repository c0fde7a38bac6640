/** Why a part that is missing could not be fetched; undefined until that is known. */
import { useEffect, useState } from 'react'
import { whyMissing } from './whyMissing.ts'
import type { WhyMissing } from './missingReason.ts'

export function useWhyMissing(isMissing: boolean): WhyMissing | undefined {
  const [why, setWhy] = useState<WhyMissing>()
  useEffect(() => {
    if (!isMissing) return undefined
    let isGone = false
    void whyMissing().then((found) => !isGone && setWhy(found))
    return () => {
      isGone = true
    }
  }, [isMissing])
  return isMissing ? why : undefined
}
