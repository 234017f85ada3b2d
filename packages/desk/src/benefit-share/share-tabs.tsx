import { readsShareAmongFigures } from '../app/nav-words.ts';
import { useSession } from '../app/session.tsx';
import { FiguresTabs } from '../indicators/figures-tabs.tsx';
import { MoneyTabs } from '../money/money-tabs.tsx';

/** Among money for those who have it, among figures for those whose work is with persons. */
export function ShareTabs() {
  const { roles } = useSession();
  return readsShareAmongFigures(roles) ? <FiguresTabs value="benefits" /> : <MoneyTabs value="benefits" />;
}
