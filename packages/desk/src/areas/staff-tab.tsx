import { languageName, roleName, specialisationName } from '@kohtaanto/words/codes.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { formatDecimal } from '@kohtaanto/words/numbers.ts';
import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Problem } from '../design/problem.tsx';
import { texts } from './texts.ts';
import styles from './areas.module.css';

export function StaffTab() {
  const t = useTexts(texts);
  const language = useLanguage();
  const { data, error } = useQuery(apiQuery('GET /api/staff', {}));
  if (error !== null) return <Problem error={error} />;
  if (data === undefined) return <Card><LoadingRows rows={10} /></Card>;
  const years = (value: number) => formatDecimal(value, 2, language);
  return (
    <Card title={t.staff} sub={t.staffSub(years(data.personYears), years(data.customerFacingYears))}>
      <div className={styles.scroll} role="group" aria-label={t.staff} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th>{t.name}</th><th>{t.roles}</th><th>{t.team}</th><th>{t.specialisation}</th><th>{t.languages}</th>
              <th className={styles.number}>{t.personYears}</th><th>{t.note}</th>
            </tr>
          </thead>
          <tbody>
            {data.members.map((member) => (
              <tr key={member.staffId}>
                <th scope="row">{member.familyName} {member.givenName}</th>
                <td>{member.roles.map((role) => roleName(role, language)).join(', ')}</td>
                <td>{member.team?.[language] ?? ''}</td>
                <td>{member.specialisation === 'none' ? '' : specialisationName(member.specialisation, language)}</td>
                <td>{member.languages.map((each) => languageName(each, language)).join(', ')}</td>
                <td className={styles.number}>{years(member.personYears)}</td>
                <td className={styles.note}>
                  {member.absence !== null ? t.absent(member.absence.until === null ? '' : formatDate(member.absence.until), member.absence.substitute ?? '')
                    : member.customerFacing ? '' : t.notFacing}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
