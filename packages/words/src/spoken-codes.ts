import type { InLanguages } from './language.ts';

type Names = Readonly<Record<string, InLanguages>>;

export const planKinds: Names = {
  'employment-plan': { fi: 'Työllistymissuunnitelma', sv: 'Sysselsättningsplan', en: 'Employment plan' },
  'activation-plan': { fi: 'Aktivointisuunnitelma', sv: 'Aktiveringsplan', en: 'Activation plan' },
  'integration-plan': { fi: 'Kotoutumissuunnitelma', sv: 'Integrationsplan', en: 'Integration plan' },
  'multi-agency-plan': {
    fi: 'Monialainen työllistymissuunnitelma',
    sv: 'Sektorsövergripande sysselsättningsplan',
    en: 'Multi-agency employment plan',
  },
};

export const lapseKinds: Names = {
  'missed-meeting': {
    fi: 'Ei saapunut tapaamiseen',
    sv: 'Kom inte till mötet',
    en: 'Did not come to a meeting',
  },
  'no-contact': {
    fi: 'Ei ottanut yhteyttä sovitusti',
    sv: 'Tog inte kontakt enligt överenskommelse',
    en: 'Did not get in touch as agreed',
  },
  'report-missing': {
    fi: 'Suunnitelman toteutumisesta ei kerrottu',
    sv: 'Ingen information om hur planen har följts',
    en: 'The plan was not reported on',
  },
  'service-not-started': {
    fi: 'Sovittu palvelu ei alkanut',
    sv: 'Den avtalade servicen började inte',
    en: 'The agreed service was not started',
  },
  'service-interrupted': {
    fi: 'Palvelu keskeytyi',
    sv: 'Servicen avbröts',
    en: 'The service was interrupted',
  },
  'plan-not-followed': {
    fi: 'Suunnitelma jäi muuten toteutumatta',
    sv: 'Planen fullföljdes i övrigt inte',
    en: 'The plan was otherwise not carried out',
  },
  'pointed-job-not-applied': {
    fi: 'Osoitettua työpaikkaa ei haettu',
    sv: 'Ett anvisat jobb söktes inte',
    en: 'A job the authority pointed out was not applied for',
  },
};

export const serviceKinds: Names = {
  'labour-market-training': {
    fi: 'Työvoimakoulutus',
    sv: 'Arbetskraftsutbildning',
    en: 'Labour market training',
  },
  'joint-purchase-training': {
    fi: 'Yhteishankintakoulutus',
    sv: 'Utbildning genom gemensam anskaffning',
    en: 'Joint-purchase training',
  },
  'supported-study': {
    fi: 'Omaehtoinen opiskelu tuettuna',
    sv: 'Frivilliga studier som stöds',
    en: 'Supported self-motivated study',
  },
  'literacy-study': {
    fi: 'Luku- ja kirjoitustaidon opiskelu',
    sv: 'Studier i läs- och skrivkunnighet',
    en: 'Literacy studies',
  },
  'work-trial': { fi: 'Työkokeilu', sv: 'Arbetsprövning', en: 'Work trial' },
  'pay-subsidised-work': {
    fi: 'Palkkatuettu työ',
    sv: 'Lönesubventionerat arbete',
    en: 'Pay-subsidised work',
  },
  rehabilitation: { fi: 'Kuntoutus', sv: 'Rehabilitering', en: 'Rehabilitation' },
  'rehabilitative-work': {
    fi: 'Kuntouttava työtoiminta',
    sv: 'Arbetsverksamhet i rehabiliteringssyfte',
    en: 'Rehabilitative work',
  },
  coaching: { fi: 'Valmennus', sv: 'Träning', en: 'Coaching' },
  'integration-training': {
    fi: 'Kotoutumiskoulutus',
    sv: 'Integrationsutbildning',
    en: 'Integration training',
  },
  'start-up-grant': { fi: 'Starttiraha', sv: 'Startpeng', en: 'Start-up grant' },
  other: { fi: 'Muu palvelu', sv: 'Annan service', en: 'Other service' },
};

export const searchEnds: Names = {
  'own-notice': { fi: 'Oma ilmoitus', sv: 'Egen anmälan', en: 'Own notice' },
  'not-renewed': {
    fi: 'Työnhakua ei uusittu',
    sv: 'Jobbsökningen förnyades inte',
    en: 'Search was not renewed',
  },
  'clarification-missing': {
    fi: 'Selvitystä ei annettu',
    sv: 'Utredning gavs inte',
    en: 'Clarification not given',
  },
  'no-contact': {
    fi: 'Ei yhteyttä sovitusti',
    sv: 'Ingen kontakt enligt överenskommelse',
    en: 'No contact as agreed',
  },
  'right-to-work-ended': {
    fi: 'Oikeus työntekoon päättyi',
    sv: 'Rätten att arbeta upphörde',
    en: 'Right to work ended',
  },
  'moved-abroad': { fi: 'Muutti ulkomaille', sv: 'Flyttade utomlands', en: 'Moved abroad' },
  died: { fi: 'Kuollut', sv: 'Avliden', en: 'Died' },
  other: { fi: 'Muu syy', sv: 'Annan orsak', en: 'Other reason' },
};

