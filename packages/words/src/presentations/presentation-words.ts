import type { InLanguages, Language } from '../language.ts';

type Named = Readonly<Record<string, InLanguages>>;
const said = (fi: string, sv: string, en: string): InLanguages => ({ fi, sv, en });

/** Codes of candidates, consents, offers and their results as people say them. */
const lists = {
  state: {
    'listed': said('listalla', 'på listan', 'listed'), 'consent-asked': said('suostumusta pyydetty', 'samtycke begärt', 'consent asked'),
    'consent-given': said('suostumus annettu', 'samtycke gett', 'consent given'), 'consent-refused': said('kieltäytyi', 'avböjde', 'refused'),
    'consent-expired': said('suostumus rauennut', 'samtycket har förfallit', 'consent lapsed'), 'consent-withdrawn': said('perui suostumuksen', 'återkallade samtycket', 'consent withdrawn'),
    'presented': said('esitelty', 'presenterad', 'presented'), 'interview': said('haastattelussa', 'på intervju', 'at interview'), 'chosen': said('valittu', 'vald', 'chosen'),
    'not-chosen': said('ei valittu', 'inte vald', 'not chosen'), 'withdrew': said('vetäytyi', 'drog sig ur', 'withdrew'), 'removed': said('poistettu listalta', 'borttagen från listan',
      'taken off the list'),
  },
  /** What is done to bring a candidate there. */
  act: {
    'listed': said('Palauta listalle', 'Ta tillbaka på listan', 'Back to the list'), 'consent-asked': said('Pyydä suostumus', 'Be om samtycke', 'Ask for consent'),
    'consent-given': said('Kirjaa suostumus', 'Anteckna samtycke', 'Record consent'), 'consent-refused': said('Kirjaa kieltäytyminen', 'Anteckna nekande svar', 'Record a refusal'),
    'consent-withdrawn': said('Kirjaa peruutus', 'Anteckna återkallande', 'Record a withdrawal'), 'presented': said('Esittele', 'Presentera', 'Present'),
    'interview': said('Haastatteluun', 'Till intervju', 'To interview'), 'chosen': said('Valittiin', 'Valdes', 'Was chosen'), 'not-chosen': said('Ei valittu', 'Valdes inte', 'Not chosen'),
    'withdrew': said('Vetäytyi', 'Drog sig ur', 'Withdrew'), 'removed': said('Poista listalta', 'Ta bort från listan', 'Take off the list'),
  },
  column: {
    listed: said('Listalla', 'På listan', 'Listed'), asked: said('Suostumus pyydetty', 'Samtycke begärt', 'Consent asked'), given: said('Suostumus annettu', 'Samtycke gett', 'Consent given'),
    presented: said('Esitelty', 'Presenterade', 'Presented'), results: said('Tulos', 'Resultat', 'Result'), apart: said('Sivussa', 'Vid sidan av', 'Set aside'),
  },
  field: {
    'contacts': said('Nimi ja yhteystiedot', 'Namn och kontaktuppgifter', 'Name and contact details'),
    'mother-tongue-and-languages': said('Äidinkieli ja kielitaito', 'Modersmål och språkkunskaper', 'Mother tongue and languages'),
    'citizenship': said('Kansalaisuus', 'Medborgarskap', 'Citizenship'), 'education': said('Koulutus ja tutkinnot', 'Utbildning och examina', 'Education and qualifications'),
    'work-history': said('Työhistoria', 'Arbetshistorik', 'Work history'), 'military-service': said('Asevelvollisuuden suorittaminen', 'Fullgörande av värnplikt', 'Military service'),
    'skills-and-wishes': said('Osaaminen sekä työtoiveet', 'Kunnande och önskemål om arbete', 'Skills and wishes'), 'introduction': said('Oma esittely', 'Egen presentation', 'Own introduction'),
    'long-unemployed': said('Yhdenjaksoinen työttömyys 12 kuukautta', 'Arbetslöshet utan avbrott i 12 månader', 'Unemployed without a break for 12 months'),
  },
  /** Who was first, at the head of a sentence. */
  actor: { customer: said('Henkilö itse', 'Personen själv', 'The person'), other: said('Joku muu', 'Någon annan', 'Somebody else'),
    'closing-day': said('hakuaika päättyi', 'ansökningstiden gick ut', 'the time to apply ended') },
  healthGround: {
    'special-requirements': said('työn tai alan erityiset terveysvaatimukset', 'arbetets eller branschens särskilda hälsokrav', 'special health requirements of the work or the field'),
    'helps-with-disability': said('edistää työllistymistä, jota vamma tai sairaus vaikeuttaa', 'främjar sysselsättning som försvåras av funktionsnedsättning eller sjukdom',
      'helps where a disability or an illness makes finding work harder'),
  },
  consentWay: {
    'signed-paper': said('allekirjoitettu paperi', 'undertecknat papper', 'signed paper'), 'e-service': said('sähköinen asiointi', 'e-tjänst', 'e-service'),
    'secret-link': said('henkilökohtainen linkki', 'personlig länk', 'personal link'),
  },
  kind: {
    offer: said('haettavaksi osoitettu työpaikka', 'arbetsplats som anvisats att sökas', 'vacancy pointed out to apply for'), hint: said('vinkki', 'tips', 'hint'),
  },
  offerWay: {
    'e-service': said('sähköinen asiointi', 'e-tjänst', 'e-service'), 'letter': said('kirje', 'brev', 'letter'), 'text-message': said('tekstiviesti', 'textmeddelande', 'text message'),
    'in-person': said('tapaamisessa', 'vid ett möte', 'in person'), 'phone': said('puhelimessa', 'per telefon', 'by phone'),
  },
  outcome: {
    'work': said('johti työhön', 'ledde till arbete', 'led to work'), 'open': said('kesken', 'pågår', 'going on'), 'employer-chose-other': said('työnantaja valitsi toisin',
      'arbetsgivaren valde annat',
      'the employer chose otherwise'),
    'person-did-not-apply': said('ei haettu', 'söktes inte', 'not applied for'), 'nothing-to-apply-for': said('paikka ei ollut haettavana', 'platsen kunde inte sökas', 'not open any more'),
    'unknown': said('ei tietoa', 'ingen uppgift', 'not known'),
  },
} satisfies Readonly<Record<string, Named>>;

export type PresentationList = keyof typeof lists;

export function presentationWord(list: PresentationList, code: string, language: Language): string {
  return (lists[list] as Named)[code]?.[language] ?? code;
}

export function presentationOptions(list: PresentationList, language: Language): readonly { readonly value: string; readonly label: string }[] {
  return Object.entries(lists[list] as Named).map(([value, names]) => ({ value, label: names[language] }));
}
