/** The program a clipboard came from, by the marks it sets; nothing where none is certain. Names of products. */
const marks: readonly (readonly [RegExp, string])[] = [
  [/google-sheets-html-origin/i, 'Google Sheets'],
  [/\bdocs-internal-guid-/i, 'Google Docs'],
  [/\bcontent="?Excel\.Sheet|office:excel/i, 'Excel'],
  [/\bcontent="?PowerPoint\.Slide|office:powerpoint/i, 'PowerPoint'],
  [/\bcontent="?OneNote\.File|office:onenote/i, 'OneNote'],
  [/\bcontent="?Word\.Document|\bMsoNormal\b|office:word/i, 'Word'],
  [/\bcontent="?LibreOffice\b/i, 'LibreOffice'],
]

export function sourceOf(html: string): string | undefined {
  const head = html.slice(0, 20_000)
  return marks.find(([mark]) => mark.test(head))?.[1]
}
