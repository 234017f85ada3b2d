import type { Scenario } from '@kohtaanto/office/scenarios/contract.ts';
import { formatNumber, formatPercent } from '@kohtaanto/words/numbers.ts';
import { useState } from 'react';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { Select } from '../design/select.tsx';
import { TextField } from '../design/text-field.tsx';
import { bounds, changed, readNumber } from './scenario-search.ts';
import type { Changed, ScenarioSearch } from './scenario-search.ts';
import { texts } from './scenario-texts.ts';
import styles from './scenarios.module.css';

type Props = { readonly scenario: Scenario; readonly search: ScenarioSearch; readonly onAsk: (search: ScenarioSearch) => void };

/** What would change; asked with Enter or the button, and kept in the address. */
export function ChangeForm({ scenario, search, onAsk }: Props) {
  const t = useTexts(texts);
  const language = useLanguage();
  const [given, setGiven] = useState<Record<Changed, string>>(() => written(search));
  const [where, setWhere] = useState(search.municipality ?? '');
  const [asked, setAsked] = useState(false);
  const share = scenario.ground.flowOverThreeMonths;
  const faultOf = (key: Changed): string | undefined => {
    const value = readNumber(given[key]);
    if (value === undefined) return t.notNumber;
    const [low, high] = bounds[key];
    if (value < low || value > high) return t.outOf(formatNumber(low, language), formatNumber(high, language));
    return key === 'services' && !Number.isInteger(value) ? t.notNumber : undefined;
  };
  const ask = (): void => {
    setAsked(true);
    if (changed.some((key) => faultOf(key) !== undefined)) return;
    const values = changed.flatMap((key): [Changed, number][] => {
      const value = readNumber(given[key]) ?? 0;
      return value === 0 ? [] : [[key, value]];
    });
    onAsk({ ...Object.fromEntries(values), ...(where === '' ? {} : { municipality: where }) });
  };
  const clear = (): void => {
    setGiven(written({}));
    setWhere('');
    setAsked(false);
    onAsk({});
  };
  return (
    <Card title={t.change} className={styles.noPrint}>
      <form className={styles.form} onSubmit={(event) => { event.preventDefault(); ask(); }}>
        {changed.map((key) => (
          <TextField
            key={key} label={t[key]} inputMode="text" value={given[key]} onChange={(text) => setGiven({ ...given, [key]: text })}
            description={key === 'flow' && share !== null ? t.flowHint(formatPercent(share * 100, language)) : t.signHint}
            error={asked ? faultOf(key) : undefined}
          />
        ))}
        <Select
          label={t.where} value={where} onChange={setWhere}
          options={[{ value: '', label: t.everywhere }, ...scenario.rows.map(({ code, name }) => ({ value: code, label: name[language] }))]}
        />
        <div className={styles.actions}>
          <Button variant="primary" type="submit">{t.count}</Button>
          <Button variant="text" onClick={clear}>{t.clear}</Button>
        </div>
      </form>
    </Card>
  );
}

function written(search: ScenarioSearch): Record<Changed, string> {
  const text = (value: number | undefined) => (value === undefined ? '' : String(value).replace('-', '−').replace('.', ','));
  return { flow: text(search.flow), duration: text(search.duration), services: text(search.services), coaches: text(search.coaches) };
}
