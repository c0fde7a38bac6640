/** Colours as mail programs read them: `#rrggbb`. Names, rgb() and short forms are written that way. Pure. */
const names: Readonly<Record<string, string>> = {
  ...{ black: '#000000', white: '#ffffff', red: '#ff0000', lime: '#00ff00', blue: '#0000ff' },
  ...{
    yellow: '#ffff00',
    cyan: '#00ffff',
    aqua: '#00ffff',
    magenta: '#ff00ff',
    fuchsia: '#ff00ff',
  },
  ...{ gray: '#808080', grey: '#808080', silver: '#c0c0c0', maroon: '#800000', olive: '#808000' },
  ...{ green: '#008000', purple: '#800080', teal: '#008080', navy: '#000080', orange: '#ffa500' },
  ...{ darkblue: '#00008b', darkcyan: '#008b8b', darkgreen: '#006400', darkmagenta: '#8b008b' },
  ...{ darkred: '#8b0000', darkyellow: '#808000', darkgray: '#a9a9a9', lightgrey: '#d3d3d3' },
  ...{
    lightgray: '#d3d3d3',
    brown: '#a52a2a',
    pink: '#ffc0cb',
    gold: '#ffd700',
    indigo: '#4b0082',
  },
  ...{ crimson: '#dc143c', whitesmoke: '#f5f5f5', windowtext: '#000000', window: '#ffffff' },
}

export function isColor(value: string): boolean {
  return /^#[0-9a-f]{6}$/.test(value)
}

/** Nothing where it says no colour (inherit, transparent), or one that cannot be told. */
export function toColor(value: string): string | undefined {
  const text = value.trim().toLowerCase()
  if (isColor(text)) return text
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])[0-9a-f]?$/.exec(text)
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`
  if (/^#[0-9a-f]{8}$/.test(text)) return text.endsWith('00') ? undefined : text.slice(0, 7)
  return names[text] ?? fromRgb(text)
}

function fromRgb(text: string): string | undefined {
  const parts =
    /^rgba?\(\s*([\d.]+)[,\s]+([\d.]+)[,\s]+([\d.]+)(?:\s*[,/]\s*([\d.]+%?))?\s*\)$/.exec(text)
  if (!parts || (parts[4] !== undefined && parseFloat(parts[4]) === 0)) return undefined
  const channels = parts.slice(1, 4).map((channel) => Math.min(255, Math.round(Number(channel))))
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}
