import type { EmployerSize, TrainingKind } from '@kohtaanto/rules/joint-training/price-share.ts';
import { formatDate } from '../dates.ts';
import type { Cell, Column, PageDocument, Row, Section } from '../documents/document.ts';
import { textCell } from '../documents/document.ts';
import type { InLanguages, Language } from '../language.ts';
import { amountText, formatCents, sumOf } from '../money.ts';
import { formatDecimal } from '../numbers.ts';
import { sectionLabel } from '../reasons.ts';
import { aidNote, kindName, kindTell, roundingNote, shareReason } from './training-words.ts';

export type AgreementTold = {
  readonly kind: TrainingKind; readonly title: string; readonly occupationText: string; readonly skills: readonly string[]; readonly places: number; readonly trainingDays: number;
  readonly provider: string; readonly place: string; readonly begins: string; readonly ends: string; readonly price: number; readonly vatBasisPoints: number; readonly area: InLanguages;
  readonly madeOn: string;
  readonly shares: readonly {
    readonly employer: string; readonly businessId: string | null; readonly places: number; readonly percent: number; readonly price: number; readonly employerPays: number;
    readonly employerVat: number; readonly authorityPays: number; readonly authorityVat: number; readonly size: EmployerSize | null; readonly aid: 'block-exemption' | 'none';
    readonly section: { readonly act: string; readonly section: string; readonly paragraph?: number | undefined; readonly point?: number | undefined };
  }[];
};

const said = (fi: string, sv: string, en: string): InLanguages => ({ fi, sv, en });
const texts = {
  eyebrow: said('Sopimus yhteishankintakoulutuksesta (380/2023 62 §)', 'Avtal om gemensam anskaffning av utbildning (380/2023 62 §)', 'Agreement on joint-purchase training (380/2023, section 62)'),
  matters: said('Pääasiat', 'Huvudsaker', 'In short'), terms: said('Mitä sovitaan', 'Vad som avtalas', 'What is agreed'),
  price: said('Kokonaishinta ilman arvonlisäveroa', 'Totalpris utan mervärdesskatt', 'Price in all without value added tax'),
  vat: said('Arvonlisävero', 'Mervärdesskatt', 'Value added tax'), provider: said('Koulutuksen järjestäjä', 'Utbildningsanordnare', 'Provider'),
  time: said('Aika', 'Tid', 'Time'), place: said('Paikka', 'Plats', 'Place'), places: said('Paikkoja', 'Platser', 'Places'), days: said('Koulutuspäiviä', 'Utbildningsdagar', 'Training days'),
  occupation: said('Ammatti', 'Yrke', 'Occupation'), skills: said(
    'Osaaminen, jonka koulutus antaa', 'Kunnande som utbildningen ger', 'Skills that it gives'
  ), made: said('Laadittu', 'Upprättat', 'Made'),
  contents: said('Sisällys', 'Innehåll', 'Contents'), training: said('Koulutus', 'Utbildningen', 'The training'), shares: said('Maksuosuudet', 'Betalningsandelar', 'Shares of the price'),
  why: said('Miksi näin', 'Varför så här', 'Why so'), signatures: said(
    'Allekirjoitukset', 'Underskrifter', 'Signatures'
  ), party: said('Osapuoli', 'Part', 'Party'), share: said('Osuus', 'Andel', 'Share'),
  withoutVat: said('Ilman alv, €', 'Utan moms, €', 'Without VAT, €'), vatColumn: said('Alv, €', 'Moms, €', 'VAT, €'), total: said('Yhteensä', 'Sammanlagt', 'In all'),
  authority: said('työvoimaviranomainen', 'arbetskraftsmyndigheten', 'employment authority'), dayAndPlace: said('Paikka ja aika', 'Plats och tid', 'Place and time'),
  signature: said('Allekirjoitus ja nimenselvennys', 'Underskrift och namnförtydligande', 'Signature and name in print'), page: said('sivu', 'sida', 'page'), of: said('/', '/', '/'),
};

const term = {
  invoice: said('Järjestäjä laskuttaa kunkin osuuden erikseen. Jokainen vastaa oman osuutensa arvonlisäverosta.',
    'Anordnaren fakturerar vars och ens andel separat. Var och en svarar för mervärdesskatten på sin andel.',
    'The provider invoices each part by itself. Each bears the value added tax of its own part.'),
  choosing: said('Opiskelijat valitsevat viranomainen ja työnantaja yhdessä. Viranomainen kertoo työnantajalle hakijasta vain kirjallisella suostumuksella (380/2023 118 §).',
    'Studerande väljs av myndigheten och arbetsgivaren tillsammans. Myndigheten berättar om en sökande för arbetsgivaren endast med skriftligt samtycke (380/2023 118 §).',
    'Students are chosen by the authority and the employer together. The authority tells the employer of an applicant only with written consent (380/2023, section 118).'),
};

