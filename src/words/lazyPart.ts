/** A part of the page that is fetched when it is first shown, together with the words it says. */
import { lazy, type ComponentType, type LazyExoticComponent } from 'react'
import { allWords } from './words.ts'

export function lazyPart<Props>(
  fetch: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    const [part] = await Promise.all([fetch(), allWords()])
    return { default: part }
  })
}
