import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'packages'], { cwd: root, encoding: 'utf8' })
  .split('\n').filter((path) => /\.(?:tsx?|css)$/u.test(path) && existsSync(join(root, path)));

/** What the first group of the pattern caught, each time. */
const caught = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].flatMap((match) => match[1] ?? []);

type Room = ReadonlyMap<string, string>;
const house: Room = new Map(files.map((path) => [path, readFileSync(join(root, path), 'utf8')]));

/** Every name that stands in quotes somewhere: what is chosen while running (`t[state]`, `styles[tone]`) is named so. */
function quoted(room: Room): ReadonlySet<string> {
  return new Set([...room.values()].flatMap((text) => caught(text, /['"]([A-Za-z]\w*)['"]/gu)));
}

/** What a room hands over as `t` to another that does not bring the texts in itself. */
function handedOver(room: Room): ReadonlySet<string> {
  return new Set([...room.values()].flatMap((text) => caught(text, /\bt\.([A-Za-z]\w*)/gu)));
}

/** What is told by a file of texts or a sheet of style, and named by none of the files that bring it in. */
function unnamed(room: Room, isOurs: (path: string, text: string) => boolean, namesOf: (text: string) => readonly string[]): string[] {
  const spoken = new Set([...quoted(room), ...handedOver(room)]);
  const scripts = [...room].filter(([path]) => /\.tsx?$/u.test(path));
  return [...room].filter(([path, text]) => isOurs(path, text)).flatMap(([path, text]) => {
    const users = scripts.filter(([user, script]) => user !== path && script.includes(`/${basename(path)}'`)).map(([, script]) => script).join('\n');
    // A file of texts may use its own in another of its sentences.
    const named = new Set(caught(`${users}\n${path.endsWith('.css') ? '' : text}`, /(?:[.{,]\s*)([A-Za-z]\w*)(?!\w*\??:)/gu));
    return namesOf(text).filter((name) => !named.has(name) && !spoken.has(name)).map((name) => `${path}: ${name}`);
  });
}

const texts = (room: Room): string[] => unnamed(room,
  (path, text) => path.endsWith('texts.ts') && text.includes('defineTexts('),
  (text) => caught(text, /(?:^  |\}, )([A-Za-z]\w*): [{(]/gmu));

const classes = (room: Room): string[] => unnamed(room,
  (path) => path.endsWith('.module.css'),
  (text) => [...new Set(caught(text.replaceAll(/\/\*.*?\*\/|:global\([^)]*\)/gsu, ''), /\.([A-Za-z]\w*)(?=[\s,:{.>[)+~])/gu))]);

describe('nothing is told that nobody says', () => {
  it('finds a planted text and a planted class', () => {
    const planted = new Map([
      ['a/a-texts.ts', "export const a = defineTexts({\n  said: { fi: '', sv: '', en: '' },\n  unsaid: { fi: '', sv: '', en: '' },\n});"],
      ['a/a.module.css', '.worn { color: red; }\n.unworn { color: red; }'],
      ['a/a.tsx', "import { a } from './a-texts.ts';\nimport styles from './a.module.css';\nconst b = [t.said, styles.worn];"],
    ]);
    expect([texts(planted), classes(planted)]).toEqual([['a/a-texts.ts: unsaid'], ['a/a.module.css: unworn']]);
  });

  it('every text is said by a page', () => {
    expect(texts(house)).toEqual([]);
  });

  it('every class is worn', () => {
    expect(classes(house)).toEqual([]);
  });
});
