/** What is chosen stays in the address. */
export type ShareSearch = { readonly month?: string; readonly weeks?: number };

export type BillSearch = { readonly place?: string };
