/** Whether words beside a picture (XMP, IPTC, notes of a program) name a place. */
import { latin, type Bytes } from './edit.ts'

const placeNames =
  /gps|iptc4xmp\w+:(?:location|city|country|province|sublocation)|photoshop:(?:city|state|country)|geo:lat/i

export function xmpSaysWhere(text: string): boolean {
  return placeNames.test(text)
}

/** Content location, city, sublocation, state and country of IPTC's IIM 4.2, record 2. */
const iptcPlaces = /\x1c\x02[\x1a\x1b\x5a\x5c\x5f\x64\x65]/

export function iptcSaysWhere(bytes: Bytes): boolean {
  return iptcPlaces.test(latin(bytes))
}

/** Names of notes that stand beside a picture, such as those of ImageMagick. */
export function noteSaysWhere(name: string): boolean {
  return /gps|location|latitude|longitude|\bgeo/i.test(name)
}

/** What follows a picture (its video, a second copy) has places of its own. */
export function rawSaysWhere(text: string): boolean {
  return /Exif\0\0|\xa9xyz|loci|GPS(?:5|9|Lat)|ns\.adobe\.com\/xap/.test(text)
}
