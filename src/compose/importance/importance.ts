/** How urgent the message calls itself (Graph: message resource, importance). */
export type Importance = 'low' | 'normal' | 'high'

export const normalImportance: Importance = 'normal'

export const importances: readonly Importance[] = ['low', 'normal', 'high']
