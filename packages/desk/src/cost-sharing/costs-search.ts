export type CostsSearch = { readonly year?: number };
