/** Why what should stand here could not be fetched; undefined until that is known. */
import { useEffect, useState } from 'react'
import { whyMissing } from './whyMissing.ts'
import type { WhyMissing } from './missingReason.ts'

export function useWhyMissing(): WhyMissing | undefined {
  const [why, setWhy] = useState<WhyMissing>()
  useEffect(() => {
    let isGone = false
    void whyMissing().then((found) => !isGone && setWhy(found))
    return () => {
      isGone = true
    }
  }, [])
  return why
}
