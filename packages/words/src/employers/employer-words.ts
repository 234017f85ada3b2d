import type { InLanguages, Language } from '../language.ts';

type Named = Readonly<Record<string, InLanguages>>;
const said = (fi: string, sv: string, en: string): InLanguages => ({ fi, sv, en });

/** Codes of the employer register as people say them. */
const lists = {
  kind: {
    company: said('yritys', 'företag', 'company'), public: said('julkinen työnantaja', 'offentlig arbetsgivare', 'public employer'),
    association: said('yhdistys tai säätiö', 'förening eller stiftelse', 'association or foundation'), household: said('kotitalous', 'hushåll', 'household'),
  },
  size: {
    none: said('ei henkilöstöä', 'ingen personal', 'no staff'), micro: said('1–9 henkeä', '1–9 personer', '1–9 staff'), small: said('10–49 henkeä', '10–49 personer', '10–49 staff'),
    medium: said('50–249 henkeä', '50–249 personer', '50–249 staff'), large: said('250 tai enemmän', '250 eller fler', '250 or more'),
  },
  way: {
    visit: said('käynti', 'besök', 'visit'), call: said('puhelu', 'samtal', 'call'), message: said('viesti', 'meddelande', 'message'),
    meeting: said('tapaaminen', 'möte', 'meeting'), event: said('tapahtuma', 'evenemang', 'event'),
  },
  level: {
    'needs-mapping': said('tarpeiden selvittäminen', 'utredning av behoven', 'mapping of needs'), recruitment: said('rekrytointi', 'rekrytering', 'recruitment'),
    'employment-skills': said('henkilöstön työllisyysosaaminen', 'personalens sysselsättningskunnande', 'staff’s knowledge of employment'),
  },
  need: {
    labour: said('työvoima', 'arbetskraft', 'labour'), skills: said('osaaminen ja koulutus', 'kompetens och utbildning', 'skills and training'),
    succession: said('omistajanvaihdos', 'ägarskifte', 'succession'), 'change-security': said('muutostilanne', 'omställning', 'change situation'),
    subsidy: said('tuet', 'stöd', 'subsidies'), other: said('muu tarve', 'annat behov', 'other need'),
  },
  visibility: { coming: said('tuleva', 'kommande', 'coming'), hidden: said('piilotyöpaikka', 'dolt jobb', 'hidden job') },
  needState: {
    open: said('avoinna', 'öppet', 'open'), announced: said('työpaikka avattu', 'annonserat', 'announced'), met: said('hoidettu', 'uppfyllt', 'met'), lapsed: said('rauennut', 'förfallet', 'lapsed'),
  },
  event: {
    recruitment: said('rekrytointitapahtuma', 'rekryteringsevenemang', 'recruitment event'), breakfast: said('aamiaistilaisuus', 'frukostmöte', 'breakfast meeting'),
    training: said('koulutus', 'utbildning', 'training'), other: said('muu tilaisuus', 'annat evenemang', 'other event'),
  },
  organisation: {
    area: said('työllisyysalue', 'sysselsättningsområdet', 'employment area'), municipality: said('kunta', 'kommunen', 'municipality'),
    'development-company': said('kehitysyhtiö', 'utvecklingsbolaget', 'development company'),
  },
  answer: { none: said('ei vastannut', 'inget svar', 'no answer'), coming: said('tulossa', 'kommer', 'coming'), 'not-coming': said('ei tule', 'kommer inte', 'not coming') },
  promise: {
    kept: said('pidetty', 'hållet', 'kept'), 'kept-late': said('pidetty myöhässä', 'hållet för sent', 'kept late'), coming: said('tulossa', 'kommande', 'coming'),
    'due-today': said('tänään', 'i dag', 'today'), late: said('myöhässä', 'försenat', 'late'), escalated: said('esihenkilön pöydällä', 'hos chefen', 'with the team lead'),
  },
} satisfies Readonly<Record<string, Named>>;

export type EmployerList = keyof typeof lists;

export function employerWord(list: EmployerList, code: string, language: Language): string {
  return (lists[list] as Named)[code]?.[language] ?? code;
}

export function employerOptions(list: EmployerList, language: Language): readonly { readonly value: string; readonly label: string }[] {
  return Object.entries(lists[list] as Named).map(([value, names]) => ({ value, label: names[language] }));
}
