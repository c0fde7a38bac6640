/**
 * Styles that Word, Excel and Apple give by class alone, in a style sheet of the clipboard: as if each element said
 * them itself. Only rules of one class count; what is meant for print or for a width does not.
 */
export function takeClassStyles(html: string, fragment: ParentNode) {
  const rules = readRules(html)
  if (rules.size === 0) return
  for (const element of fragment.querySelectorAll<HTMLElement>('[class]')) {
    const tag = element.tagName.toLowerCase()
    const said = [...element.classList]
      .flatMap((name) => [rules.get(`.${name}`), rules.get(`${tag}.${name}`)])
      .filter((style) => style !== undefined)
    if (said.length === 0) continue
    element.setAttribute('data-style', [...said, element.getAttribute('data-style')].join(';'))
  }
}

const comments = /\/\*[^]*?\*\/|<!--|-->/g
const atRules = /@[\w-]+[^{};]*(?:;|\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\})/g

/** Selector → style; of several rules the last wins, as far as it says something. */
function readRules(html: string): Map<string, string> {
  const rules = new Map<string, string>()
  for (const part of html.split(/<style\b[^<>]*>/i).slice(1)) {
    const [sheet = ''] = part.split(/<\/style/i, 1)
    const plain = sheet.replace(comments, ' ').replace(atRules, ' ')
    for (const [, selectors = '', style = ''] of plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      const ofClass = selectors.split(',').map((one) => one.trim())
      for (const selector of ofClass.filter((one) => /^[a-z\d]*\.[\w-]+$/.test(one)))
        rules.set(selector, `${rules.get(selector) ?? ''};${style.replace(/\s+/g, ' ')}`)
    }
  }
  return rules
}
