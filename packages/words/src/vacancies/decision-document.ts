import { cite, citeUnread } from '@kohtaanto/rules/foundations/citation.ts';
import { refusalGrounds, revisionSection, sectionsOfNeeds } from '@kohtaanto/rules/vacancies/refusal-grounds.ts';
import type { RefusalGroundCode } from '@kohtaanto/rules/vacancies/refusal-grounds.ts';
import { formatDate } from '../dates.ts';
import type { Day } from '../dates.ts';
import type { Block, Fact, PageDocument } from '../documents/document.ts';
import type { InLanguages, Language } from '../language.ts';
import { sectionLabel } from '../reasons.ts';
import { vacancyWord } from './vacancy-words.ts';

/** A decision of 49 § as it is told to the employer. */
export type DecisionTold = {
  readonly kind: 'refused' | 'removed';
  readonly area: InLanguages; readonly employer: string; readonly businessId: string | null; readonly title: string;
  readonly ground: RefusalGroundCode; readonly evidence: string; readonly reason: string;
  readonly urgedOn: Day | null; readonly heardOn: Day | null; readonly decidedOn: Day; readonly noticeOn: Day | null; readonly by: string | null;
};

/** The letter: what was decided, why, by which sections, and how a revision is claimed (380/2023 49 and 145 §; 147 § does not bar it). */
export function decisionDocument(decision: DecisionTold, language: Language): PageDocument {
  const say = (text: InLanguages): string => text[language];
  const heading = say(headings[decision.kind]);
  const law = lawOf(decision).map((section) => sectionLabel(section, language));
  return {
    language, title: `${heading}: ${decision.title}`, running: `${heading} · ${decision.employer}`, draft: null,
    cover: {
      eyebrow: say(decision.area), heading, sub: decision.title,
      matters: { heading: say(texts.resolution), sentences: [resolution(decision, language), basis(decision, language)] },
      agenda: { heading: say(texts.law), items: law, proposal: say(texts.mayBeRevised) },
      facts: factsOf(decision, language),
    },
    contents: say(texts.contents),
    sections: [
      { id: 'reasons', heading: say(texts.reasons), lead: basis(decision, language), blocks: [prose(decision.reason)] },
      { id: 'handling', heading: say(texts.handling), lead: null, blocks: [{ kind: 'list', items: handling(decision, language) }] },
      { id: 'revision', heading: say(texts.revision), lead: say(texts.mayBeRevised), blocks: say(revisionText).split('\n').map(prose) },
    ],
    words: { page: say(texts.page), of: '/' },
  };
}

const prose = (text: string): Block => ({ kind: 'prose', text });

/** 49 § 2 with its point, 49 § 3, the Administrative Procedure Act where it was followed, and 145 §. */
const lawOf = ({ ground }: DecisionTold) => [
  refusalGrounds.find(({ code }) => code === ground)?.citation ?? cite('380/2023', '49', 2), cite('380/2023', '49', 3),
  sectionsOfNeeds.hearing, sectionsOfNeeds.reason, revisionSection, citeUnread('434/2003', '49 c'),
];

function resolution({ kind, title, employer }: DecisionTold, language: Language): string {
  const said: Readonly<Record<DecisionTold['kind'], InLanguages>> = {
    refused: {
      fi: `Työvoimaviranomainen kieltäytyy ottamasta vastaan työnantajan ${employer} työpaikkailmoitusta ”${title}”.`,
      sv: `Arbetskraftsmyndigheten vägrar ta emot platsannonsen ”${title}” från arbetsgivaren ${employer}.`,
      en: `The employment authority refuses to receive the posting “${title}” of the employer ${employer}.`,
    },
    removed: {
      fi: `Työvoimaviranomainen poistaa palvelualustalta työnantajan ${employer} työpaikkailmoituksen ”${title}”.`,
      sv: `Arbetskraftsmyndigheten avlägsnar platsannonsen ”${title}” från arbetsgivaren ${employer} från serviceplattformen.`,
      en: `The employment authority removes the posting “${title}” of the employer ${employer} from the service platform.`,
    },
  };
  return said[kind][language];
}

function basis({ ground, evidence }: DecisionTold, language: Language): string {
  const [what, how] = [vacancyWord('ground', ground, language), vacancyWord('evidence', evidence, language)];
  return { fi: `Peruste: ${what}. Epäily: ${how}.`, sv: `Grund: ${what}. Misstanken: ${how}.`, en: `Ground: ${what}. The suspicion: ${how}.` }[language];
}

