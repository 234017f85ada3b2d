import type { Balance, Occupations, OccupationSide } from '@kohtaanto/office/registers/occupations-contract.ts';
import { formatDecimal, formatNumber } from '@kohtaanto/words/numbers.ts';
import { useState } from 'react';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { classNames } from '../design/class-names.ts';
import { HiddenCell } from '../design/hidden-cell.tsx';
import { Segmented } from '../design/segmented.tsx';
import { Tag } from '../design/tag.tsx';
import { TextField } from '../design/text-field.tsx';
import { usePhone } from '../design/use-phone.ts';
import { texts } from './occupation-texts.ts';
import styles from './occupations.module.css';

type Row = Occupations['rows'][number];

/** The area leads where its own open places are known; without them there is nothing to weigh its seekers against. */
export const leadingSide = ({ areaSide }: Occupations): 'area' | 'country' =>
  (areaSide === null || areaSide.placesSource === null || areaSide.places === null ? 'country' : 'area');

export type Shown = 'all' | 'shortage' | 'balance' | 'surplus';
export type OccupationTableProps = {
  readonly occupations: Occupations;
  readonly chosen: string | undefined;
  readonly show: Shown;
  readonly onChoose: (code: string) => void;
  readonly onShow: (show: Shown) => void;
};

/** Every occupation, shortages first; a row opens its trend. */
export function OccupationTable({ occupations, chosen, show, onChoose, onShow }: OccupationTableProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const [wanted, setWanted] = useState('');
  const leading = leadingSide(occupations);
  const phone = usePhone();
  const [side, setSide] = useState(leading);
  const both = leading === 'area' && occupations.countrySide !== null;
  // A phone has room for one side, with the state under the name.
  const areaSide = leading !== 'area' || (phone && both && side === 'country') ? null : occupations.areaSide;
  const countrySide = phone && both && side === 'area' ? null : occupations.countrySide;
  const nameOf = ({ name, code }: Row) => name[language] ?? name.fi ?? name.en ?? code;
  const rows = occupations.rows
    .filter((row) => show === 'all' || row[leading]?.balance === show)
    .filter((row) => `${row.code} ${nameOf(row)}`.toLocaleLowerCase(language).includes(wanted.trim().toLocaleLowerCase(language)))
    .toSorted((one, other) => orderOf(one[leading]) - orderOf(other[leading])
      || perPlaceOf(one[leading]) - perPlaceOf(other[leading]) || sizeOf(other[leading]) - sizeOf(one[leading]));
  return (
    <Card title={t.listTitle} sub={t.listSub(formatNumber(rows.length, language))}>
      <div className={styles.tools}>
        <Segmented
          label={t.show} value={show} onChange={onShow}
          options={[
            { value: 'all', label: t.all }, { value: 'shortage', label: t.shortage },
            { value: 'balance', label: t.balance }, { value: 'surplus', label: t.surplus },
          ]}
        />
        {phone && both && (
          <Segmented label={t.side} value={side} onChange={setSide} options={[{ value: 'area', label: t.area }, { value: 'country', label: t.country }]} />
        )}
        <TextField label={t.find} hideLabel placeholder={t.find} value={wanted} onChange={setWanted} />
      </div>
      {rows.length === 0 ? <p className="reading">{t.noneFound}</p> : (
        <div className={styles.list} role="group" aria-label={t.listTitle} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              {areaSide !== null && countrySide !== null && (
                <tr>
                  <td />
                  <th scope="colgroup" colSpan={4} className={styles.group}>{t.area}</th>
                  <th scope="colgroup" colSpan={4} className={styles.group}>{t.country}</th>
                </tr>
              )}
              <tr>
                <th scope="col">{t.occupation}</th>
                {areaSide !== null && <SideHead withState={!phone} />}
                {countrySide !== null && <SideHead withState={!phone} />}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.code} className={classNames(row.code === chosen && styles.chosen)}>
                  <th scope="row">
                    <button type="button" aria-pressed={row.code === chosen} onClick={() => onChoose(row.code)}>
                      <span className={styles.code}>{row.code}</span> {nameOf(row)}
                    </button>
                    {phone && <BalanceTag balance={(areaSide === null ? row.country : row.area)?.balance ?? null} />}
                  </th>
                  {areaSide !== null && <Side side={row.area} withState={!phone} />}
                  {countrySide !== null && <Side side={row.country} withState={!phone} />}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  );
}

function SideHead({ withState }: { readonly withState: boolean }) {
  const t = useTexts(texts);
  return (
    <>
      <th scope="col" className={styles.number}>{t.seekers}</th>
      <th scope="col" className={styles.number}>{t.places}</th>
      <th scope="col" className={styles.number}><abbr title={t.perPlace}>{t.perPlaceShort}</abbr></th>
      {withState && <th scope="col">{t.state}</th>}
    </>
  );
}

function Side({ side, withState }: { readonly side: OccupationSide | null; readonly withState: boolean }) {
  const language = useLanguage();
  if (side === null) return <><td /><td /><td />{withState && <td />}</>;
  const count = (value: OccupationSide['seekers']) => (value === 'suppressed' ? <HiddenCell /> : value === null ? null : formatNumber(value, language));
  return (
    <>
      <td className={styles.number}>{count(side.seekers)}</td>
      <td className={styles.number}>{count(side.places)}</td>
      <td className={styles.number}>
        {side.perPlace === 'suppressed' ? <HiddenCell /> : side.perPlace === null ? null : formatDecimal(side.perPlace, 1, language)}
      </td>
      {withState && <td><BalanceTag balance={side.balance} /></td>}
    </>
  );
}

/** A word in a colour: the word alone tells it. */
export function BalanceTag({ balance }: { readonly balance: OccupationSide['balance'] }) {
  const t = useTexts(texts);
  if (balance === null) return null;
  if (balance === 'suppressed') return <HiddenCell />;
  const told: Readonly<Record<Balance, { readonly word: string; readonly tone: 'service' | 'today' | 'even' | 'neutral' }>> = {
    shortage: { word: t.shortage, tone: 'today' }, balance: { word: t.balance, tone: 'even' },
    surplus: { word: t.surplus, tone: 'service' }, 'too-few-places': { word: t.tooFew, tone: 'neutral' },
  };
  return balance === 'too-few-places' ? <span className={styles.few}>{t.tooFew}</span> : <Tag tone={told[balance].tone}>{told[balance].word}</Tag>;
}

const order: readonly (OccupationSide['balance'] | undefined)[] = ['shortage', 'balance', 'surplus', 'too-few-places', 'suppressed', null];
const orderOf = (side: OccupationSide | null): number => (side === null ? order.length : order.indexOf(side.balance));
/** The fewest seekers for a place first; where it is not told, last. */
const perPlaceOf = (side: OccupationSide | null): number => (typeof side?.perPlace === 'number' ? side.perPlace : Number.MAX_VALUE);
const sizeOf = (side: OccupationSide | null): number => (typeof side?.places === 'number' ? side.places * 1000 : 0) + (typeof side?.seekers === 'number' ? side.seekers : 0);
