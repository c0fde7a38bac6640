/**
 * The colours of the presets that a mailbox's categories have (Graph: outlookCategory): data, the same
 * in every theme. Undefined for "none" and for what is not known.
 */
export function presetColor(preset: string | undefined): string | undefined {
  const number = /^preset(\d+)$/.exec(preset ?? '')?.[1]
  return number === undefined ? undefined : colors[Number(number)]
}

/** Red to cranberry, steel to black, then the dark ones from red on. */
// prettier-ignore
const colors = [
  '#d6373b', '#e07a1f', '#8f5a2b', '#d9b500', '#3f9142',
  '#1b8f8a', '#7d8b2c', '#2f6fd0', '#7c4dbd', '#b7215f',
  '#6b7f92', '#46586a', '#8a8a8a', '#5a5a5a', '#2b2b2b',
  '#8e1c20', '#a2510f', '#5d3817', '#8f7700', '#235c27',
  '#0d5d5a', '#51591a', '#1a4489', '#4c2a80', '#7a123d',
]
