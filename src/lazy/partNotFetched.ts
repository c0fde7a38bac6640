/** Thrown where code that is fetched late did not come. Nothing of what it was needed for was begun. */
import type { WhyMissing } from './missingReason.ts'

export class PartNotFetched extends Error {
  readonly why: WhyMissing

  constructor(why: WhyMissing, options?: ErrorOptions) {
    super(`A part of the page was not fetched: ${why}.`, options)
    this.name = 'PartNotFetched'
    this.why = why
  }
}
