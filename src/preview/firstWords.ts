/** As many words as tell a piece of text from the others. Pure. */
export const firstWords = (text: string): string => text.trim().split(/\s+/).slice(0, 5).join(' ')
