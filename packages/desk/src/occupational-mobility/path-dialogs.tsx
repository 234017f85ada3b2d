import type { MobilityPath, PathFacts } from '@kohtaanto/office/occupational-mobility/contract.ts';
import type { SixStep } from '@kohtaanto/rules/occupational-mobility/six-steps.ts';
import { sixStepsSaid } from '@kohtaanto/words/occupational-mobility/six-steps.ts';
import { useState } from 'react';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Checkbox } from '../design/checkbox.tsx';
import { DatePicker } from '../design/date-picker.tsx';
import { Select } from '../design/select.tsx';
import { TextArea } from '../design/text-area.tsx';
import { TextField } from '../design/text-field.tsx';
import { FormDialog } from '../jobseekers/dialogs/form-dialog.tsx';
import { OccupationChooser } from '../occupations/occupation-chooser.tsx';
import { pathTexts } from './path-texts.ts';
import { usePathSave } from './use-mobility.ts';
import styles from './path.module.css';

type DialogProps = { readonly step: SixStep; readonly personId: string; readonly path: MobilityPath; readonly onClose: () => void };
type PartProps = { readonly facts: PathFacts; readonly path: MobilityPath; readonly change: (part: Partial<PathFacts>) => void; readonly fault: (path: string) => string | undefined };

/** One step of the way as a form; the others stay as they were told. */
export function PathStepDialog({ step, personId, path, onClose }: DialogProps) {
  const t = useTexts(pathTexts);
  const language = useLanguage();
  const [facts, setFacts] = useState(path.facts);
  const saving = usePathSave(personId, path, () => facts, onClose);
  const change = (part: Partial<PathFacts>) => setFacts({ ...facts, ...part });
  const Part = parts[step];
  return (
    <FormDialog title={sixStepsSaid[step][language]} saving={saving} onClose={onClose} width={760} lacking={lackingOf(facts, t)}>
      <Part facts={facts} path={path} change={change} fault={saving.fault} />
    </FormDialog>
  );
}

function lackingOf({ target, proofs, offers, employed }: PathFacts, t: { readonly notIsco: string; readonly lacking: string }): string | undefined {
  if (target !== null && !/^\d{4}$/u.test(target.isco)) return t.notIsco;
  const isEmpty = (target !== null && target.title.trim() === '') || proofs.some(({ what }) => what.trim() === '')
    || offers.some(({ to, on }) => to.trim() === '' || on === '') || (employed !== null && (employed.to.trim() === '' || employed.on === ''));
  return isEmpty ? t.lacking : undefined;
}

const parts: Readonly<Record<SixStep, (props: PartProps) => React.ReactNode>> = {
  identify: Target, supplement: Supplement, prove: Proofs, package: Pitch, offer: Offers, employed: Employed,
};

function Target({ facts: { target }, path: { wishes }, change, fault }: PartProps) {
  const t = useTexts(pathTexts);
  const now = target ?? { title: '', isco: '', concept: null };
  return (
    <>
      {wishes.length > 0 && (
        <Select
          label={t.fromWishes} value="" onChange={(at) => change({ target: wishes[Number(at)] ?? null })}
          options={[{ value: '', label: t.choose }, ...wishes.map((wish, at) => ({ value: String(at), label: wish.title }))]}
        />
      )}
      <div className={styles.row}>
        <OccupationChooser
          label={t.target} value={{ text: now.title, code: now.isco }} error={fault('facts.target.title')}
          onChange={({ text, code }) => change({ target: text === '' ? null : { title: text.slice(0, 120), concept: null, isco: typeof code === 'string' ? code : now.isco } })}
        />
        <TextField label={t.isco} value={now.isco} onChange={(isco) => change({ target: { ...now, isco, concept: null } })} inputMode="numeric" maxLength={4} error={fault('facts.target.isco')} />
      </div>
    </>
  );
}

