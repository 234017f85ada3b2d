import { describe, expect, it } from 'vitest';
import type { Block, PageDocument, Table } from '../documents/document.ts';
import { languages } from '../language.ts';
import type { Language } from '../language.ts';
import type { Shown } from '../indicators/figure-text.ts';
import type { BoardReport, ReportFigure, ReportValue } from './board-report.ts';
import { boardReportDocument } from './board-report-document.ts';
import { hiddenSentence } from './board-report-sentences.ts';
import { reportTexts, shortNames } from './board-report-texts.ts';

const names = { fi: 'Läntinen *Pirkanmaa*', sv: 'Västra #Birkaland', en: 'Western $Pirkanmaa' };
const hidden: ReportValue = {
  numerator: 'suppressed', denominator: 'suppressed', value: 'suppressed', before: 'suppressed', change: 'suppressed', changePercent: 'suppressed',
};

function value(now: Shown, before: Shown): ReportValue {
  if (now === 'suppressed' || before === 'suppressed') return { ...hidden, value: now, before };
  const change = now === null || before === null ? null : now - before;
  return {
    numerator: now, denominator: null, value: now, before, change,
    changePercent: change === null || before === null || before === 0 ? null : (100 * change) / before,
  };
}

function figure(id: string, now: Shown, before: Shown, more: Partial<ReportFigure> = {}): ReportFigure {
  return {
    id, month: '2024-02', unit: 'persons', direction: 'less-is-better', total: value(now, before),
    rows: [{ place: '790', ...value(now, before) }, { place: '250', ...hidden }],
    trend: Array.from({ length: 25 }, (_, at) => ({ month: `202${at < 11 ? 2 : at < 23 ? 3 : 4}-${String(((at + 1) % 12) + 1).padStart(2, '0')}`, value: at === 3 ? 'suppressed' : 100 + at, before: null })),
    target: null, received: null, ...more,
  };
}

const definition = (id: string): BoardReport['definitions'][number] => ({
  id, version: 2, validFrom: '2025-01-01', name: { fi: `Nimi ${id}`, sv: `Namn ${id}`, en: `Name ${id}` },
  population: names, numerator: names, denominator: null, period: names, source: names, basis: { fi: ['31 §'], sv: ['31 §'], en: ['section 31'] },
});

const ids = ['unemployed', 'flow-over-3-months', 'contacts-in-time', 'structural-unemployment', 'structural-long-term', 'structural-repeated'];
const report: BoardReport = {
  version: 1, title: names, areaId: 21, area: names, month: '2024-02', yearEarlier: '2023-02', countedOn: '2024-02-29', snapshotDay: '2024-03-02',
  threshold: 5, healthThreshold: 10,
  places: [
    { code: '790', name: { fi: 'Sastamala', sv: 'Sastamala', en: 'Sastamala' }, longitude: 22.9, latitude: 61.3 },
    { code: '250', name: { fi: 'Kihniö #1', sv: 'Kihniö #1', en: 'Kihniö #1' }, longitude: 23.2, latitude: 62.2 },
  ],
  figures: [
    figure('unemployed', 1234, 1200),
    figure('flow-over-3-months', 41.25, 40, { unit: 'percent', target: { value: 40, direction: 'at-most', source: 'lautakunta' } }),
    figure('contacts-in-time', 98.9, null, {
      unit: 'percent', direction: 'more-is-better', target: { value: 95, direction: 'at-least', source: 'lautakunta' },
      total: { ...value(98.9, null), numerator: 706, denominator: 714 },
    }),
    figure('structural-unemployment', 900, 880), figure('structural-long-term', 500, 480), figure('structural-repeated', 'suppressed', 20),
  ],
  goals: [
    { goal: 1, id: 'equality-score', unit: 'score', direction: 'more-is-better', state: 'not-received', value: null, before: null, period: null, source: null, target: null },
    { goal: 5, id: 'cooperation-barometer', unit: 'score', direction: 'more-is-better', state: 'received', value: 3.6, before: 3.4, period: '2024', source: 'Kysely', target: null },
  ],
  country: [], definitions: [...ids, 'equality-score', 'cooperation-barometer'].map(definition),
};
const published = { revision: 1, publishedOn: '2024-03-05', correction: null };
const inLanguage = (language: Language, of = report): PageDocument => boardReportDocument(of, published, language);
const tables = (document: PageDocument, id: string): readonly Table[] =>
  (document.sections.find((section) => section.id === id)?.blocks ?? []).filter((block: Block): block is Table => block.kind === 'table');
const cells = (table: Table | undefined, row: string): readonly string[] =>
  table?.rows.find((each) => each.cells[0]?.text === row)?.cells.slice(1).map(({ text }) => text) ?? [];

