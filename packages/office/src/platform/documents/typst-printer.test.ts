import { inflateSync } from 'node:zlib';
import { textCell } from '@kohtaanto/words/documents/document.ts';
import type { PageDocument } from '@kohtaanto/words/documents/document.ts';
import type { Drawing } from '@kohtaanto/words/documents/drawing.ts';
import { describe, expect, it } from 'vitest';
import { printDocument } from './print-document.ts';
import { openCompiler, PrinterAbsent, pdfOf, printedForm, printPdf, setDocument } from './typst-printer.ts';

const active = '#let x = 1 *b* _i_ $a$ `c` @ref <l> [m] \\ // /* ~ "q" = h {{ --- 100 % € ’';

const drawing: Drawing = {
  width: 100, height: 40,
  marks: [
    { kind: 'line', points: [[0, 0], [50, 20]], stroke: 'c1', strokeWidth: 2, dashes: [] },
    { kind: 'circle', x: 20, y: 20, r: 4, fill: { ramp: 0.5 }, stroke: 'c1', dashes: [2, 2] },
    { kind: 'text', x: 10, y: 10, text: `<&"> ${active}`, anchor: 'start', fill: 'ink', size: 9, strong: true },
  ],
};

function documentWith(text: string, more: Partial<PageDocument> = {}): PageDocument {
  return {
    language: 'fi', title: `Otsikko ${text}`, running: text, draft: null,
    cover: {
      eyebrow: text, heading: text, sub: text, matters: { heading: 'Tärkeintä', sentences: [text] },
      agenda: { heading: 'Esityslista', items: [text, text], proposal: text }, facts: [{ term: text, text }],
    },
    contents: 'Sisällys',
    sections: [{
      id: 'one', heading: text, lead: text,
      blocks: [
        { kind: 'prose', text }, { kind: 'list', items: [text] }, { kind: 'facts', items: [{ term: text, text }] },
        { kind: 'figure', caption: text, alt: `Kuva: ${text}`, drawing, note: text, listed: [] },
        {
          kind: 'key-figures', figures: [{
            id: 'a', name: text, period: text, value: '12', unit: '%', state: 'known', change: '+1', tone: 'worse', toneWord: 'huonompi',
            direction: 1, drawing, alt: 'Nousee', reading: text, target: text,
          }],
        },
        {
          kind: 'table', caption: text, groups: [{ text, columns: 1 }, { text: '', columns: 1 }],
          columns: [
            { head: text, align: 'text', weight: 1, ground: false }, { head: 'lkm', align: 'number', weight: 0, ground: false },
            { head: '%', align: 'number', weight: 0, ground: true },
          ],
          rows: [
            { strong: true, indent: false, cells: [textCell(text), { text: '1', tone: 'plain', decimals: 0 }, { text: '1,5', tone: 'plain', decimals: 1 }] },
            { strong: false, indent: true, cells: [textCell('b'), { text: 'salattu', tone: 'hidden', decimals: 0 }, textCell('')] },
          ],
          note: text,
        },
      ],
    }],
    words: { page: 'sivu', of: '/' },
    ...more,
  };
}

/** Streams of objects and of metadata are packed: what is in them is read as text. */
function opened(pdf: Uint8Array): string {
  const bytes = Buffer.from(pdf);
  const text = bytes.toString('latin1');
  const parts = [...text.matchAll(/stream\r?\n/gu)].map(({ index, 0: head }) => {
    try {
      return inflateSync(bytes.subarray(index + head.length), { finishFlush: 2 }).toString('latin1');
    } catch {
      return '';
    }
  });
  return [text, ...parts].join('\n');
}

describe('a printed document', { timeout: 60_000 }, () => {
  it('keeps to PDF/UA-1: tags, language, title, heads of tables and words for every picture', () => {
    const text = opened(printPdf(documentWith('Työllisyysalue')));
    expect(text).toContain('/StructTreeRoot');
    expect(text).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/u);
    expect(text).toMatch(/\/Lang \(fi\)/u);
    expect(text).toMatch(/pdfuaid:part>1</u);
    expect(text).toContain('/DisplayDocTitle true');
    expect(text).toContain('/Outlines');
    expect(text.match(/\/S \/TH\b/gu)?.length).toBe(6);
    expect(text.match(/\/S \/Table\b/gu)?.length).toBe(1);
    expect(text).toContain('/S /H1');
    const figures = text.match(/\/S \/Figure\b/gu)?.length ?? 0;
    expect(figures).toBeGreaterThan(1);
    expect(text.match(/\/Alt \(|\/Alt </gu)?.length).toBeGreaterThanOrEqual(figures);
    expect([...text.matchAll(/\/BaseFont \/[A-Z]+\+(\w+)/gu)].every(([, font = '']) => /^Source(Sans3|Serif4)/u.test(font))).toBe(true);
  });

  it('prints text that would be markup as the text it is', () => {
    const compiler = openCompiler();
    const set = setDocument(compiler, documentWith(active), printedForm());
    expect(set.title).toBe(`Otsikko ${active}`);
    expect(compiler.query(set, { selector: 'heading.where(level: 1)' })).toHaveLength(4);
    expect(compiler.query(set, { selector: 'table' })).toHaveLength(1);
    expect(pdfOf(compiler, set).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('refuses what would not keep to the standard, and a fault in the form is told', () => {
    const compiler = openCompiler();
    const unsaid = setDocument(compiler, documentWith('a'), printedForm().replaceAll('alt: it.alt', 'alt: none'));
    expect(() => pdfOf(compiler, unsaid)).toThrow(/PDF\/UA-1.*missing alt text/su);
    const astray = setDocument(compiler, documentWith('a'), printedForm().replace('heading(level: 1, outlined: false', 'heading(level: 3, outlined: false'));
    expect(() => pdfOf(compiler, astray)).toThrow(/PDF\/UA-1.*heading/su);
    expect(() => setDocument(compiler, documentWith('a'), '#no-such-thing()')).toThrow(/unknown variable/u);
  });

  it('is the same bytes of the same document, and says on every page that a draft is one', () => {
    const document = documentWith('a');
    expect(Buffer.from(printPdf(document)).equals(Buffer.from(printPdf(document)))).toBe(true);
    const draft = documentWith('a', { draft: 'Luonnos' });
    expect(printPdf(draft).length).toBeGreaterThan(printPdf(document).length);
  });

  it('is printed in a thread, several at once, and refused by name where the system has no printer', async () => {
    const [one, other] = await Promise.all([printDocument(documentWith('yksi')), printDocument(documentWith('kaksi'))]);
    expect(opened(one)).not.toBe(opened(other));
    expect(() => openCompiler(() => { throw new Error('Cannot find module'); })).toThrow(PrinterAbsent);
  });
});
