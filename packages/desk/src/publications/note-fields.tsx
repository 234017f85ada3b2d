import { useState } from 'react';
import { useTexts } from '../app/texts.tsx';
import { TextArea } from '../design/text-area.tsx';
import { texts } from './texts.ts';
import styles from './publications.module.css';

export type Note = { readonly fi: string; readonly sv: string; readonly en: string };

/** A note is said in all three languages or not at all. */
export function useNote() {
  const [note, setNote] = useState<Note>({ fi: '', sv: '', en: '' });
  const said = [note.fi, note.sv, note.en].map((text) => text.trim());
  const some = said.some((text) => text !== '');
  return { note, setNote, some, incomplete: some && said.includes('') };
}

export function NoteFields({ note, onChange }: { readonly note: Note; readonly onChange: (note: Note) => void }) {
  const t = useTexts(texts);
  const field = (key: keyof Note, label: string) => (
    <TextArea label={label} value={note[key]} onChange={(text) => onChange({ ...note, [key]: text })} rows={2} maxLength={1000} />
  );
  return (
    <details className={styles.noteFields}>
      <summary>{t.note}</summary>
      <p className="small">{t.noteAll}</p>
      {field('fi', t.noteFi)}{field('sv', t.noteSv)}{field('en', t.noteEn)}
    </details>
  );
}