/** Groups in full, and as tags of at most ten letters. */
export const groups: Readonly<Record<string, { readonly name: InLanguages; readonly tag: InLanguages }>> = {
  'under-30': {
    name: { fi: 'Alle 30 v', sv: 'Under 30 år', en: 'Under 30' },
    tag: { fi: 'alle 30', sv: 'under 30', en: 'under 30' },
  },
  'over-55': {
    name: { fi: 'Yli 55 v', sv: 'Över 55 år', en: 'Over 55' },
    tag: { fi: '55+', sv: '55+', en: '55+' },
  },
  'under-25-without-qualification': {
    name: { fi: 'Alle 25 v, ei tutkintoa', sv: 'Under 25 år, utan examen', en: 'Under 25, no qualification' },
    tag: { fi: 'ei tutk.', sv: 'utan ex.', en: 'no qualif.' },
  },
  'long-term-unemployed': {
    name: { fi: 'Pitkäaikaistyötön', sv: 'Långtidsarbetslös', en: 'Long-term unemployed' },
    tag: { fi: 'pitkäaik.', sv: 'långtid', en: 'long-term' },
  },
  'structurally-unemployed': {
    name: { fi: 'Rakennetyötön', sv: 'Strukturellt arbetslös', en: 'Structurally unemployed' },
    tag: { fi: 'rakennet.', sv: 'strukt.', en: 'struct.' },
  },
  'partial-work-ability': {
    name: { fi: 'Osatyökykyinen', sv: 'Partiellt arbetsför', en: 'Partial work ability' },
    tag: { fi: 'osatyök.', sv: 'part.arbf.', en: 'partial' },
  },
  'foreign-language': {
    name: { fi: 'Vieraskielinen', sv: 'Främmande språk', en: 'Foreign-language' },
    tag: { fi: 'vieraskiel', sv: 'främm.spr.', en: 'foreign l.' },
  },
  'integration-customer': {
    name: { fi: 'Kotoutuja', sv: 'Integrationskund', en: 'Integration customer' },
    tag: { fi: 'kotoutuja', sv: 'integr.', en: 'integr.' },
  },
  'multi-agency': {
    name: { fi: 'Monialainen tuki', sv: 'Sektorsövergripande stöd', en: 'Multi-agency support' },
    tag: { fi: 'TYM', sv: 'TYM', en: 'TYM' },
  },
  'benefit-step-near': {
    name: { fi: 'Kuntaosuuden porras lähellä', sv: 'Nära nästa steg i kommunandelen', en: 'Near the next step of the municipal share' },
    tag: { fi: 'porras', sv: 'steg', en: 'step' },
  },
};

export const channels: Names = {
  visit: { fi: 'käynti', sv: 'besök', en: 'visit' },
  video: { fi: 'video', sv: 'video', en: 'video' },
  phone: { fi: 'puhelin', sv: 'telefon', en: 'phone' },
  'e-service': { fi: 'verkko', sv: 'nätet', en: 'online' },
  letter: { fi: 'kirje', sv: 'brev', en: 'letter' },
  message: { fi: 'viesti', sv: 'meddelande', en: 'message' },
  group: { fi: 'ryhmä', sv: 'grupp', en: 'group' },
};

export const contactKinds: Names = {
  'initial-interview': { fi: 'Alkuhaastattelu', sv: 'Inledande intervju', en: 'Initial interview' },
  'complementary-interview': {
    fi: 'Täydentävä keskustelu',
    sv: 'Kompletterande samtal',
    en: 'Complementary interview',
  },
  'job-search-discussion': {
    fi: 'Työnhakukeskustelu',
    sv: 'Samtal om jobbsökning',
    en: 'Job search discussion',
  },
  'substitute-service': {
    fi: 'Muu henkilökohtainen palvelu',
    sv: 'Annan personlig service',
    en: 'Other personal service',
  },
  phone: { fi: 'Puhelu', sv: 'Telefonsamtal', en: 'Call' },
  message: { fi: 'Viesti', sv: 'Meddelande', en: 'Message' },
  letter: { fi: 'Kirje', sv: 'Brev', en: 'Letter' },
  'self-booking-slot': { fi: 'Varattava aika', sv: 'Bokningsbar tid', en: 'Bookable time' },
  group: { fi: 'Ryhmätilaisuus', sv: 'Grupptillfälle', en: 'Group session' },
  'service-market': { fi: 'Palvelutori', sv: 'Servicetorg', en: 'Service market' },
  staff: { fi: 'Oma aika', sv: 'Egen tid', en: 'Own time' },
  other: { fi: 'Muu yhteys', sv: 'Annan kontakt', en: 'Other contact' },
};

