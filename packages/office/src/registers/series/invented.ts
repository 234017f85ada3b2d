/** How the source of a series begins that is made up to show the product: it is told on every figure of it. */
export const INVENTED = 'Keksitty';
