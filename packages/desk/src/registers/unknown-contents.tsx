import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../app/api.ts';
import { useTexts } from '../app/texts.tsx';
import { Select } from '../design/select.tsx';
import { texts } from './sources-texts.ts';
import type { FileImport } from './use-file-import.ts';
import styles from './registers.module.css';

/** Which measure a content is that nobody has named yet. */
export function UnknownContents({ contents, work }: { readonly contents: readonly string[]; readonly work: FileImport }) {
  const t = useTexts(texts);
  const { data } = useQuery(apiQuery('GET /api/registers/measures', {}));
  const options = [{ value: '', label: '–' }, ...(data?.measures ?? []).map(({ measure, name }) => ({ value: measure, label: name }))];
  return (
    <div className={styles.unknown}>
      <p className="small">{t.unknown}</p>
      {contents.map((content) => (
        <Select
          key={content} label={content} value={work.measures[content] ?? ''} options={options}
          onChange={(measure) => void work.nameContent(content, measure)}
        />
      ))}
    </div>
  );
}
