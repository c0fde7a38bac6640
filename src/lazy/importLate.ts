/**
 * What the build puts around each import() of the page, in the place of Vite’s own (importedLate.ts): the files it
 * depends on come at the same time, styles before the code, and what failed to come is asked for again the next time.
 *
 * Firefox remembers, for as long as the page is open, that a module could not be fetched. There the files are fetched
 * first, and imported at once when all have come: what came earlier may have left the cache.
 */

/** What is here, and styles on their way. */
const known = new Map<string, unknown>()

/** `names`: the files it depends on; `importer`: the address that all of them are relative to. */
export async function importLate<Part>(
  load: () => Promise<Part>,
  names: readonly string[] = [],
  importer = '',
): Promise<Part> {
  // A file that depends on no other is named only there.
  const own = isFirefox() && /\bimport\(["'`]([^"'`]+)/.exec(String(load))?.[1]
  const all = own ? [...names, own] : names
  const addresses = all.map((name) => new URL(name, importer).href)
  await Promise.all(addresses.map(come))
  const part = await load()
  for (const address of addresses) known.set(address, part)
  return part
}

function come(address: string): unknown {
  if (known.has(address)) return known.get(address)
  if (!address.endsWith('.css')) return fetchCode(address)
  const adding = addStyles(address)
  known.set(address, adding)
  adding.catch(() => known.delete(address))
  return adding
}

async function fetchCode(address: string): Promise<void> {
  if (!isFirefox()) return void addLink('modulepreload', address)
  const answer = await fetch(address)
  if (!answer.ok) throw answer
  // To its end: the cache has it then.
  await answer.arrayBuffer()
}

function addStyles(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = addLink('stylesheet', address, () => resolve())
    if (link) link.onerror = () => reject((link.remove(), new Error(address)))
    else resolve()
  })
}

/** What index.html names is here. */
function addLink(rel: string, href: string, onload: (() => void) | null = null) {
  if ([...document.querySelectorAll('link')].some((link) => link.href === href)) return
  const link = Object.assign(document.createElement('link'), { rel, href, onload, crossOrigin: '' })
  document.head.append(link)
  return link
}

/** Only Firefox knows this property. */
const isFirefox = () => CSS.supports('-moz-appearance', 'none')
