import { mayReadIndicators } from '../app/nav-words.ts';
import { useSession } from '../app/session.tsx';
import { useTexts } from '../app/texts.tsx';
import { Tabs } from '../design/tabs.tsx';
import { texts } from './indicator-texts.ts';

/** The three ways into the figures; whoever reads the plan's table only has no need of them. */
export function FiguresTabs({ value }: { readonly value: 'morning' | 'plan' | 'catalogue' }) {
  const t = useTexts(texts);
  const { roles } = useSession();
  if (!mayReadIndicators(roles)) return null;
  return (
    <Tabs
      label={t.pages} value={value}
      tabs={[
        { value: 'morning', label: t.morning, to: '/figures/morning' },
        { value: 'plan', label: t.plan, to: '/figures' },
        { value: 'catalogue', label: t.catalogue, to: '/figures/indicators' },
      ]}
    />
  );
}
