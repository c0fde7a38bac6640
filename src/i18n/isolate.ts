/**
 * A name, subject or file name that reads from right to left, set apart so that it does not turn the words
 * around it, and each mark that turns the direction shown as what it is. Only for what is shown or read out: no
 * text that is sent or copied comes through here.
 */
import { readsFrom } from './languages/language.ts'
import { shownTexts } from './texts.ts'

const rightToLeft =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u200F\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u
const turns = /[\u202A-\u202E\u2066-\u2069]/g
const overrides = /[\u202A-\u202E\u2066\u2067]/g

/** “invoice\u202Efdp.exe” would read as a PDF. */
export function showTurns(text: string): string {
  return text.replace(turns, naming(text))
}

/**
 * Within a sentence. What has no such letter or mark stays as it is, unless the page itself reads from right to
 * left; so does a list of what was set apart.
 */
export function isolate(value: string): string {
  const shown = isSetApart(value) ? value.replace(overrides, naming(value)) : showTurns(value)
  const isOther = shown !== '' && readsFrom(shownTexts.getState().language) === 'rtl'
  return isOther || rightToLeft.test(shown) ? `\u2068${shown}\u2069` : shown
}

/** Each isolate ends, and none ends that did not begin. */
function isSetApart(value: string): boolean {
  let depth = 0
  for (const character of value) {
    if (character === '\u2068') depth += 1
    else if (character === '\u2069') depth -= 1
    if (depth < 0) return false
  }
  return depth === 0
}

/** Among letters that read from right to left its brackets would part from it: left-to-right marks hold them. */
function naming(text: string) {
  const edge = rightToLeft.test(text) ? '\u200E' : ''
  return (mark: string) => `${edge}[U+${mark.charCodeAt(0).toString(16).toUpperCase()}]${edge}`
}
