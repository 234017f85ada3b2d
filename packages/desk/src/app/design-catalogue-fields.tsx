import { useState } from 'react';
import { channelName, codeOptions } from '@kohtaanto/words/codes.ts';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { Checkbox } from '../design/checkbox.tsx';
import { DatePicker } from '../design/date-picker.tsx';
import { Dialog } from '../design/dialog.tsx';
import { Drawer } from '../design/drawer.tsx';
import { FacetGroup, Facets } from '../design/facets.tsx';
import { RadioGroup } from '../design/radio-group.tsx';
import { Segmented } from '../design/segmented.tsx';
import { Select } from '../design/select.tsx';
import { Tabs } from '../design/tabs.tsx';
import { TextArea } from '../design/text-area.tsx';
import { TextField } from '../design/text-field.tsx';
import { TimeField } from '../design/time-field.tsx';
import { catalogueTexts } from './design-catalogue-texts.ts';
import styles from './design-catalogue.module.css';
import { useLanguage, useTexts } from './texts.tsx';

export function FieldStates() {
  const t = useTexts(catalogueTexts);
  const language = useLanguage();
  const [goal, setGoal] = useState(t.goalText);
  const [phone, setPhone] = useState('040 12');
  const [day, setDay] = useState<string | null>('2026-11-24');
  const [time, setTime] = useState<string | null>('10:00');
  const [status, setStatus] = useState('02');
  const [channel, setChannel] = useState('visit');
  const [interpreter, setInterpreter] = useState(false);
  return (
    <Card title={t.fields}>
      <div className={styles.fields}>
        <TextArea label={t.goal} value={goal} onChange={setGoal} />
        <TextField label={t.phone} value={phone} onChange={setPhone} error={t.phoneFault} inputMode="tel" />
        <DatePicker label={t.day} value={day} onChange={setDay} />
        <TimeField label={t.time} value={time} onChange={setTime} />
        <Select
          label={t.situation}
          value={status}
          onChange={setStatus}
          options={codeOptions('status', language)}
        />
        <RadioGroup
          row
          label={t.channel}
          value={channel}
          onChange={setChannel}
          options={['visit', 'video', 'phone'].map((value) => ({
            value,
            label: channelName(value, language),
          }))}
        />
        <Checkbox label={t.interpreter} checked={interpreter} onChange={setInterpreter} />
      </div>
    </Card>
  );
}

export function ChoiceStates() {
  const t = useTexts(catalogueTexts);
  const [view, setView] = useState('own');
  const [due, setDue] = useState<string | null>('late');
  const [shown, setShown] = useState<'nothing' | 'dialog' | 'drawer'>('nothing');
  const views = [
    { value: 'own', label: t.own, count: 38 },
    { value: 'team', label: t.team, count: 211 },
    { value: 'substitutions', label: t.substitutions, count: 9 },
  ];
  return (
    <Card title={t.views}>
      <div className={styles.stack}>
        <Segmented label={t.views} options={views} value={view} onChange={setView} />
        <Tabs label={t.views} tabs={views} value={view} onChange={setView} />
        <Facets label={t.filters}>
          <FacetGroup
            title={t.due}
            value={due}
            onChange={setDue}
            options={[
              { value: 'late', label: t.overdue, count: 3, tone: 'late' },
              { value: 'week', label: t.thisWeek, count: 9 },
              { value: 'none', label: t.noRight, count: 0 },
            ]}
          />
        </Facets>
        <div className={styles.row}>
          <Button onClick={() => setShown('dialog')}>{t.dialog}</Button>
          <Button onClick={() => setShown('drawer')}>{t.drawer}</Button>
        </div>
      </div>
      <Dialog
        open={shown === 'dialog'}
        onClose={() => setShown('nothing')}
        title={t.book}
        footer={<Button onClick={() => setShown('nothing')}>{t.close}</Button>}
      >
        <p>{t.nextDue}</p>
      </Dialog>
      <Drawer open={shown === 'drawer'} onClose={() => setShown('nothing')} title={t.filters}>
        <p>{t.nextDue}</p>
      </Drawer>
    </Card>
  );
}
