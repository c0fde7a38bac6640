/** Whether the page has had nothing better to do yet: what may wait begins then. */
import { useEffect, useState } from 'react'
import { whenIdle } from './whenIdle.ts'

export function useIdle(): boolean {
  const [isIdle, setIsIdle] = useState(false)
  useEffect(() => whenIdle(() => setIsIdle(true)), [])
  return isIdle
}
