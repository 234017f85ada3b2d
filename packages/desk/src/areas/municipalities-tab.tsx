import type { OwnArea } from '@kohtaanto/office/areas/contract.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { texts } from './texts.ts';
import styles from './areas.module.css';

type Member = OwnArea['members'][number];

export function MunicipalitiesTab({ area }: { readonly area: OwnArea }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const unitOf = (code: string) => area.units.find(({ municipalities }) => municipalities.includes(code))?.name[language];
  return (
    <Card>
      <div className={styles.scroll} role="group" aria-label={t.municipalities} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr><th>{t.municipality}</th><th>{t.code}</th><th>{t.servedBy}</th><th>{t.membership}</th></tr>
          </thead>
          <tbody>
            {area.members.map((member) => (
              <tr key={member.code + (member.from ?? '')} className={member.until === null ? undefined : styles.past}>
                <th scope="row">{member.name[language]}</th>
                <td>{member.code}</td>
                <td>{unitOf(member.code) ?? ''}</td>
                <td><MembershipText member={member} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

/** A merger is told as the dated change it is. */
export function MembershipText({ member }: { readonly member: Member }) {
  const t = useTexts(texts);
  const language = useLanguage();
  if (member.until !== null) {
    const day = formatDate(member.until);
    return <>{member.mergedInto === null ? t.left(day) : t.merged(day, member.mergedInto[language])}</>;
  }
  return <>{member.from === null ? '' : t.since(formatDate(member.from))}</>;
}
