import type { InLanguages } from './language.ts';

type Names = Readonly<Record<string, InLanguages>>;

/** Employment status (tyollkoodi). 06 is no longer given. */
export const statuses: Names = {
  '00': { fi: 'Työssä tuettuna', sv: 'I arbete med stöd', en: 'In supported work' },
  '01': { fi: 'Työssä', sv: 'I arbete', en: 'In work' },
  '02': { fi: 'Työtön', sv: 'Arbetslös', en: 'Unemployed' },
  '03': { fi: 'Lomautettu', sv: 'Permitterad', en: 'Laid off' },
  '04': { fi: 'Lyhennetyllä työviikolla', sv: 'Förkortad arbetsvecka', en: 'On a reduced working week' },
  '05': { fi: 'Työvoiman ulkopuolella', sv: 'Utanför arbetskraften', en: 'Outside the labour force' },
  '06': { fi: 'Työttömyyseläkkeellä', sv: 'Arbetslöshetspension', en: 'On unemployment pension' },
  '07': { fi: 'Palvelussa', sv: 'I service', en: 'In a service' },
  '08': { fi: 'Koulutuksessa', sv: 'I utbildning', en: 'In education' },
  '09': { fi: 'Osa-aikatyössä', sv: 'I deltidsarbete', en: 'In part-time work' },
};

/** Service line (segmenttikoodi). */
export const segments: Names = {
  '00': {
    fi: 'Ei asiantuntijapalvelun tarvetta',
    sv: 'Inget behov av sakkunnigservice',
    en: 'No need of an expert',
  },
  '01': {
    fi: 'Työnvälitys- ja yrityspalvelut',
    sv: 'Arbetsförmedling och företagstjänster',
    en: 'Job brokering and business services',
  },
  '02': { fi: 'Osaamisen kehittäminen', sv: 'Kompetensutveckling', en: 'Developing skills' },
  '03': { fi: 'Tuettu työllistyminen', sv: 'Sysselsättning med stöd', en: 'Supported employment' },
  '04': { fi: 'Etuusasiakas', sv: 'Förmånskund', en: 'Benefit customer' },
  '05': { fi: 'Monialainen yhteispalvelu', sv: 'Sektorsövergripande samservice', en: 'Multi-agency service' },
};

/** How a contact was made (yhtottotapa). */
export const ways: Names = {
  '01': { fi: 'Soitto asiakkaalle', sv: 'Telefonsamtal till kunden', en: 'Call to the customer' },
  '02': { fi: 'Soittoyritys', sv: 'Försök att ringa', en: 'Attempted call' },
  '03': { fi: 'Kirje asiakkaalle', sv: 'Brev till kunden', en: 'Letter to the customer' },
  '04': {
    fi: 'Tekstiviesti asiakkaalle',
    sv: 'Textmeddelande till kunden',
    en: 'Text message to the customer',
  },
  '05': { fi: 'Sähköposti asiakkaalle', sv: 'E-post till kunden', en: 'E-mail to the customer' },
  '20': { fi: 'Videoneuvottelu', sv: 'Videokonferens', en: 'Video meeting' },
  '21': { fi: 'Alkuhaastattelu, käynti', sv: 'Inledande intervju, besök', en: 'Initial interview, visit' },
  '22': { fi: 'Alkuhaastattelu, video', sv: 'Inledande intervju, video', en: 'Initial interview, video' },
  '23': { fi: 'Alkuhaastattelu, puhelin', sv: 'Inledande intervju, telefon', en: 'Initial interview, phone' },
  '24': {
    fi: 'Täydentävä keskustelu, käynti',
    sv: 'Kompletterande samtal, besök',
    en: 'Complementary interview, visit',
  },
  '25': {
    fi: 'Täydentävä keskustelu, video',
    sv: 'Kompletterande samtal, video',
    en: 'Complementary interview, video',
  },
  '26': {
    fi: 'Täydentävä keskustelu, puhelin',
    sv: 'Kompletterande samtal, telefon',
    en: 'Complementary interview, phone',
  },
  '27': {
    fi: 'Työnhakukeskustelu, käynti',
    sv: 'Samtal om jobbsökning, besök',
    en: 'Job search discussion, visit',
  },
  '28': {
    fi: 'Työnhakukeskustelu, video',
    sv: 'Samtal om jobbsökning, video',
    en: 'Job search discussion, video',
  },
  '29': {
    fi: 'Työnhakukeskustelu, puhelin',
    sv: 'Samtal om jobbsökning, telefon',
    en: 'Job search discussion, phone',
  },
  '30': {
    fi: 'Täydentävä keskustelu palveluntuottajalla',
    sv: 'Kompletterande samtal hos serviceproducent',
    en: 'Complementary interview at a provider',
  },
  '31': { fi: 'Asiakkaan soitto', sv: 'Telefonsamtal från kunden', en: 'Call from the customer' },
  '32': { fi: 'Kirje asiakkaalta', sv: 'Brev från kunden', en: 'Letter from the customer' },
  '33': {
    fi: 'Tekstiviesti asiakkaalta',
    sv: 'Textmeddelande från kunden',
    en: 'Text message from the customer',
  },
  '34': { fi: 'Sähköposti asiakkaalta', sv: 'E-post från kunden', en: 'E-mail from the customer' },
  '35': { fi: 'Käynti ajanvarauksella', sv: 'Besök med tidsbokning', en: 'Visit by appointment' },
  '36': { fi: 'Käynti ilman aikaa', sv: 'Besök utan tidsbokning', en: 'Visit without an appointment' },
  '70': { fi: 'Haastattelu', sv: 'Intervju', en: 'Interview' },
  '71': { fi: 'Haastattelu, video', sv: 'Intervju, video', en: 'Interview, video' },
  '72': { fi: 'Haastattelu, puhelin', sv: 'Intervju, telefon', en: 'Interview, phone' },
  '80': {
    fi: 'Haastattelu palveluntuottajalla, käynti',
    sv: 'Intervju hos serviceproducent, besök',
    en: 'Interview at a provider, visit',
  },
  '81': {
    fi: 'Haastattelu palveluntuottajalla, video',
    sv: 'Intervju hos serviceproducent, video',
    en: 'Interview at a provider, video',
  },
  '82': {
    fi: 'Haastattelu palveluntuottajalla, puhelin',
    sv: 'Intervju hos serviceproducent, telefon',
    en: 'Interview at a provider, phone',
  },
  '95': { fi: 'Muu yhteydenotto', sv: 'Annan kontakt', en: 'Other contact' },
  '96': {
    fi: 'Muu tallennus toimistossa',
    sv: 'Annan registrering på kontoret',
    en: 'Other entry at the office',
  },
  '97': { fi: 'Asiointi verkossa', sv: 'Ärende på nätet', en: 'Online' },
  '98': { fi: 'Ei tiedossa', sv: 'Okänt', en: 'Not known' },
  '99': { fi: 'Muu tallennus', sv: 'Annan registrering', en: 'Other entry' },
};

