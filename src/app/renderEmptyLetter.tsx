/** The page as it is before any script: written into index.html by the build (vite.config.ts). */
import { renderToString } from 'react-dom/server'
import { App } from './App.tsx'
import { createBootStore } from './boot.ts'
import { createDesk } from './desk.ts'

export function renderEmptyLetter(): string {
  return renderToString(<App bootStore={createBootStore()} desk={createDesk()} />)
}
