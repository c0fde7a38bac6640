/**
 * Words that promise a file, and those that say there is none, in each language of the page. A text is looked through
 * for all of them: which language it is in is known of none, and these words are rare in the others. Pure.
 */
type Words = { readonly promise: RegExp; readonly denial: RegExp }

/** Words of these letters alone: `\b` knows only those of English. */
const words = (promise: string, denial: string): Words => ({
  promise: new RegExp(`(?<!\\p{L})(?:${promise})(?!\\p{L})`, 'iu'),
  denial: new RegExp(`(?<!\\p{L})(?:${denial})(?!\\p{L})`, 'giu'),
})

export const attachmentWords: readonly Words[] = [
  words(
    "attached|attachments?|attaching|enclosed|enclosing|enclosures?|(?:I|we)(?:[’']ll|[’']ve| will| have| also)? attach",
    '(?:no|not|without)\\s(?:(?:an?|any|the)\\s)?(?:attach|enclos)\\p{L}*',
  ),
  words(
    'anhang|anhänge|anbei|(?:in der|als) anlage|beigefügt\\p{L}*|beiliegend\\p{L}*|angehängt\\p{L}*|angefügt\\p{L}*',
    '(?:kein\\p{L}*|ohne|nicht)\\s(?:(?:den|die|einen?)\\s)?(?:anh[aä]ng|anlage|beigefügt|angehängt|angefügt)\\p{L}*',
  ),
  words(
    "pi[eè]ces?[ -]jointes?|fichiers? joints?|documents? joints?|ci-joint(?:e?s?)|ci-annexée?s?|en annexe|(?:je|nous|j[’'])\\s?(?:vous\\s)?joi(?:ns|gnons)",
    '(?:sans|pas de|aucune?|ni)\\s(?:pi[eè]ces?[ -]jointes?|fichiers? joints?|documents? joints?)',
  ),
  words(
    'adjunt(?:o|a|os|as|amos|é|ado|ada|ados|adas)|anex(?:o|os|amos)',
    '(?:sin|ningún|ninguno|no (?:hay|adjunto|lleva|tiene))\\s?(?:archivos?\\s|documentos?\\s|ficheros?\\s)?(?:adjunt|anex)?\\p{L}*',
  ),
  words(
    'вложени(?:е|я|и|ю|й|ем|ях|ями)|прилага(?:ю|ем|ется|ются)|прикрепл(?:яю|яем|ен[аоы]?)|прикрепил[аи]?',
    '(?:без|нет|не)\\s(?:вложен|прилага|прикреп)\\p{L}*',
  ),
  {
    promise: /附件|附上|随附|随信附|附后|附文件/u,
    denial: /(?:没有|无|不带|未带|没|不含)(?:任何)?附(?:件|上|文件)/gu,
  },
  words(
    '(?:و|ب|ك|ال|بال|وال)*مرفق(?:ا|اً|ًا|ة|ات|ان|ين|ه|ها|ك|كم)?|(?:و|س)?[أا]رفق(?:ت|نا|ها|ه)?(?:\\s(?:لكم|لك))?|طيه',
    '(?:بدون|دون|بلا|من دون|لا (?:يوجد|توجد)|ليس (?:هناك|فيها?))\\s(?:أيّ?\\s)?(?:ال)?مرفق\\p{L}*',
  ),
]
