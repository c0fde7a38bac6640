/** Empty until sign-in is ready, and in a page rendered ahead. */
import { createContext } from 'react'
import type { Account } from './auth.ts'

export const AccountsContext = createContext<readonly Account[]>([])
