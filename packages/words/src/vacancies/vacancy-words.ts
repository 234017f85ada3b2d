import type { InLanguages, Language } from '../language.ts';
import { contractsSaid, educationSaid, licencesSaid, shiftsSaid, workDemandsSaid, workingTimesSaid } from '../matching/matching-names.ts';

type Named = Readonly<Record<string, InLanguages>>;
const said = (fi: string, sv: string, en: string): InLanguages => ({ fi, sv, en });

/** Codes of vacancies as people say them. */
const lists = {
  state: {
    draft: said('luonnos', 'utkast', 'draft'), open: said('avoinna', 'öppen', 'open'), paused: said('tauolla', 'pausad', 'paused'), filled: said('täytetty', 'tillsatt', 'filled'),
    closed: said('suljettu', 'stängd', 'closed'), withdrawn: said('peruttu', 'återkallad', 'withdrawn'), expired: said('umpeutunut', 'utgången', 'expired'),
    refused: said('ei otettu vastaan', 'inte mottagen', 'refused'), removed: said('poistettu', 'borttagen', 'removed'),
  },
  /** What is done to bring it there. */
  act: {
    draft: said('Palauta luonnokseksi', 'Återställ till utkast', 'Back to a draft'), open: said('Julkaise', 'Publicera', 'Publish'), reopened: said('Avaa uudelleen', 'Öppna på nytt', 'Open again'),
    paused: said('Keskeytä', 'Pausa', 'Pause'),
    filled: said('Merkitse täytetyksi', 'Markera som tillsatt', 'Mark as filled'), closed: said('Sulje', 'Stäng', 'Close'), withdrawn: said('Peru', 'Återkalla', 'Withdraw'),
    expired: said('Merkitse umpeutuneeksi', 'Markera som utgången', 'Mark as expired'), refused: said('Kieltäydy ottamasta vastaan', 'Vägra ta emot', 'Refuse to accept'),
      removed: said('Poista ilmoitus', 'Ta bort annonsen', 'Remove the posting'),
  },
  contract: contractsSaid,
  workingTime: workingTimesSaid,
  shift: shiftsSaid,
  remote: { no: said('työpaikalla', 'på arbetsplatsen', 'on site'), partly: said('osin etänä', 'delvis på distans', 'partly remote'), wholly: said('kokonaan etänä', 'helt på distans',
    'wholly remote') },
  education: educationSaid,
  licence: licencesSaid,
  demand: workDemandsSaid,
  result: {
    'our-candidate': said('meidän ehdokkaamme', 'vår kandidat', 'our candidate'), 'other-candidate': said('muu hakija', 'annan sökande', 'another applicant'),
    'employers-own': said('työnantajan oma työntekijä', 'arbetsgivarens egen anställd', 'the employer’s own staff'), 'not-filled': said('ei täytetty', 'inte tillsatt', 'not filled'),
  },
  notFilled: {
    'no-applicants': said('ei hakijoita', 'inga sökande', 'no applicants'), 'skills-lacking': said('osaaminen ei riittänyt', 'kompetensen räckte inte', 'skills were lacking'),
    'pay-or-terms': said('palkka tai ehdot', 'lönen eller villkoren', 'pay or terms'), distance: said('matka', 'avståndet', 'distance'), 'need-ended': said('tarve päättyi',
    'behovet upphörde', 'the need ended'), other: said('muu syy', 'annan orsak', 'other'),
  },
  ground: {
    discrimination: said('syrjintäkielto', 'diskrimineringsförbudet', 'prohibition of discrimination'), 'unlawful-work': said('lainvastainen työ tai kielletty palkkaaminen',
      'olagligt arbete eller förbjuden anställning', 'unlawful work or forbidden hiring'),
    'employers-neglect': said('työnantajan velvollisuuksien laiminlyönti', 'arbetsgivarens försummelser', 'employer’s neglect of duties'),
    'violence-or-harassment': said('väkivallan uhka, häirintä tai epäasiallinen kohtelu', 'hot om våld, trakasserier eller osakligt bemötande', 'threat of violence, harassment or improper treatment'),
    'not-expedient': said('työnvälitys ei ole tarkoituksenmukaista', 'arbetsförmedling är inte ändamålsenlig', 'placement is not expedient'),
  },
  evidence: {
    evident: said('ilmeistä ilmoituksen perusteella', 'uppenbart utifrån annonsen', 'evident from the posting'), 'earlier-conduct': said('perusteltu epäily aiemman menettelyn vuoksi',
      'grundad misstanke på grund av tidigare förfarande', 'well-founded suspicion by earlier conduct'),
    otherwise: said('perusteltu epäily muutoin', 'grundad misstanke i övrigt', 'well-founded suspicion otherwise'),
  },
  duplicate: {
    'same-employer': said('sama työnantaja', 'samma arbetsgivare', 'same employer'), 'overlapping-period': said('päällekkäinen aika', 'överlappande tid', 'overlapping time'),
    'same-occupation': said('sama ammatti', 'samma yrke', 'same occupation'), 'same-place': said('sama paikka', 'samma plats', 'same place'), 'same-title': said('sama otsikko',
    'samma rubrik', 'same title'),
    'similar-title': said('samankaltainen otsikko', 'liknande rubrik', 'similar title'), 'similar-text': said('samankaltainen teksti', 'liknande text', 'similar text'),
  },
  severity: { error: said('estää julkaisemisen', 'hindrar publicering', 'stops publishing'), soften: said('avaa paikkaa useammalle', 'öppnar platsen för fler', 'opens the place to more'),
    note: said('harkittavaksi', 'att överväga', 'to consider') },
  textLanguage: { fi: said('suomi', 'finska', 'Finnish'), sv: said('ruotsi', 'svenska', 'Swedish'), en: said('englanti', 'engelska', 'English') },
} satisfies Readonly<Record<string, Named>>;

export type VacancyList = keyof typeof lists;

export function vacancyWord(list: VacancyList, code: string, language: Language): string {
  return (lists[list] as Named)[code]?.[language] ?? code;
}

export function vacancyOptions(list: VacancyList, language: Language): readonly { readonly value: string; readonly label: string }[] {
  return Object.entries(lists[list] as Named).map(([value, names]) => ({ value, label: names[language] }));
}

/** What is done to bring a vacancy from one state to another: what has been open and ended is not published but opened again. */
export const vacancyAct = (from: string, to: string, language: Language): string => vacancyWord('act', to === 'open' && (from === 'filled' || from === 'expired') ? 'reopened' : to, language);
