/** A React context that has to be provided: without its provider the hook throws and names it. */
import { createContext, use, type Provider } from 'react'

export function requiredContext<Value>(name: string): [Provider<Value>, () => Value] {
  const Context = createContext<Value | undefined>(undefined)
  function useValue(): Value {
    const value = use(Context)
    if (value === undefined) throw new Error(`${name} is used outside of its provider.`)
    return value
  }
  return [Context as Provider<Value>, useValue]
}
