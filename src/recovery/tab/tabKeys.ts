/** Under which names a tab remembers (sessionStorage): what it was writing, and what to take up when it opens. */
export const tabKey = 'mail-composer.tab'
export const parkedKey = 'mail-composer.parked'
