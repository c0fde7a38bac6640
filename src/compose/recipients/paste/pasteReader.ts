/** What reads pastes and drops: fetched late, for nobody pastes before the page is idle. */
import { createPreload } from '#lazy/createPreload.ts'

export const pasteReader = createPreload(() => import('./takePasted.ts'), 'soon')