function handling({ urgedOn, heardOn, noticeOn }: DecisionTold, language: Language): readonly string[] {
  const on = (day: Day | null, text: InLanguages<(day: string) => string>): readonly string[] => (day === null ? [] : [text[language](formatDate(day))]);
  return [
    ...on(urgedOn, {
      fi: (day) => `Työnantajaa kehotettiin ${day} oikaisemaan ilmoitus, eikä sitä oikaistu.`, sv: (day) => `Arbetsgivaren uppmanades ${day} att rätta annonsen, och den rättades inte.`,
      en: (day) => `The employer was urged to correct the posting on ${day}, and it was not corrected.`,
    }),
    ...on(heardOn, { fi: (day) => `Työnantajaa kuultiin ${day}.`, sv: (day) => `Arbetsgivaren hördes ${day}.`, en: (day) => `The employer was heard on ${day}.` }),
    ...on(noticeOn, { fi: (day) => `Päätös annettiin tiedoksi ${day}.`, sv: (day) => `Beslutet delgavs ${day}.`, en: (day) => `Notice of the decision was given on ${day}.` }),
  ];
}

function factsOf({ employer, businessId, decidedOn, by }: DecisionTold, language: Language): readonly Fact[] {
  return [
    { term: texts.employer[language], text: employer }, ...(businessId === null ? [] : [{ term: texts.businessId[language], text: businessId }]),
    { term: texts.decidedOn[language], text: formatDate(decidedOn) }, ...(by === null ? [] : [{ term: texts.by[language], text: by }]),
  ];
}

const headings: Readonly<Record<DecisionTold['kind'], InLanguages>> = {
  refused: { fi: 'Päätös ilmoituksen vastaanottamisesta kieltäytymisestä', sv: 'Beslut om att vägra ta emot en platsannons', en: 'Decision to refuse a posting' },
  removed: { fi: 'Päätös ilmoituksen poistamisesta', sv: 'Beslut om att avlägsna en platsannons', en: 'Decision to remove a posting' },
};

/** Thirty days and what a claim has in it are of the Administrative Procedure Act, whose text was not at hand: the letter is read before it is sent. */
const revisionText: InLanguages = {
  fi: 'Oikaisua vaaditaan päätöksen tehneeltä työvoimaviranomaiselta 30 päivän kuluessa päätöksen tiedoksisaannista (hallintolaki 434/2003). Tiedoksisaantipäivää ei lasketa määräaikaan.\n'
    + 'Oikaisuvaatimus tehdään kirjallisesti. Siinä ilmoitetaan päätös, johon oikaisua vaaditaan, millaista oikaisua vaaditaan ja millä perusteilla, sekä vaatijan nimi ja yhteystiedot.\n'
    + 'Oikaisuvaatimukseen annettuun päätökseen saa hakea muutosta valittamalla hallintotuomioistuimeen (380/2023 145 § 2 mom., 808/2019).',
  sv: 'Omprövning begärs hos den arbetskraftsmyndighet som fattat beslutet inom 30 dagar från delfåendet av beslutet (förvaltningslagen 434/2003). Dagen för delfåendet räknas inte in i tiden.\n'
    + 'Begäran om omprövning görs skriftligt. I den anges det beslut som begäran gäller, hurdan omprövning som begärs och på vilka grunder, samt namn och kontaktuppgifter.\n'
    + 'Ändring i ett beslut med anledning av begäran om omprövning får sökas genom besvär hos förvaltningsdomstolen (380/2023 145 § 2 mom., 808/2019).',
  en: 'A revision is claimed from the employment authority that made the decision, within 30 days of learning of it (Administrative Procedure Act 434/2003). The day of learning is not counted.\n'
    + 'The claim is made in writing. It names the decision, how it should be revised and on which grounds, and the claimant’s name and contact details.\n'
    + 'A decision on the claim may be appealed to the administrative court (380/2023 section 145(2), 808/2019).',
};

const texts = {
  resolution: { fi: 'Ratkaisu', sv: 'Avgörande', en: 'Decision' }, law: { fi: 'Sovelletut säännökset', sv: 'Tillämpade bestämmelser', en: 'Provisions applied' },
  mayBeRevised: { fi: 'Päätökseen saa vaatia oikaisua.', sv: 'Omprövning av beslutet får begäras.', en: 'A revision of the decision may be claimed.' },
  contents: { fi: 'Sisällys', sv: 'Innehåll', en: 'Contents' }, reasons: { fi: 'Perustelut', sv: 'Motivering', en: 'Reasons' }, handling: { fi: 'Asian käsittely', sv: 'Behandling av ärendet', en: 'How it was handled' },
  revision: { fi: 'Oikaisuvaatimusohje', sv: 'Anvisning om begäran om omprövning', en: 'How to claim a revision' }, page: { fi: 'Sivu', sv: 'Sida', en: 'Page' },
  employer: { fi: 'Työnantaja', sv: 'Arbetsgivare', en: 'Employer' }, businessId: { fi: 'Y-tunnus', sv: 'FO-nummer', en: 'Business ID' },
  decidedOn: { fi: 'Päätöksen päivä', sv: 'Beslutsdag', en: 'Day of the decision' }, by: { fi: 'Päättäjä', sv: 'Beslutsfattare', en: 'Decided by' },
} as const satisfies Readonly<Record<string, InLanguages>>;
