/**
 * The day a week begins with where the language is written: 1 is Monday, 7 is Sunday.
 *
 * Intl knows it as a method or, in older engines, as a property; Firefox had neither for long, so
 * what CLDR says of regions is here too.
 */
type WeekInfo = { readonly firstDay: number }

type WithWeek = Intl.Locale & { getWeekInfo?: () => WeekInfo; weekInfo?: WeekInfo }

/** CLDR 48, weekData: all other regions begin on Monday, the Maldives on Friday. */
const onSaturday = 'AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY'
const onSunday =
  'AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MH MM MO MT MX ' +
  'MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW'

export function firstDayOfWeek(language: string): number {
  const locale = localeOf(language)
  const info = locale.getWeekInfo?.() ?? locale.weekInfo
  return info?.firstDay ?? firstDayOfRegion(locale.maximize().region ?? '')
}

export function firstDayOfRegion(region: string): number {
  if (region === 'MV') return 5
  if (onSaturday.split(' ').includes(region)) return 6
  return onSunday.split(' ').includes(region) ? 7 : 1
}

function localeOf(language: string): WithWeek {
  try {
    return new Intl.Locale(language)
  } catch {
    return new Intl.Locale('en')
  }
}
