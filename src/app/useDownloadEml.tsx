/** “Download .eml”: the letter as a file, and what that file leaves out. */
import { lazy, Suspense, useState, type ReactNode } from 'react'
import type { MenuItem } from '#ui/Menu.tsx'
import { useWords } from '#words/useWords.ts'
import { readLetter, type DeskStore } from './desk.ts'
import type { DownloadEnd } from './DownloadNotice.tsx'

const DownloadNotice = lazy(async () => {
  const module = await import('./DownloadNotice.tsx')
  return { default: module.DownloadNotice }
})

export function useDownloadEml(
  desk: DeskStore,
  from: string | undefined,
): { item: MenuItem; notice: ReactNode } {
  const say = useWords()
  const [end, setEnd] = useState<DownloadEnd>()

  async function download() {
    setEnd(undefined)
    try {
      const { downloadEml } = await import('./downloadEml.ts')
      const left = await downloadEml(readLetter(desk), { from, otherwise: say('eml.defaultName') })
      if (left.length > 0) setEnd({ end: 'downloaded', left })
    } catch {
      setEnd({ end: 'notDownloaded', left: [] })
    }
  }

  return {
    item: { id: 'downloadEml', label: say('eml.download'), onChoose: () => void download() },
    notice: end && (
      <Suspense key="downloaded">
        <DownloadNotice {...end} onDismiss={() => setEnd(undefined)} />
      </Suspense>
    ),
  }
}
