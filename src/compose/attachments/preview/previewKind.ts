/** How a file can be shown on the page, by its name or else its type. Pure. */
export type PreviewKind = 'picture' | 'text' | 'none'

const kinds = {
  picture: 'png jpg jpeg gif webp avif bmp svg ico',
  text: 'txt text log md csv tsv json xml yaml yml ini ics vcf eml html htm css js ts sql',
} as const

export function previewKind(name: string, contentType: string): PreviewKind {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  if (kinds.picture.split(' ').includes(extension)) return 'picture'
  if (kinds.text.split(' ').includes(extension)) return 'text'
  if (/^image\/(?:png|jpeg|gif|webp|avif|bmp|svg\+xml)$/.test(contentType)) return 'picture'
  return contentType.startsWith('text/') ? 'text' : 'none'
}
