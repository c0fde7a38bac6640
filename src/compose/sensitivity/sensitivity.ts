/**
 * How confidential a message is. Graph has it for events only; on a message it is the property
 * PidTagSensitivity of Exchange ([MS-OXCMSG] 2.2.1.13), written as an extended one.
 */
import type { MapiProperty } from '#compose/mapi/mapiProperty.ts'

/** In the order of the property's numbers. */
export const sensitivities = ['normal', 'personal', 'private', 'confidential'] as const

export type Sensitivity = (typeof sensitivities)[number]

export const normalSensitivity: Sensitivity = 'normal'

export const sensitivityProperty: MapiProperty<Sensitivity> = {
  id: 'Integer 0x0036',
  write: (value) =>
    value === normalSensitivity ? undefined : String(sensitivities.indexOf(value)),
  read: readSensitivity,
  meaning: readSensitivity,
  cleared: '0',
  mayChangeWhenSent: false,
}

function readSensitivity(value: string | undefined): Sensitivity {
  return sensitivities[Number(value ?? 0)] ?? normalSensitivity
}
