/**
 * How confidential a message is. Graph has it for events only; on a message it is the property
 * PidTagSensitivity of Exchange ([MS-OXCMSG] 2.2.1.13), written as an extended one.
 */
import type { GraphExtendedProperty } from '#graph/types.ts'

/** In the order of the property's numbers. */
export const sensitivities = ['normal', 'personal', 'private', 'confidential'] as const

export type Sensitivity = (typeof sensitivities)[number]

export const normalSensitivity: Sensitivity = 'normal'

export const sensitivityProperty = 'Integer 0x0036'

export function toGraphSensitivity(sensitivity: Sensitivity): GraphExtendedProperty[] {
  const value = String(sensitivities.indexOf(sensitivity))
  return sensitivity === normalSensitivity ? [] : [{ id: sensitivityProperty, value }]
}

export function fromGraphSensitivity(value: string | undefined): Sensitivity {
  return sensitivities[Number(value ?? 0)] ?? normalSensitivity
}
