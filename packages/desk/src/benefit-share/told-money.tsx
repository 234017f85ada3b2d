import { HiddenCell } from '../design/hidden-cell.tsx';
import { Money } from '../money/money-cell.tsx';

/** Euros, or the word in their place where they would tell how few they are of. */
export function ToldMoney({ cents, why }: { readonly cents: number | 'suppressed'; readonly why: string }) {
  return cents === 'suppressed' ? <HiddenCell why={why} /> : cents === 0 ? <>0</> : <Money cents={cents} />;
}
