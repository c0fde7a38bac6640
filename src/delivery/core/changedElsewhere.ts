/** A draft that somebody else changed: in a file of its own, since the page that opens knows no other failure by name. */
import type { FoundDraft } from './serverDraft.ts'

/** The copy in the mailbox was changed by somebody else, in ways that mean something. */
export class ModifiedElsewhere extends Error {
  override readonly name = 'ChangedElsewhere'
  readonly found: FoundDraft

  constructor(found: FoundDraft) {
    super('The draft was changed elsewhere.')
    this.found = found
  }
}
