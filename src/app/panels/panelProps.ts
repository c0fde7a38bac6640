/** What each panel gets; all else it takes from the page (PageContext.ts). */
export type PanelProps = { readonly onClose: () => void }