/** Plan kind as numbered nationally (toimsuunlaji); kinds 02, 05 and 06 are in old plans only. */
export const planNumbers: Names = {
  '01': { fi: 'Työllistymissuunnitelma', sv: 'Sysselsättningsplan', en: 'Employment plan' },
  '02': { fi: 'Työllistymisohjelma', sv: 'Sysselsättningsprogram', en: 'Employment programme' },
  '03': { fi: 'Aktivointisuunnitelma', sv: 'Aktiveringsplan', en: 'Activation plan' },
  '04': { fi: 'Kotoutumissuunnitelma', sv: 'Integrationsplan', en: 'Integration plan' },
  '05': {
    fi: 'Yksilöity työnhakusuunnitelma',
    sv: 'Individualiserad jobbsökarplan',
    en: 'Individual job search plan',
  },
  '06': { fi: 'Uudistettu työnhakusuunnitelma', sv: 'Förnyad jobbsökarplan', en: 'Renewed job search plan' },
  '07': {
    fi: 'Monialainen työllistymissuunnitelma',
    sv: 'Sektorsövergripande sysselsättningsplan',
    en: 'Multi-agency employment plan',
  },
};

/** Result of a job offer (tuloskoodi). */
export const offerResults: Names = {
  '01': { fi: 'Työnvälitys', sv: 'Förmedlad', en: 'Placed' },
  '02': { fi: 'Paikka täytetty', sv: 'Platsen tillsatt', en: 'Vacancy filled' },
  '03': { fi: 'Paikka peruutettu', sv: 'Platsen återtagen', en: 'Vacancy withdrawn' },
  '04': {
    fi: 'Työnantaja ei hyväksynyt hakijaa',
    sv: 'Arbetsgivaren godtog inte sökanden',
    en: 'Not accepted by the employer',
  },
  '05': {
    fi: 'Hakija ei hyväksynyt tarjousta',
    sv: 'Sökanden godtog inte erbjudandet',
    en: 'Offer not accepted by the applicant',
  },
  '06': {
    fi: 'Hakija ei ottanut yhteyttä',
    sv: 'Sökanden tog inte kontakt',
    en: 'Applicant made no contact',
  },
  '07': { fi: 'eKirje peruttu', sv: 'eBrev återkallat', en: 'E-letter cancelled' },
  '08': { fi: 'Sopimusta ei syntynyt', sv: 'Inget avtal ingicks', en: 'No agreement was reached' },
  '09': { fi: 'Muu syy tai ei tietoa', sv: 'Annan orsak eller okänt', en: 'Other reason or not known' },
  '10': {
    fi: 'Hakija ei tavoittanut työnantajaa',
    sv: 'Sökanden nådde inte arbetsgivaren',
    en: 'Employer could not be reached',
  },
  '11': { fi: 'Muu syy', sv: 'Annan orsak', en: 'Other reason' },
  '12': { fi: 'Ei tietoa', sv: 'Okänt', en: 'Not known' },
  '13': { fi: 'Tarjous peruttu', sv: 'Erbjudandet återkallat', en: 'Offer cancelled' },
  '51': { fi: 'Valinta kesken', sv: 'Urvalet pågår', en: 'Selection under way' },
  '52': {
    fi: 'Valittu, alkamispäivä ei tiedossa',
    sv: 'Vald, startdagen okänd',
    en: 'Chosen, start day not known',
  },
};
