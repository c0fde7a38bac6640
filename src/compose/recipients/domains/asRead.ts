/** Latin letters and digits as the eye reads them in small type: rn for m, vv for w, 0 for o, 1 for l. */
export function asRead(text: string): string {
  return text.replace(/rn/g, 'm').replace(/vv/g, 'w').replace(/0/g, 'o').replace(/1/g, 'l')
}
