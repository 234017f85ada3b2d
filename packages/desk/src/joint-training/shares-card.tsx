import type { TrainingView } from '@kohtaanto/office/joint-training/contract.ts';
import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import { aidNote, roundingNote, shareReason } from '@kohtaanto/words/joint-training/training-words.ts';
import { amountText, formatCents, sumOf } from '@kohtaanto/words/money.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { sectionHref, sectionLabel } from '@kohtaanto/words/reasons.ts';
import { Link } from '@tanstack/react-router';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { SectionLink } from '../design/section-link.tsx';
import { trainingTexts } from './training-texts.ts';
import styles from './training.module.css';

type Share = TrainingView['shares'][number];

/** Who pays which cent of the price, and by which section: the parts always make the whole. */
export function SharesCard({ training: { shares, kind, price } }: { readonly training: TrainingView }) {
  const t = useTexts(trainingTexts);
  const language = useLanguage();
  const sum = (of: (share: Share) => number) => sumOf(shares.map(of));
  const aids = [...new Set(shares.map(({ aid }) => aid))];
  return (
    <Card title={t.shares} sub={formatCents(cents(price), language)}>
      <table className={styles.shares}>
        <thead>
          <tr><th scope="col">{t.party}</th><th scope="col">{t.share}</th><th scope="col">{t.withoutVat}</th><th scope="col">{t.vatColumn}</th><th scope="col">{t.total}</th></tr>
        </thead>
        <tbody>
          {shares.map((share) => (
            <tr key={share.employerId}>
              <th scope="row">
                <Link to="/employers/$employerId" params={{ employerId: share.employerId }}>{share.employer}</Link>
                <span className={styles.why}>
                  {shareReason(kind, share.size, language).join('. ')} <SectionLink label={sectionLabel(share.section, language)} href={sectionHref(share.section, language)} />
                  {share.percent > share.leastPercent && `, ${t.more(share.leastPercent)}`}
                  {shares.length > 1 && <><br />{t.ofPlaces(formatNumber(share.places, language), formatCents(cents(share.price), language))}</>}
                </span>
              </th>
              <td>{share.percent} %</td><Amounts without={share.employerPays} vat={share.employerVat} />
            </tr>
          ))}
          <tr>
            <th scope="row">{t.authority}</th><td>{shares.length === 1 ? `${100 - (shares[0]?.percent ?? 0)} %` : ''}</td>
            <Amounts without={sum((share) => share.authorityPays)} vat={sum((share) => share.authorityVat)} />
          </tr>
        </tbody>
        <tfoot>
          <tr><th scope="row">{t.total}</th><td /><Amounts without={price} vat={sum((share) => share.employerVat + share.authorityVat)} /></tr>
        </tfoot>
      </table>
      <p className={styles.note}>{roundingNote[language]}</p>
      {aids.map((aid) => <p key={aid} className={styles.note}>{aidNote(aid, language)}</p>)}
    </Card>
  );
}

function Amounts({ without, vat }: { readonly without: number; readonly vat: number }) {
  const language = useLanguage();
  const say = (amount: number) => amountText(cents(amount), language);
  return <><td>{say(without)}</td><td>{say(vat)}</td><td>{say(without + vat)}</td></>;
}
