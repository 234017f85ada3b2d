import { amountText, sumOf } from '@kohtaanto/words/money.ts';
import { useLanguage } from '../app/texts.tsx';

/** '1 234,56', its decimals under the others'. */
export function Money({ cents }: { readonly cents: number }) {
  return <>{amountText(sumOf([cents]), useLanguage())}</>;
}
