/** What is fetched late of pictures, as one (lateImages.ts). */
export { ImageBar } from './ImageBar.tsx'
export { followHandle } from './resizing.ts'
