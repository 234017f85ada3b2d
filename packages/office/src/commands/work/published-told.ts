import type { Language } from '@kohtaanto/words/language.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import type { Preview, PublishedNow } from '../../publications/contract.ts';

const words = {
  fi: {
    published: 'Julkaistu', already: 'Oli jo julkaistu', revision: 'versio', files: 'Tiedostot',
    preview: (cells: string, hidden: string, publications: string) =>
      `${cells} lukua, joista ${hidden} salattu. Hyökkääjä sai käyttöönsä ${publications} julkaisua.`,
    nothing: 'Yhtäkään salattua lukua ei voi laskea.', found: 'Laskettavissa tai liian tarkasti pääteltävissä:',
  },
  sv: {
    published: 'Publicerad', already: 'Var redan publicerad', revision: 'version', files: 'Filer',
    preview: (cells: string, hidden: string, publications: string) =>
      `${cells} tal, varav ${hidden} sekretess. Angriparen fick ${publications} publikationer.`,
    nothing: 'Inget sekretessbelagt tal kan räknas ut.', found: 'Kan räknas ut eller snävas in för mycket:',
  },
  en: {
    published: 'Published', already: 'Was published already', revision: 'revision', files: 'Files',
    preview: (cells: string, hidden: string, publications: string) =>
      `${cells} figures, ${hidden} of them hidden. The attacker was given ${publications} publications.`,
    nothing: 'No hidden figure can be worked out.', found: 'Can be worked out, or told too nearly:',
  },
} as const;

export function publishedText(
  { publicationId, revision, sha256, already, address }: PublishedNow & { readonly address: string }, files: readonly string[], language: Language,
): string {
  const t = words[language];
  return `${[
    `${already ? t.already : t.published}: ${publicationId}, ${t.revision} ${revision}`, `SHA-256 ${sha256}`, address,
    ...(files.length === 0 ? [] : [`${t.files}:`, ...files]),
  ].join('\n')}\n`;
}

export function previewText({ publicationId, cells, hidden, attack, standing }: Preview, language: Language): string {
  const t = words[language];
  const found = [...attack.told, ...attack.narrowed];
  const number = (value: number) => formatNumber(value, language);
  return `${[
    `${publicationId} (${standing})`, t.preview(number(cells), number(hidden), number(attack.publications)),
    ...(found.length === 0 && attack.contradictions === 0 ? [t.nothing]
      : [t.found, ...found.map(({ month, measure, place, split }) => `  ${month} ${measure} ${place} ${split}`.trimEnd())]),
  ].join('\n')}\n`;
}