describe('the document of a board report', () => {
  it('says what matters in three sentences, in each language in its own order', () => {
    expect(inLanguage('fi').cover.matters.sentences).toEqual([
      'Helmikuussa 2024 työttömiä oli 1\u00a0234, 34 (2,8\u00a0%) enemmän kuin vuotta aiemmin. Eniten määrä kasvoi kunnassa Sastamala (+34).',
      'Suurin muutos huonompaan: nimi flow-over-3-months 41,3\u00a0%, vuotta aiemmin 40,0\u00a0%.',
      'Lain määräpäivään mennessä pidettiin 98,9\u00a0% (706\u00a0/\u00a0714) tapaamisista.',
    ]);
    expect(inLanguage('sv').cover.matters.sentences[0]).toBe(
      'I februari 2024 var 1\u00a0234 arbetslösa, 34 (2,8\u00a0%) fler än ett år tidigare. Mest ökade antalet i Sastamala (+34).');
    expect(inLanguage('en').cover.matters.sentences[2]).toBe('98.9% (706\u00a0/\u00a0714) of the law’s meetings were held by their day.');
  });

  it('has the plan’s table whole: both years, change and per cent, and the word where a figure is hidden', () => {
    const [area, places] = tables(inLanguage('fi'), 'unemployment');
    expect(area?.columns.map(({ head }) => head)).toEqual(['Mittari', '2/2024', '2/2023', 'Muutos', '%']);
    expect(cells(area, 'Työttömät')).toEqual(['1\u00a0234', '1\u00a0200', '+34', '+2,8']);
    expect(places?.groups.map(({ text }) => text)).toEqual(['Sastamala', 'Kihniö #1']);
    expect(cells(places, 'Työttömät').slice(4)).toEqual(['salattu', 'salattu', 'salattu', 'salattu']);
    expect(cells(tables(inLanguage('sv'), 'unemployment')[1], 'Arbetslösa').at(-1)).toBe('sekretess');
    expect(area?.rows).toHaveLength(11);
  });

  it('draws no value of what is hidden: neither in bars, map nor trend', () => {
    const figures = inLanguage('en').sections.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'figure');
    const all = figures.flatMap(({ drawing, alt, listed }) => [...drawing.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])), alt, ...listed]);
    expect(all.join(' ')).toContain('Repeatedly unemployed suppressed');
    const map = figures.find(({ listed }) => listed.length > 0);
    const rings = map?.drawing.marks.filter((mark) => mark.kind === 'circle') ?? [];
    expect(rings.map(({ fill, dashes }) => [fill === 'none', dashes.length > 0])).toEqual([[false, false], [true, true]]);
    expect(map?.listed).toContain('Kihniö #1: suppressed');
  });

  it('says of those figures that a nought may be hidden of which it is true, by name, and of no others', () => {
    const noted = (...marked: readonly string[]) =>
      hiddenSentence({ ...report, figures: report.figures.map((each) => (marked.includes(each.id) ? { ...each, noughts: 'hidden' } : each)) }, 'fi');
    expect(noted()).toContain('Salattu ei ole nolla: nolla on aina 0.');
    expect(noted('structural-repeated')).toContain(
      'Salattu ei ole nolla paitsi näissä, joissa myös nolla voi olla salattu: Nimi structural-repeated. Muutos on');
    expect(noted(...ids)).toContain('Myös nolla voi olla salattu, koska siitä voisi päätellä muita lukuja.');
    expect(hiddenSentence({ ...report, noughts: 'hidden' }, 'en')).toContain('A zero may be suppressed too');
  });

  it('compares with a target only where there is one, and says on which side of it the figure is', () => {
    const [block] = inLanguage('fi').sections[0]?.blocks ?? [];
    const told = block?.kind === 'key-figures' ? block.figures : [];
    expect(told.find(({ id }) => id === 'flow-over-3-months')?.target).toBe('Tavoite 40,0\u00a0% on 1,3\u00a0prosenttiyksikön päässä.');
    expect(told.find(({ id }) => id === 'contacts-in-time')?.target).toBe('Tavoite 95,0\u00a0% täyttyy.');
    expect(told.find(({ id }) => id === 'unemployed')?.target).toBeNull();
    const none = inLanguage('en', { ...report, figures: report.figures.map((each) => ({ ...each, target: null })) });
    expect(JSON.stringify(none.sections[0])).not.toContain('The target');
  });

  it('is a whole document of an area where everything is hidden', () => {
    const blind: BoardReport = {
      ...report, figures: report.figures.map((each) => ({
        ...each, total: hidden, rows: each.rows.map(({ place }) => ({ place, ...hidden })),
        trend: each.trend.map(({ month }) => ({ month, value: 'suppressed', before: 'suppressed' })),
      })),
    };
    for (const language of languages) {
      const document = inLanguage(language, blind);
      const plain = document.sections.filter(({ id }) => id !== 'definitions' && id !== 'goals').flatMap(({ blocks }) => blocks)
        .flatMap((block) => (block.kind === 'table' ? block.rows : [])).flatMap((each) => each.cells.slice(1))
        .filter(({ tone, text }) => tone === 'plain' && /\d/u.test(text) && !/20\d\d/u.test(text));
      expect(plain).toEqual([]);
      expect(document.cover.matters.sentences).toHaveLength(3);
    }
  });

  it('says of each goal how it is known, and of a correction that it is one', () => {
    const [first] = tables(inLanguage('fi'), 'goals');
    expect(first?.rows[0]?.cells.at(-1)?.text).toBe('Ei saatu. Luvun antaa muu viranomainen tai kysely.');
    const corrected = boardReportDocument(report, { revision: 2, publishedOn: '2024-03-09', correction: 'Nimi korjattu' }, 'fi');
    expect(corrected.cover.facts.map(({ text }) => text)).toEqual(expect.arrayContaining(['julkaistu 9.3.2024, korjattu painos 2', 'Nimi korjattu']));
    expect(boardReportDocument(report, { revision: null, publishedOn: null, correction: null }, 'sv').draft).toBe('Utkast');
  });

  it('has every word in three languages, none of them another’s', () => {
    const flat = Object.values({ ...reportTexts, ...shortNames }).flatMap((text) => ('fi' in text ? [text] : Object.values(text)));
    const same = flat.filter(({ fi, sv, en }) => fi === sv || sv === en || fi === en).map(({ fi }) => fi);
    // A stroke, and some words of statistics, are the same in two languages.
    expect(same.filter((text) => !['/', 'Määritelmä', 'Versio', 'Ajalta'].includes(text))).toEqual([]);
  });
});
