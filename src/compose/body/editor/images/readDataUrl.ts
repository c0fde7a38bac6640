/** The picture that an address carries in itself (RFC 2397), as a file; nothing of any other. */
const pattern = /^data:(image\/(?:png|jpeg|gif|webp|bmp|avif));base64,([a-z0-9+/=\s]+)$/i

export function readDataUrl(src: string, alt: string): File | undefined {
  const [, type = '', data = ''] = pattern.exec(src) ?? []
  if (type === '') return undefined
  try {
    const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))
    const ending = type.toLowerCase().replace('image/', '').replace('jpeg', 'jpg')
    return new File([bytes], `${nameFrom(alt)}.${ending}`, { type: type.toLowerCase() })
  } catch {
    return undefined
  }
}

/** Of its description, as far as file systems take it. */
function nameFrom(alt: string): string {
  const words = alt.replaceAll(/[^\p{L}\p{N} _-]/gu, '').trim()
  return [...words].slice(0, 40).join('') || 'image'
}
