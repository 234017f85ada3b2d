import { useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { texts } from './indicator-texts.ts';

/** The first snapshot is made after the office has begun to answer. */
export function BeingMade() {
  const t = useTexts(texts);
  return <Card><div role="status"><EmptyState sentence={t.beingMade} next={t.beingMadeNext} /></div></Card>;
}
