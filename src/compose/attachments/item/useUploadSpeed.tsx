/** The pace of an upload on screen, looked at once a second so that the words stay calm. */
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { uploadSpeed, withSample, type UploadSpeed, type UploadSample } from './uploadSpeed.ts'

const pollMs = 1_000

export function useUploadSpeed(sentBytes: number, size: number): UploadSpeed | undefined {
  const samples = useRef<readonly UploadSample[]>([])
  const [speed, setSpeed] = useState<UploadSpeed>()

  const remember = useEffectEvent(() => {
    samples.current = withSample(samples.current, { at: performance.now(), sentBytes })
  })
  const poll = useEffectEvent(() => {
    setSpeed(uploadSpeed(samples.current, size, performance.now()))
  })

  useEffect(() => remember(), [sentBytes])
  useEffect(() => {
    const timer = setInterval(() => poll(), pollMs)
    return () => clearInterval(timer)
  }, [])
  return speed
}
