import {
  mayAuditTables, mayReadIndicators, mayReadQuality, readsBoardReports, readsFairness, readsForecasts, readsOccupations,
  readsPublications, readsRegisters, readsShareAmongFigures, readsSurveys,
} from '../app/nav-words.ts';
import { useSession } from '../app/session.tsx';
import { useTexts } from '../app/texts.tsx';
import { Tabs } from '../design/tabs.tsx';
import { texts } from './indicator-texts.ts';

/** The ways into the figures, in their order; each is shown to whoever the office would answer. */
const ways = [
  { value: 'morning', to: '/figures/morning', mayOpen: mayReadIndicators },
  { value: 'plan', to: '/figures', mayOpen: () => true },
  { value: 'catalogue', to: '/figures/indicators', mayOpen: mayReadIndicators },
  { value: 'benefits', to: '/money/benefits', mayOpen: readsShareAmongFigures },
  { value: 'forecasts', to: '/figures/forecasts', mayOpen: readsForecasts },
  { value: 'surveys', to: '/figures/surveys', mayOpen: readsSurveys },
  { value: 'occupations', to: '/figures/balance', mayOpen: readsOccupations },
  { value: 'fairness', to: '/figures/fairness', mayOpen: readsFairness },
  { value: 'sources', to: '/figures/sources', mayOpen: readsRegisters },
  { value: 'quality', to: '/figures/quality', mayOpen: mayReadQuality },
  { value: 'publications', to: '/figures/publications', mayOpen: readsPublications },
  { value: 'board', to: '/figures/publications/board', mayOpen: readsBoardReports },
  { value: 'audit', to: '/figures/audit', mayOpen: mayAuditTables },
] as const satisfies readonly { value: string; to: string; mayOpen: (roles: readonly string[]) => boolean }[];
export type FiguresWay = (typeof ways)[number]['value'];

/** Whoever has one way only has no need of a choice. */
export function FiguresTabs({ value }: { readonly value: FiguresWay }) {
  const t = useTexts(texts);
  const { roles } = useSession();
  const open = ways.filter(({ mayOpen }) => mayOpen(roles));
  if (open.length < 2) return null;
  return (
    <Tabs
      label={t.pages} value={value}
      tabs={open.map(({ value: way, to }) => ({ value: way, label: t[way], to }))}
    />
  );
}
