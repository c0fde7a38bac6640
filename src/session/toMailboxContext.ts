/** Somebody who reads messages out of a mailbox of this deployment's cloud. */
import type { Account } from '#auth/auth.ts'
import type { Config } from '#config/config.ts'
import type { Reader } from '#delivery/open/openedMessage.ts'
import type { Graph } from '#graph/http/client.ts'
import { missingIn } from '#config/missingIn.ts'
import { environment } from './environment.ts'

export function toReader(config: Config, account: Account, graph: Graph): Reader {
  const { zone, newId } = environment
  return {
    ...{ graph, zone, newId, without: missingIn(config) },
    accountId: account.id,
    addresses: [account.address],
  }
}