export const roles: Names = {
  coach: { fi: 'Omavalmentaja', sv: 'Egen coach', en: 'Coach' },
  'team-lead': { fi: 'Tiimivastaava', sv: 'Teamansvarig', en: 'Team lead' },
  'employer-expert': { fi: 'Yritysasiantuntija', sv: 'Företagssakkunnig', en: 'Employer expert' },
  'service-coordinator': { fi: 'Palvelukoordinaattori', sv: 'Servicekoordinator', en: 'Service coordinator' },
  controller: { fi: 'Controller', sv: 'Controller', en: 'Controller' },
  director: { fi: 'Johtaja', sv: 'Direktör', en: 'Director' },
  'municipality-officer': { fi: 'Kunnan edustaja', sv: 'Kommunens företrädare', en: 'Municipality officer' },
  administrator: { fi: 'Pääkäyttäjä', sv: 'Huvudanvändare', en: 'Administrator' },
  'data-protection-officer': {
    fi: 'Tietosuojavastaava',
    sv: 'Dataskyddsombud',
    en: 'Data protection officer',
  },
};

export const specialisations: Names = {
  'job-brokering': { fi: 'työnvälitys', sv: 'arbetsförmedling', en: 'job brokering' },
  skills: { fi: 'osaaminen', sv: 'kompetens', en: 'skills' },
  'multi-agency': { fi: 'monialainen', sv: 'sektorsövergripande', en: 'multi-agency' },
  youth: { fi: 'nuoret', sv: 'unga', en: 'youth' },
  integration: { fi: 'kotoutuminen', sv: 'integration', en: 'integration' },
  employers: { fi: 'työnantajat', sv: 'arbetsgivare', en: 'employers' },
  none: { fi: 'ei erikoisalaa', sv: 'inget specialområde', en: 'no specialisation' },
};

export const grounds: Names = {
  'multi-agency-need': {
    fi: 'Monialaisen tuen tarve todettu',
    sv: 'Behov av sektorsövergripande stöd konstaterat',
    en: 'Need for multi-agency support established',
  },
  'unable-to-work': { fi: 'Työkyvytön', sv: 'Arbetsoförmögen', en: 'Unable to work' },
  hindered: { fi: 'Este työnhaulle', sv: 'Hinder för jobbsökning', en: 'Hindered from searching' },
  'no-opportunities': {
    fi: 'Haettavia paikkoja ei ole',
    sv: 'Inga jobb att söka',
    en: 'No opportunities to apply for',
  },
  'integration-customer': { fi: 'Kotoutuja-asiakas', sv: 'Integrationskund', en: 'Integration customer' },
  'weighty-reason-for-meeting': {
    fi: 'Painava syy tapaamiseen',
    sv: 'Vägande skäl till möte',
    en: 'Weighty reason for a meeting',
  },
  'threat-of-unemployment': { fi: 'Työttömyysuhka', sv: 'Hot om arbetslöshet', en: 'Threat of unemployment' },
  'partial-work-ability': { fi: 'Osatyökykyinen', sv: 'Partiellt arbetsför', en: 'Partial work ability' },
  'no-qualification': {
    fi: 'Ei ammatillista tutkintoa',
    sv: 'Ingen yrkesexamen',
    en: 'No vocational qualification',
  },
};

/** What fulfils the search duty, 45 §. */
export const reportWays: Names = {
  application: { fi: 'Hain työpaikkaa', sv: 'Jag sökte ett jobb', en: 'Applied for a job' },
  offer: {
    fi: 'Hain osoitettua työpaikkaa',
    sv: 'Jag sökte ett anvisat jobb',
    en: 'Applied for a job pointed out',
  },
  'extra-work': { fi: 'Sovin lisätyöstä', sv: 'Jag kom överens om mertidsarbete', en: 'Agreed on extra work' },
  enterprise: { fi: 'Hain toimeksiantoja', sv: 'Jag sökte uppdrag', en: 'Looked for assignments' },
  profile: {
    fi: 'Julkaisin työnhakuprofiilin',
    sv: 'Jag publicerade min jobbsökarprofil',
    en: 'Published a job search profile',
  },
  other: { fi: 'Muu vastaava toimi', sv: 'Annan motsvarande åtgärd', en: 'Other equal action' },
};

export const endings: Names = {
  work: { fi: 'työ', sv: 'arbete', en: 'work' },
  'subsidised-work': { fi: 'palkkatuettu työ', sv: 'lönesubventionerat arbete', en: 'subsidised work' },
  'part-time-work': { fi: 'osa-aikatyö', sv: 'deltidsarbete', en: 'part-time work' },
  'labour-market-training': {
    fi: 'työvoimakoulutus',
    sv: 'arbetskraftsutbildning',
    en: 'labour market training',
  },
  'supported-study': { fi: 'tuettu opiskelu', sv: 'studier som stöds', en: 'supported study' },
  'military-or-civil-service': {
    fi: 'asepalvelus tai siviilipalvelus',
    sv: 'beväringstjänst eller civiltjänst',
    en: 'military or civil service',
  },
  'family-leave': { fi: 'perhevapaa', sv: 'familjeledighet', en: 'family leave' },
  entrepreneurship: { fi: 'yrittäjyys', sv: 'företagande', en: 'entrepreneurship' },
  study: { fi: 'opiskelu', sv: 'studier', en: 'study' },
  pension: { fi: 'eläke', sv: 'pension', en: 'pension' },
};
