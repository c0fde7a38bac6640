/** How much a text is: words as the language parts them, characters as people see them, lines that say something. */
export type TextCount = {
  readonly words: number
  readonly characters: number
  readonly withoutSpaces: number
  readonly paragraphs: number
}

export function countText(text: string): TextCount {
  const characters = segments(text, 'grapheme').filter(({ segment }) => !/^[\r\n]+$/.test(segment))
  return {
    words: segments(text, 'word').filter(({ isWordLike }) => isWordLike).length,
    characters: characters.length,
    withoutSpaces: characters.filter(({ segment }) => segment.trim() !== '').length,
    paragraphs: text.split('\n').filter((line) => line.trim() !== '').length,
  }
}

type Segment = { readonly segment: string; readonly isWordLike?: boolean | undefined }

/** Firefox has it since 125; before, words are what stands between spaces. */
function segments(text: string, granularity: 'grapheme' | 'word'): readonly Segment[] {
  if (typeof Intl.Segmenter === 'function') {
    return [...new Intl.Segmenter(undefined, { granularity }).segment(text)]
  }
  const pieces = granularity === 'word' ? text.split(/\s+/).filter(Boolean) : [...text]
  return pieces.map((segment) => ({ segment, isWordLike: /[\p{L}\p{N}]/u.test(segment) }))
}
