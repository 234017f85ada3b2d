import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { apiQuery } from '../app/api.ts';
import { mayReadQuality } from '../app/nav-words.ts';
import { useSession } from '../app/session.tsx';
import { useTexts } from '../app/texts.tsx';
import { isOpen } from './quality-words.ts';
import { texts } from './quality-texts.ts';
import styles from './quality.module.css';

/** On an indicator's own page: how many rules find something that distorts it, and the way to them. */
export function QualityNote({ indicator }: { readonly indicator: string }) {
  const t = useTexts(texts);
  const { roles } = useSession();
  const { data } = useQuery({
    ...apiQuery('GET /api/data-quality/indicators/:id', { params: { id: indicator } }), enabled: mayReadQuality(roles),
  });
  const rules = data?.rules.filter(isOpen) ?? [];
  const [only] = rules;
  if (only === undefined) return null;
  return (
    <p className={styles.note}>
      {t.quality}:{' '}
      <Link to="/figures/quality" search={rules.length === 1 ? { rule: only.id } : {}}>{t.rulesTouch(rules.length)}</Link>
    </p>
  );
}
