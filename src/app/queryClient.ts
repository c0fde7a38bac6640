/**
 * Server state for React. Two settings are promises to the writer: a mutation that fails is not
 * repeated, and one begun offline fails at once instead of leaving by itself later.
 */
import { QueryClient } from '@tanstack/react-query'

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      mutations: { networkMode: 'always', retry: 0 },
      queries: { networkMode: 'always', retry: 0, staleTime: Infinity },
    },
  })
}
