/**
 * What is offered of the sources that are not permitted: one at a time, in the order of what they are good for. Whoever
 * refused one is offered none until the page is opened again.
 */
import type { Offer } from '#compose/recipients/suggestions/suggest.ts'
import type { Source, SourceName } from './sources/source.ts'

const order: readonly SourceName[] = ['people', 'directory', 'contacts', 'groups']

export function createOffers(acquire: (source: Source) => Promise<unknown>) {
  let isRefused = false

  function allow(source: Source): Promise<boolean> {
    return acquire(source).then(
      () => true,
      () => {
        isRefused = true
        return false
      },
    )
  }

  return (missing: readonly Source[]): Offer | undefined => {
    const [next] = order.flatMap((wanted) => missing.filter(({ name }) => name === wanted))
    if (!next || isRefused) return undefined
    return { source: next.name, allow: () => allow(next) }
  }
}
