/** What a file is, at a glance: a thumbnail of a picture, else the tinted name of its kind. */
import { useEffect, useRef, useState } from 'react'
import { isFile, type Attachment } from '#compose/attachments/attachments.ts'
import { toFileKind } from '#compose/attachments/fileKind.ts'
import { drawThumbnail } from './drawThumbnail.ts'

const tints: Readonly<Record<string, string>> = {
  PDF: 'red',
  XLS: 'green',
  CSV: 'green',
  DOC: 'blue',
}

/** Twice its CSS pixels, for dense screens. */
const pixels = 80

export function FileTile({ attachment }: { attachment: Attachment }) {
  const { name, contentType } = attachment
  const kind = toFileKind(name, contentType)
  const picture = kind === 'IMG' && isFile(attachment) ? attachment.file : undefined
  return (
    <span
      className={`attachment-item-kind attachment-item-kind-${tints[kind] ?? 'plain'}`}
      aria-hidden
    >
      {picture ? <Thumbnail file={picture} kind={kind} /> : kind}
    </span>
  )
}

function Thumbnail({ file, kind }: { file: Blob; kind: string }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [isDrawn, setIsDrawn] = useState(false)
  useEffect(() => {
    let isGone = false
    if (!canvas.current) return
    void drawThumbnail(file, canvas.current).then((drawn) => !isGone && setIsDrawn(drawn))
    return () => {
      isGone = true
    }
  }, [file])
  return (
    <>
      {!isDrawn && kind}
      <canvas ref={canvas} width={pixels} height={pixels} hidden={!isDrawn} />
    </>
  )
}
