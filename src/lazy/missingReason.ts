/** Why a late part of the page could not be fetched: `older` means that the host serves a newer page by now. */
export type WhyMissing = 'offline' | 'older' | 'unknown'
