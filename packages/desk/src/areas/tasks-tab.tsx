import type { Competence, OwnArea } from '@kohtaanto/office/areas/contract.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { useState } from 'react';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { texts } from './texts.ts';
import { TransferDialog } from './transfer-dialog.tsx';
import styles from './areas.module.css';

/** Tasks down, municipalities across; the competent unit in each cell with its decision and day. */
export function TasksTab({ area }: { readonly area: OwnArea }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { today } = useSession();
  const [transferring, setTransferring] = useState(false);
  const members = area.members.filter(({ until }) => until === null || until > today);
  const unitName = (code: string) => area.units.find((unit) => unit.code === code)?.name[language] ?? code;
  // Tinted: the tasks that the unit of the responsible municipality keeps; the pattern is then seen at a glance.
  const responsible = unitOfMost(area.competences);
  const inForce = (each: Competence) => each.from === null || each.from <= today;
  const coming = area.competences.filter((each) => !inForce(each));
  const nameOf = (code: string) => area.members.find((member) => member.code === code)?.name[language] ?? code;
  const taskName = (code: string) => area.tasks.find((task) => task.code === code)?.name[language] ?? code;
  return (
    <>
      <Card
        title={t.matrix} sub={t.matrixSub}
        actions={area.mayChangeTasks && <Button onClick={() => setTransferring(true)}>{t.transfer}</Button>}
      >
        <div className={styles.scroll} role="group" aria-label={t.matrix} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t.task}</th><th scope="col">{t.section}</th>
                {members.map(({ code, name }) => <th key={code} scope="col">{name[language]}</th>)}
              </tr>
            </thead>
            <tbody>
              {area.tasks.map((task) => (
                <tr key={task.code}>
                  <th scope="row" className={styles.task}>{task.name[language]}</th>
                  <td className={styles.section}>{task.section}</td>
                  {members.map(({ code }) => {
                    const competence = area.competences.find((each) => each.task === task.code && each.municipality === code && inForce(each));
                    if (competence === undefined) return <td key={code}><span className={styles.none}>{t.noUnit}</span></td>;
                    return (
                      <td key={code} className={competence.unit === responsible ? styles.kept : undefined}>
                        <UnitCell competence={competence} name={unitName(competence.unit)} />
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Card>
      {coming.length > 0 && (
        <Card title={t.coming}>
          <ul className={styles.coming}>
            {coming.map((each) => (
              <li key={each.task + each.municipality + (each.from ?? '')}>
                {t.comingLine(formatDate(each.from ?? today), nameOf(each.municipality), taskName(each.task), unitName(each.unit))}
                <span className={styles.address}>{each.decision}</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {transferring && <TransferDialog area={area} onClose={() => setTransferring(false)} />}
    </>
  );
}

function UnitCell({ competence, name }: { readonly competence: Competence; readonly name: string }) {
  const t = useTexts(texts);
  const since = competence.from === null ? '' : formatDate(competence.from);
  return <span title={t.decision(name, competence.decision, since)}>{shortUnit(name)}</span>;
}

/** The unit competent in most: that of the responsible municipality, which keeps what is not transferred. */
function unitOfMost(competences: readonly Competence[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { unit } of competences) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** "Sastamalan vastuualue" is "Sastamalan" in a cell under the head that says what it is. */
function shortUnit(name: string): string {
  return name.replace(/ (vastuualue|ansvarsområde|responsibility area)$/u, '');
}
