import type { ObligationKind } from '@kohtaanto/rules/obligations/obligation.ts';
import { isCandidateMatter } from '@kohtaanto/rules/presentations/candidate-matters.ts';
import type { InLanguages, Language } from './language.ts';
import { matterName } from './presentations/matter-words.ts';

type Name = {
  readonly name: InLanguages;
  /** For columns and direct labels of charts. */
  readonly short: InLanguages;
};

const obligations: Readonly<Record<ObligationKind, Name>> = {
  'initial-interview': {
    name: { fi: 'Alkuhaastattelu', sv: 'Inledande intervju', en: 'Initial interview' },
    short: { fi: 'Alku', sv: 'Inled.', en: 'Initial' },
  },
  'complementary-interview': {
    name: { fi: 'Täydentävä keskustelu', sv: 'Kompletterande samtal', en: 'Complementary interview' },
    short: { fi: 'Täyd.', sv: 'Kompl.', en: 'Compl.' },
  },
  'job-search-discussion': {
    name: { fi: 'Työnhakukeskustelu', sv: 'Samtal om jobbsökning', en: 'Job search discussion' },
    short: { fi: 'Kesk.', sv: 'Samtal', en: 'Disc.' },
  },
  'employment-plan': {
    name: { fi: 'Suunnitelman teko', sv: 'Sysselsättningsplan', en: 'Employment plan' },
    short: { fi: 'Suun.', sv: 'Plan', en: 'Plan' },
  },
  'plan-approval': {
    name: { fi: 'Suunnitelman hyväksyntä', sv: 'Godkännande av planen', en: 'Approval of the plan' },
    short: { fi: 'Hyv.', sv: 'Godk.', en: 'Appr.' },
  },
  'plan-report': {
    name: { fi: 'Suunnitelman seuranta', sv: 'Uppföljning av planen', en: 'Report on the plan' },
    short: { fi: 'Seur.', sv: 'Uppf.', en: 'Report' },
  },
  'search-report': {
    name: { fi: 'Työnhaun raportti', sv: 'Rapport om jobbsökning', en: 'Job search report' },
    short: { fi: 'Rap.', sv: 'Rapp.', en: 'Search' },
  },
  'job-search-profile': {
    name: { fi: 'Työnhakuprofiili', sv: 'Jobbsökarprofil', en: 'Job search profile' },
    short: { fi: 'Prof.', sv: 'Profil', en: 'Profile' },
  },
  'integration-plan': {
    name: { fi: 'Kotoutumissuunnitelma', sv: 'Integrationsplan', en: 'Integration plan' },
    short: { fi: 'Kot.', sv: 'Integr.', en: 'Integr.' },
  },
  'multi-agency-plan': {
    name: { fi: 'Monialainen suunnitelma', sv: 'Sektorsövergripande plan', en: 'Multi-agency plan' },
    short: { fi: 'TYM', sv: 'TYM', en: 'TYM' },
  },
  'lapse-record': {
    name: { fi: 'Tapahtuman kirjaus', sv: 'Anteckning av händelse', en: 'Record of an event' },
    short: { fi: 'Kirj.', sv: 'Anteckn.', en: 'Event' },
  },
};

export const obligationKinds = Object.keys(obligations) as readonly ObligationKind[];

export function obligationName(kind: string, language: Language): string {
  if (isCandidateMatter(kind)) return matterName(kind, language);
  return isObligationKind(kind) ? obligations[kind].name[language] : kind;
}

export function obligationShort(kind: string, language: Language): string {
  return isObligationKind(kind) ? obligations[kind].short[language] : kind;
}

export function isObligationKind(kind: string): kind is ObligationKind {
  return Object.hasOwn(obligations, kind);
}

/** Who must act: 'asiakkaalla' stands in a row that waits for the customer. */
export function partyWord(party: 'authority' | 'jobseeker', language: Language): string {
  const words: Record<typeof party, InLanguages> = {
    authority: { fi: 'viranomaisella', sv: 'hos myndigheten', en: 'with the authority' },
    jobseeker: { fi: 'asiakkaalla', sv: 'hos kunden', en: 'with the customer' },
  };
  return words[party][language];
}
