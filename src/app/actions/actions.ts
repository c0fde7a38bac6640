/** The menus of what can be done with the message, by name. */
import type { ActionGroup } from './action.ts'
import { moreMenu } from './moreMenu.ts'
import { sendMenu } from './sendMenu.ts'

export const menus = {
  send: sendMenu,
  more: moreMenu,
} satisfies Readonly<Record<string, readonly ActionGroup[]>>

export type MenuName = keyof typeof menus
