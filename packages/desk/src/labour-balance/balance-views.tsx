import { useNavigate } from '@tanstack/react-router';
import { useTexts } from '../app/texts.tsx';
import { Segmented } from '../design/segmented.tsx';
import { balanceTexts } from './balance-texts.ts';
import styles from './balance.module.css';

/** One place for the one question: what the own register tells, and what the statistics tell of the area and the whole country. */
export function BalanceViews({ value }: { readonly value: 'own' | 'statistics' }) {
  const t = useTexts(balanceTexts);
  const navigate = useNavigate();
  return (
    <div className={`${styles.views} no-print`}>
      <Segmented
        label={t.view} value={value} options={[{ value: 'own', label: t.own }, { value: 'statistics', label: t.statistics }]}
        onChange={(next) => void navigate({ to: next === 'own' ? '/figures/balance' : '/figures/occupations' })}
      />
    </div>
  );
}
