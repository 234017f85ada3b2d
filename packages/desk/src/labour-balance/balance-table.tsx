import type { BalanceSide, LabourBalance } from '@kohtaanto/office/labour-balance/contract.ts';
import { formatDecimal, formatNumber } from '@kohtaanto/words/numbers.ts';
import { useState } from 'react';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { classNames } from '../design/class-names.ts';
import { HiddenCell } from '../design/hidden-cell.tsx';
import { TextField } from '../design/text-field.tsx';
import { balanceTexts } from './balance-texts.ts';
import { groupName } from './group-name.ts';
import styles from './balance.module.css';

type Row = LabourBalance['rows'][number];
type Props = { readonly balance: LabourBalance; readonly chosen: string | undefined; readonly onChoose: (code: string) => void };

/** Groups against municipalities: what is short of workers and what has too many, in words, figures and colours. */
export function BalanceTable({ balance, chosen, onChoose }: Props) {
  const t = useTexts(balanceTexts);
  const language = useLanguage();
  const [wanted, setWanted] = useState('');
  const { rows, parts, total, totals, level } = balance;
  const byPart = rows.some((row) => row.byPart.length > 0);
  const hasOutside = parts.some(({ placesOutside }) => placesOutside > 0);
  const shown = rows.filter((row) => `${row.code} ${groupName(row, language)}`.toLocaleLowerCase(language).includes(wanted.trim().toLocaleLowerCase(language)))
    .toSorted((one, other) => orderOf(one) - orderOf(other) || perPlaceOf(one) - perPlaceOf(other) || one.code.localeCompare(other.code));
  return (
    <Card title={t.table} sub={level > 2 ? t.onlyWhole : hasOutside ? t.outsideSub : t.tableSub}>
      <div className={styles.tools}>
        {level > 2 && <span className="no-print"><TextField label={t.find} hideLabel placeholder={t.find} value={wanted} onChange={setWanted} /></span>}
        <p className={styles.legend} aria-label={t.legend}>
          {(['shortage', 'balance', 'surplus', 'too-few-places'] as const).map((state) => <span key={state} className={classNames(styles.key, styles[state])}>{t[state]}</span>)}
        </p>
      </div>
      {shown.length === 0 ? <p className="reading">{t.noneFound}</p> : (
        <div className={styles.scroll} role="group" aria-label={t.table} tabIndex={0}>
          <table className={classNames(styles.table, styles.groups)}>
            <thead>
              <tr>
                <th scope="col">{t.occupation}</th>
                <th scope="col" className={styles.number}>{t.unemployed}</th>
                <th scope="col" className={styles.number}>{t.placesShort}</th>
                <th scope="col" className={styles.number}>{t.perPlace}</th>
                <th scope="col">{t.state}</th>
                {byPart && parts.map(({ code, name }) => <th key={code} scope="col" className={styles.number}>{name[language]}</th>)}
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <tr key={row.code} className={classNames(row.code === chosen && styles.chosen)}>
                  <th scope="row">
                    <button type="button" aria-pressed={row.code === chosen} onClick={() => onChoose(row.code)}><span className={styles.code}>{row.code}</span> {groupName(row, language)}</button>
                  </th>
                  <Whole side={row.whole} />
                  {row.byPart.map((side, at) => <PlaceCell key={parts[at]?.code ?? at} side={side} outside={row.placesOutside[at] ?? 0} />)}
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t.total}</th>
                <Whole side={total} />
                {byPart && totals.map((side, at) => <PlaceCell key={parts[at]?.code ?? at} side={side} outside={parts[at]?.placesOutside ?? 0} />)}
              </tr>
            </tfoot>
          </table>
        </div>
      )}
    </Card>
  );
}

function Whole({ side: { seekers, places, perPlace, balance } }: { readonly side: BalanceSide }) {
  const t = useTexts(balanceTexts);
  const language = useLanguage();
  // A ratio needs both: what is not there is said in words.
  const lacking = places === 0 && seekers !== 0 ? t.noPlaces : seekers === 0 && places > 0 ? t.noSeekers : null;
  return (
    <>
      <td className={styles.number}>{seekers === 'suppressed' ? <HiddenCell /> : seekers === null ? null : formatNumber(seekers, language)}</td>
      <td className={styles.number}>{formatNumber(places, language)}</td>
      <td className={styles.number}>
        {perPlace === 'suppressed' ? <HiddenCell /> : lacking !== null ? <span className={styles.lacking}>{lacking}</span> : perPlace === null ? null : formatDecimal(perPlace, 1, language)}
      </td>
      <td>{balance === 'suppressed' || balance === null ? null : <State balance={balance} />}</td>
    </>
  );
}

export function State({ balance }: { readonly balance: Exclude<BalanceSide['balance'], 'suppressed' | null> }) {
  const t = useTexts(balanceTexts);
  return <span className={classNames(styles.key, styles[balance])}>{t[balance]}</span>;
}

/** The figures stand in the cell; the colour says again what the words beside the whole say. */
function PlaceCell({ side: { seekers, places, balance }, outside }: { readonly side: BalanceSide; readonly outside: number }) {
  const t = useTexts(balanceTexts);
  const language = useLanguage();
  const open = formatNumber(places, language);
  const more = outside === 0 ? null : <> <span aria-hidden="true">+{formatNumber(outside, language)}</span><span className="unseen"> {t.outsideCell(formatNumber(outside, language))}</span></>;
  if (seekers === 'suppressed' || balance === 'suppressed') return <td className={styles.number}><HiddenCell /> / {open}{more}</td>;
  if (seekers === null) return <td className={styles.number} />;
  const count = formatNumber(seekers, language);
  if (balance === null) return <td className={styles.number}>{count} / {open}{more}</td>;
  return (
    <td className={classNames(styles.number, styles.heat, styles[balance])} title={t.cell(count, open, t[balance])}>
      {count} / {open}<span className="unseen"> {t[balance]}</span>{more}
    </td>
  );
}

const order: readonly BalanceSide['balance'][] = ['shortage', 'balance', 'surplus', 'too-few-places', 'suppressed', null];
const orderOf = ({ whole }: Row): number => order.indexOf(whole.balance);
/** The fewest seekers for a place first; where it is not told, last. */
const perPlaceOf = ({ whole }: Row): number => (typeof whole.perPlace === 'number' ? whole.perPlace : Number.MAX_VALUE);