/** The agreement that the parties sign: the PDF is made of this and of nothing else. */
export function agreementDocument(training: AgreementTold, language: Language): PageDocument {
  const authority = sumOf(training.shares.map((each) => each.authorityPays));
  return {
    language, title: `${training.title}: ${texts.eyebrow[language]}`, running: training.title, draft: null,
    cover: {
      eyebrow: texts.eyebrow[language], heading: training.title, sub: `${kindName(training.kind, language)} · ${formatDate(training.begins)}–${formatDate(training.ends)}`,
      matters: { heading: texts.matters[language], sentences: [
        `${kindTell(training.kind, language)}.`, `${texts.price[language]}: ${formatCents(sumOf([training.price]), language)}.`,
        ...training.shares.map((each) => `${each.employer}: ${each.percent} %, ${formatCents(sumOf([each.employerPays]), language)}.`),
        `${training.area[language]}, ${texts.authority[language]}: ${formatCents(authority, language)}.`,
      ] },
      agenda: { heading: texts.terms[language], items: [roundingNote[language], term.invoice[language], term.choosing[language]], proposal: '' },
      facts: [
        { term: texts.provider[language], text: training.provider === '' ? '–' : training.provider }, { term: texts.places[language], text: String(training.places) },
        { term: texts.days[language], text: String(training.trainingDays) }, { term: texts.made[language], text: formatDate(training.madeOn) },
      ],
    },
    contents: texts.contents[language], sections: sectionsOf(training, language), words: { page: texts.page[language], of: texts.of[language] },
  };
}

const column = (head: string, weight: number, isNumber = false): Column => ({ head, align: isNumber ? 'number' : 'text', weight, ground: false });
const money = (amount: number, language: Language): Cell => ({ text: amountText(sumOf([amount]), language), tone: 'plain', decimals: 2 });

function sectionsOf(training: AgreementTold, language: Language): readonly Section[] {
  const section = (id: string, heading: string, blocks: Section['blocks']): Section => ({ id, heading, lead: null, blocks });
  return [
    section('training', texts.training[language], [{ kind: 'facts', items: [
      ...(training.occupationText === '' ? [] : [{ term: texts.occupation[language], text: training.occupationText }]),
      ...(training.skills.length === 0 ? [] : [{ term: texts.skills[language], text: training.skills.join(', ') }]),
      { term: texts.time[language], text: `${formatDate(training.begins)}–${formatDate(training.ends)}` },
      ...(training.place === '' ? [] : [{ term: texts.place[language], text: training.place }]),
    ] }]),
    section('shares', texts.shares[language], [sharesTable(training, language)]),
    section('why', texts.why[language], training.shares.flatMap((each): Section['blocks'] => [
      { kind: 'subheading', text: each.employer },
      { kind: 'list', items: [...shareReason(training.kind, each.size, language), `${each.percent} % (${sectionLabel(each.section, language)})`, aidNote(each.aid, language)] },
    ])),
    section('signatures', texts.signatures[language], [signatures(training, language)]),
  ];
}

function sharesTable({ shares, vatBasisPoints, area }: AgreementTold, language: Language): Section['blocks'][number] {
  const sum = (of: (each: AgreementTold['shares'][number]) => number): number => shares.reduce((total, each) => total + of(each), 0);
  const row = (party: string, share: string, amounts: readonly [number, number], strong = false): Row => ({
    strong, indent: false, cells: [textCell(party), textCell(share), money(amounts[0], language), money(amounts[1], language), money(amounts[0] + amounts[1], language)],
  });
  return {
    kind: 'table', caption: texts.shares[language], groups: [],
    columns: [column(texts.party[language], 3), column(texts.share[language], 1), column(texts.withoutVat[language], 1, true), column(texts.vatColumn[language], 1, true),
      column(texts.total[language], 1, true)],
    rows: [
      ...shares.map((each) => row([each.employer, each.businessId].filter((part) => part !== null).join(', '), `${each.percent} %`, [each.employerPays, each.employerVat])),
      row(`${area[language]}, ${texts.authority[language]}`, '', [sum((each) => each.authorityPays), sum((each) => each.authorityVat)]),
      row(texts.total[language], '', [sum((each) => each.price), sum((each) => each.employerVat + each.authorityVat)], true),
    ],
    note: `${texts.vat[language]} ${formatDecimal(vatBasisPoints / 100, 1, language)} %`,
  };
}

function signatures({ shares, area }: AgreementTold, language: Language): Section['blocks'][number] {
  const line = (party: string): Row => ({ strong: false, indent: false, cells: [textCell(party), textCell(' '), textCell(' ')] });
  return {
    kind: 'table', caption: texts.signatures[language], groups: [], note: null,
    columns: [column(texts.party[language], 2), column(texts.dayAndPlace[language], 2), column(texts.signature[language], 3)],
    rows: [...shares.map(({ employer }) => line(employer)), line(`${area[language]}, ${texts.authority[language]}`)],
  };
}