function Supplement({ facts: { trainingId, trainingDone }, path: { trainings }, change, fault }: PartProps) {
  const t = useTexts(pathTexts);
  return (
    <>
      <Select
        label={t.training} value={trainingId ?? ''} error={fault('facts.trainingId')} onChange={(id) => change(id === '' ? { trainingId: null, trainingDone: false } : { trainingId: id })}
        options={[{ value: '', label: t.noTraining }, ...trainings.map(({ trainingId: id, name }) => ({ value: id, label: name }))]}
      />
      <Checkbox label={t.trainingDone} checked={trainingDone} disabled={trainingId === null} onChange={(checked) => change({ trainingDone: checked })} />
    </>
  );
}

const proofWays = ['certificate', 'licence-card', 'competence-demonstration', 'work-sample', 'reference', 'work-trial'] as const;
const offerWays = ['application', 'contact', 'candidate', 'event'] as const;
const replaced = <T,>(list: readonly T[], at: number, part: Partial<T>): T[] => list.map((each, index) => (index === at ? { ...each, ...part } : each));

function Proofs({ facts: { proofs }, change, fault }: PartProps) {
  const t = useTexts(pathTexts);
  const set = (at: number, part: Partial<PathFacts['proofs'][number]>) => change({ proofs: replaced(proofs, at, part) });
  return (
    <>
      {proofs.map(({ what, way }, at) => (
        <div key={at} className={styles.row}>
          <TextField label={t.what} value={what} onChange={(next) => set(at, { what: next })} maxLength={160} error={fault(`facts.proofs.${at}.what`)} />
          <Select label={t.way} value={way} onChange={(next) => set(at, { way: proofWays.find((each) => each === next) ?? way })} options={proofWays.map((value) => ({ value, label: t[value] }))} />
          <Button variant="text" aria-label={t.removeOf(what)} onClick={() => change({ proofs: proofs.toSpliced(at, 1) })}>{t.remove}</Button>
        </div>
      ))}
      <p><Button size="small" onClick={() => change({ proofs: [...proofs, { what: '', way: 'certificate' }] })}>{t.addProof}</Button></p>
    </>
  );
}

function Pitch({ facts: { pitch }, change, fault }: PartProps) {
  const t = useTexts(pathTexts);
  return <TextArea label={t.pitch} description={t.pitchHint} value={pitch} onChange={(next) => change({ pitch: next })} rows={8} maxLength={1500} error={fault('facts.pitch')} />;
}

function Offers({ facts: { offers }, change, fault }: PartProps) {
  const t = useTexts(pathTexts);
  const { today } = useSession();
  const set = (at: number, part: Partial<PathFacts['offers'][number]>) => change({ offers: replaced(offers, at, part) });
  return (
    <>
      {offers.map(({ to, way, on }, at) => (
        <div key={at} className={styles.offer}>
          <TextField label={t.to} value={to} onChange={(next) => set(at, { to: next })} maxLength={160} error={fault(`facts.offers.${at}.to`)} />
          <Select label={t.way} value={way} onChange={(next) => set(at, { way: offerWays.find((each) => each === next) ?? way })} options={offerWays.map((value) => ({ value, label: t[value] }))} />
          <DatePicker label={t.on} value={on === '' ? null : on} onChange={(next) => set(at, { on: next ?? '' })} error={fault(`facts.offers.${at}.on`)} />
          <Button variant="text" aria-label={t.removeOf(to)} onClick={() => change({ offers: offers.toSpliced(at, 1) })}>{t.remove}</Button>
        </div>
      ))}
      <p><Button size="small" onClick={() => change({ offers: [...offers, { to: '', way: 'application', on: today }] })}>{t.addOffer}</Button></p>
    </>
  );
}

function Employed({ facts: { employed }, change, fault }: PartProps) {
  const t = useTexts(pathTexts);
  const { today } = useSession();
  return (
    <>
      <Checkbox label={t.employed} checked={employed !== null} onChange={(checked) => change({ employed: checked ? { to: '', on: today } : null })} />
      {employed !== null && (
        <div className={styles.row}>
          <TextField label={t.employer} value={employed.to} onChange={(to) => change({ employed: { ...employed, to } })} maxLength={160} error={fault('facts.employed.to')} />
          <DatePicker label={t.employedOn} value={employed.on === '' ? null : employed.on} onChange={(on) => change({ employed: { ...employed, on: on ?? '' } })} error={fault('facts.employed.on')} />
        </div>
      )}
    </>
  );
}
