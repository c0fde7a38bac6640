/** A picture as large as there is room. Its address is given back when it closes. */
import { useEffect, useRef, useState } from 'react'
import { useTranslate } from '#i18n/useTranslate.ts'

export function PictureView({ picture, name }: { picture: Blob; name: string }) {
  const t = useTranslate()
  const [isBroken, setIsBroken] = useState(false)
  const image = useRef<HTMLImageElement>(null)
  useEffect(() => {
    const address = URL.createObjectURL(typed(picture, name))
    if (image.current) image.current.src = address
    return () => URL.revokeObjectURL(address)
  }, [picture, name])
  if (isBroken) return <p role="alert">{t('attachments.pictureBroken')}</p>
  return (
    <img
      ref={image}
      className="attachment-preview-picture"
      alt={name}
      onError={() => setIsBroken(true)}
    />
  )
}

/** Browsers know every picture by its bytes, but SVG only by its type. */
function typed(picture: Blob, name: string): Blob {
  return /\.svg$/i.test(name) ? picture.slice(0, picture.size, 'image/svg+xml') : picture
}
