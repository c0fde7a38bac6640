/** What pictures need besides being shown, fetched when the page is idle, or when one is added or selected. */
import { addToSoon } from '#lazy/fetchSoon.ts'

export const lateImages = () => import('./imageTools.tsx')

addToSoon(lateImages)
