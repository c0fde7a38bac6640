/** Finds what a declaration of TypeScript's libraries is called in MDN's data: mixins, read-only twins, constructors. */
import type { CompatStatement } from '@mdn/browser-compat-data'
import { compatOf } from './compatData.ts'
import type { Use } from './usedApis.ts'

/** Interfaces that only TypeScript has; the first that MDN has an entry for counts. */
const mixins: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^Navigator/, ['Navigator']],
  [/^Body$/, ['Response', 'Request']],
  [/^(?:Window|GlobalEventHandlers|AnimationFrameProvider)/, ['Window', 'Element', 'HTMLElement']],
  [/^TextDecoder/, ['TextDecoder']],
  [/^MessageEventTarget$/, ['BroadcastChannel', 'MessagePort', 'Worker']],
  [/^AbstractWorker$/, ['Worker']],
  [/^HTMLHyperlinkElementUtils$/, ['HTMLAnchorElement']],
  [/^HTMLCollection/, ['HTMLCollection']],
  [
    /^(?:HTML|SVG|Document|Element|ParentNode|ChildNode|ARIA|Popover|ElementContent|Animatable)/,
    [...['Element', 'HTMLElement', 'Document', 'Node', 'EventTarget']],
  ],
  [/./, ['EventTarget', 'Event', 'Node']],
]

export function compatOfApi({ owner, member }: Use): CompatStatement | undefined {
  const plain = owner.replace(/^Readonly/, '').replace(/Constructor$/, '')
  const owners = [plain, ...(mixins.find(([name]) => name.test(owner))?.[1] ?? [])]
  for (const one of owners) {
    const found = memberOf('api', one, member) ?? memberOf('javascript', 'builtins', one, member)
    if (found) return found
  }
  if (owner === 'Intl') return compatOf('javascript', 'builtins', 'Intl', member)
  return memberOf('javascript', 'builtins', 'Intl', plain, member) ?? globalOf(owner, member)
}

function memberOf(...path: readonly string[]): CompatStatement | undefined {
  const [owner, member = ''] = [path.slice(0, -1), path.at(-1)]
  return compatOf(...owner, member) ?? compatOf(...owner, `${member}_static`)
}

/** A class of the browser or of JavaScript, or a function of every scope. */
function globalOf(owner: string, name: string): CompatStatement | undefined {
  if (owner !== 'Window') return undefined
  return compatOf('api', name) ?? compatOf('javascript', 'builtins', name)
}
