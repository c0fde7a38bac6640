/**
 * Remembers whom a message went to, as soon as it was sent or scheduled, for suggestions on this device. Where nothing may
 * be kept there (config.json), what was kept before is deleted.
 */
import { whenStarted, type BootStore } from '#access/startup.ts'
import { homeIdOf } from '#graph/http/accountId.ts'
import { isRecipient } from '#compose/recipients/recipients.ts'
import { forgetEverybody, rememberRecipients } from '#people/recent/recentPeople.ts'
import { ended, type Ended } from '#sending/ended/ended.ts'

export function followRecent(bootStore: BootStore): void {
  let reported: readonly Ended[] = []

  function remember(all: readonly Ended[]) {
    for (const one of all.filter((each) => !reported.includes(each))) {
      const { from, message } = one.snapshot
      const people = [...message.to, ...message.cc, ...message.bcc].filter(isRecipient)
      if (from) rememberRecipients(homeIdOf(from.id), people)
    }
    reported = all
  }

  void whenStarted(bootStore).then((boot) => {
    if (!('config' in boot)) return
    if (!boot.config.suggestions.includes('recent')) return forgetEverybody()
    remember(ended.getState())
    ended.subscribe(remember)
  })
}
