/** The picture without the place it was taken at, once that is known; nothing where it names none. */
import { useEffect, useState } from 'react'
import { bareFile } from '#compose/body/location/bareFile.ts'

export function useBareFile(file: Blob | undefined): Blob | undefined {
  const [found, setFound] = useState<{ readonly of: Blob; readonly bare: Blob | undefined }>()
  useEffect(() => {
    let isOver = false
    if (file)
      bareFile(file).then(
        (bare) => !isOver && setFound({ of: file, bare }),
        // That it cannot be read is told where it is sent.
        () => undefined,
      )
    return () => {
      isOver = true
    }
  }, [file])
  return found && found.of === file ? found.bare : undefined
}
