/** What a file is, in at most four messages: a hint for the eye, from its name or else its type. */
const kinds: Readonly<Record<string, string>> = {
  PDF: 'pdf',
  DOC: 'doc docx docm dot dotx odt rtf pages',
  XLS: 'xls xlsx xlsm xlsb ods numbers',
  CSV: 'csv tsv',
  PPT: 'ppt pptx pptm pps ppsx odp key',
  IMG: 'png jpg jpeg gif webp avif heic heif bmp tif tiff svg ico',
  VID: 'mp4 mov avi mkv webm m4v wmv mpg mpeg',
  AUD: 'mp3 wav m4a ogg oga flac aac wma opus',
  ZIP: 'zip 7z rar gz tgz bz2 xz tar zst',
  TXT: 'txt text log md',
  MAIL: 'eml msg',
  CAL: 'ics',
  WEB: 'html htm mht',
}

const families: Readonly<Record<string, string>> = {
  image: 'IMG',
  video: 'VID',
  audio: 'AUD',
  text: 'TXT',
}

const types: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'message/rfc822': 'MAIL',
  'text/calendar': 'CAL',
}

export function toFileKind(name: string, contentType: string): string {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  const known = Object.keys(kinds).find((kind) => kinds[kind]?.split(' ').includes(extension))
  if (known) return known
  const [family = ''] = contentType.split('/')
  if (Object.hasOwn(types, contentType)) return types[contentType] ?? ''
  if (Object.hasOwn(families, family)) return families[family] ?? ''
  return /^[a-z0-9]{1,4}$/.test(extension) ? extension.toUpperCase() : 'FILE'
}
