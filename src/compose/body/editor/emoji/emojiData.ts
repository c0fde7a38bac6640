/** The emoji themselves, fetched when somebody first looks for one. */
import table from 'virtual:emoji'
import { readEmojiTable } from './emojiTable.ts'

export const emojiGroups = readEmojiTable(table)
