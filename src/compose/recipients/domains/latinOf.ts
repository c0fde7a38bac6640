/**
 * A domain with the Latin letters that its letters of other scripts look like, for the eye that reads it as Latin. What
 * Unicode takes for one of a to z in the neighbouring scripts is all here (UTS 39, confusables.txt; the test compares);
 * `alike` was chosen by eye, for small type. Small letters only, as domains have them.
 */
const confusable = [
  'аa сc ԁd еe ҽe һh іi ꙇi јj оo рp ԛq гr ѕs ѵv ѡw ԝw хx уy үy',
  'αa ιi ϳj οo σo ρp ᴦr υu νv γy',
  'քf ցg հh ոn ռn օo գq զq սu աw',
  'ⲥc ⲟo ⲣp ⲅr ჿo ყy ꮯc ꭵi ꮁr ꮪs ꮩv ꮃw ꮓz',
  'ɑa ıi ɡg',
]
const alike = ['вb ьb ԍg нh кk ӏl мm пn тt з3 βb εe ηn κk τt χx ωw ϲc μu յj լl']

/** Each pair is a letter and the Latin one it passes for. */
const pairs = new Map(
  [...confusable, ...alike].flatMap((row) =>
    row.split(' ').map((pair) => [...pair] as [string, string]),
  ),
)

export function latinOf(domain: string): string {
  return [...domain.normalize('NFC').toLowerCase()].map(asLatin).join('')
}

/** Also without its accents. */
const asLatin = (each: string) =>
  pairs.get(each) ?? pairs.get(each.normalize('NFD').charAt(0)) ?? each
