import { Navigate } from '@tanstack/react-router';
import { firstPageOf, searchOfPage } from './nav-words.ts';
import { useSession } from './session.tsx';

/** The bare address leads each role to its own first page, once it is known who is signed in. */
export function StartPage() {
  const { roles } = useSession();
  const first = firstPageOf(roles);
  return <Navigate to={first} search={searchOfPage(first, roles)} replace />;
}
