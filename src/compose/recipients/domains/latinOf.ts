/**
 * A domain with the Latin letters that its letters of other scripts look like, for the eye that reads it as Latin. The
 * pairs are chosen by eye, small letters of domains only; Unicode's data (UTS 39, confusables.txt) has many more.
 */
const alike = [
  'аa вb ьb сc ԁd еe ёe ҽe ԍg һh нh іi їi јj кk ӏl мm пn оo рp ԛq гr ѕs тt уy үy ѵv ԝw ѡw',
  'хx з3',
  'αa άa βb εe έe ηn ήn ιi ίi κk νv οo όo ρp σo τt υu ύu χx γy ωw ϲc ϳj μu',
  'աw գq զq հh յj ոn ռn սu օo ցg քf լl',
  'ꮃw ꮓz ꮩv ꮪs ꮯc ıi ɑa ɡg',
]

/** Each pair is a letter and the Latin one it passes for. */
const pairs = new Map(
  alike.flatMap((row) => row.split(' ')).map(([one = '', latin = '']) => [one, latin]),
)

export function latinOf(domain: string): string {
  return [...domain.normalize('NFC').toLowerCase()].map((each) => pairs.get(each) ?? each).join('')
}
