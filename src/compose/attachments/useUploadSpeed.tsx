/** The pace of an upload on screen, looked at once a second so that the words stay calm. */
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { uploadPace, withSample, type UploadPace, type UploadSample } from './uploadSpeed.ts'

const lookEveryMs = 1_000

export function useUploadPace(sentBytes: number, size: number): UploadPace | undefined {
  const samples = useRef<readonly UploadSample[]>([])
  const [pace, setPace] = useState<UploadPace>()

  const remember = useEffectEvent(() => {
    samples.current = withSample(samples.current, { at: performance.now(), sentBytes })
  })
  const look = useEffectEvent(() => {
    setPace(uploadPace(samples.current, size, performance.now()))
  })

  useEffect(() => remember(), [sentBytes])
  useEffect(() => {
    const timer = setInterval(() => look(), lookEveryMs)
    return () => clearInterval(timer)
  }, [])
  return pace
}
