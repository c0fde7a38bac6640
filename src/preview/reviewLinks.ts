/** Links whose words are an address, and not the one they lead to. */
import type { Finding } from './finding.ts'

export function reviewLinks(page: ParentNode): Finding[] {
  return [...page.querySelectorAll('a[href]')].flatMap((link, index): Finding[] => {
    const shown = hostOf(link.textContent.trim())
    const target = hostOf(link.getAttribute('href') ?? '')
    if (!shown || !target || isWithin(target, shown)) return []
    return [{ kind: 'otherTarget', place: { tag: 'a', index }, name: shown, detail: target }]
  })
}

/** Of a web page or a mail address; nothing for words. */
function hostOf(text: string): string | undefined {
  const [, host] =
    /^(?:https?:\/\/|mailto:)?(?:[^\s/@?#]+@)?([^\s/:@?#]+\.[a-z\u00a1-\uffff]{2,})(?:[:/?#]\S*)?$/i.exec(
      text,
    ) ?? []
  return host?.toLowerCase().replace(/^www\./, '')
}

function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`)
}
