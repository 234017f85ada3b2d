import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { SavedView } from '@kohtaanto/office/worklist/contract.ts';
import { api } from '../app/api.ts';
import { useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { Problem } from '../design/problem.tsx';
import { TextField } from '../design/text-field.tsx';
import { useToast } from '../design/toast.tsx';
import { savedViewsTexts } from './saved-views-texts.ts';
import styles from './dialogs.module.css';
import { savedQueryOf } from './worklist-search.ts';
import type { WorklistSearch } from './worklist-search.ts';

type DialogProps = {
  readonly views: readonly SavedView[];
  readonly search: WorklistSearch;
  readonly onClose: () => void;
};

/** Keeps the filters of the address under a name; renames and removes those there are. */
export function SavedViewsDialog({ views, search, onClose }: DialogProps) {
  const t = useTexts(savedViewsTexts);
  const say = useToast();
  const [name, setName] = useState('');
  const query = savedQueryOf(search);
  const keep = useViewChange(() => api('POST /api/worklist/views', { body: { name: name.trim(), query } }));
  const save = () => {
    if (name.trim() === '') return;
    keep.mutate(undefined, {
      onSuccess: (view) => {
        say({ text: t.saved(view.name, view.position) });
        onClose();
      },
    });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.save}
      footer={<Button variant="primary" onClick={save} busy={keep.isPending}>{t.keep}</Button>}
    >
      <div className={styles.stack}>
        <TextField label={t.name} value={name} onChange={setName} description={t.nameHint} maxLength={60} autoFocus />
        {keep.error !== null && <Problem error={keep.error} />}
        {views.length > 0 && (
          <ul className={styles.views} aria-label={t.manage}>
            {views.map((view) => (
              <SavedViewLine key={view.viewId} view={view} query={query} />
            ))}
          </ul>
        )}
      </div>
    </Dialog>
  );
}

function SavedViewLine({ view, query }: { readonly view: SavedView; readonly query: string }) {
  const t = useTexts(savedViewsTexts);
  const say = useToast();
  const [name, setName] = useState(view.name);
  const params = { viewId: view.viewId };
  const change = useViewChange((body: { name?: string; query?: string }) =>
    api('PATCH /api/worklist/views/:viewId', { params, body }));
  const remove = useViewChange(() => api('DELETE /api/worklist/views/:viewId', { params }));
  const error = change.error ?? remove.error;
  return (
    <li className={styles.view}>
      <TextField label={t.name} hideLabel value={name} onChange={setName} maxLength={60} />
      <Button
        size="small"
        busy={change.isPending}
        onClick={() =>
          change.mutate(name.trim() === view.name || name.trim() === '' ? { query } : { name: name.trim() })}
      >
        {name.trim() === view.name ? t.replace : t.rename}
      </Button>
      <Button
        size="small"
        variant="text"
        busy={remove.isPending}
        onClick={() => remove.mutate(undefined, { onSuccess: () => say({ text: t.removed(view.name) }) })}
      >
        {t.remove}
      </Button>
      {error !== null && <Problem error={error} />}
    </li>
  );
}

function useViewChange<Input, Output>(work: (input: Input) => Promise<Output>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: work,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['GET /api/worklist'] }),
  });
}
