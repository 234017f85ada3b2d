import { Navigate } from '@tanstack/react-router';
import { useSession } from '../app/session.tsx';
import { waysOf } from './money-tabs.tsx';

/** The word of navigation opens the first page that one may read. */
export function MoneyStart() {
  const { roles } = useSession();
  const [first] = waysOf(roles);
  return <Navigate to={first?.to ?? '/figures'} replace />;
}
