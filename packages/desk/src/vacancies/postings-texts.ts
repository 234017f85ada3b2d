import { defineTexts } from '../app/texts.tsx';

/** Postings brought in from a file. */
export const postingsTexts = defineTexts({
  bringTitle: { fi: 'Tuo työpaikkailmoituksia', sv: 'Importera platsannonser', en: 'Import postings' },
  bringHint: {
    fi: 'Tiedosto on NDJSON tai CSV. Ensin kerrotaan, mitä se muuttaisi; sama ilmoitus päivittää entisen.',
    sv: 'Filen är NDJSON eller CSV. Först berättas vad den skulle ändra; samma annons uppdaterar den förra.',
    en: 'The file is NDJSON or CSV. First it is told what would change; the same posting updates the one before.',
  },
  store: {
    fi: (count: number, said: string) => (count === 1 ? 'Tallenna ilmoitus' : `Tallenna ${said} ilmoitusta`),
    sv: (count: number, said: string) => (count === 1 ? 'Spara annonsen' : `Spara ${said} annonser`),
    en: (count: number, said: string) => (count === 1 ? 'Store the posting' : `Store ${said} postings`),
  },
  stored: {
    fi: (count: number, said: string) => `${said} ${count === 1 ? 'ilmoitus' : 'ilmoitusta'} tallennettu.`,
    sv: (count: number, said: string) => `${said} ${count === 1 ? 'annons sparad' : 'annonser sparade'}.`,
    en: (count: number, said: string) => `${said} ${count === 1 ? 'posting' : 'postings'} stored.`,
  },
  storedWithout: {
    fi: (stored: string, left: string) => `Tallennettu ${stored}, jätetty pois ${left}.`, sv: (stored: string, left: string) => `Sparade ${stored}, bortlämnade ${left}.`,
    en: (stored: string, left: string) => `Stored ${stored}, left out ${left}.`,
  },
  would: {
    fi: (count: number, said: string, created: string, updated: string, same: string) =>
      `${said} ${count === 1 ? 'ilmoitus' : 'ilmoitusta'}: uusia ${created}, päivittyviä ${updated}, ennallaan ${same}.`,
    sv: (count: number, said: string, created: string, updated: string, same: string) =>
      `${said} ${count === 1 ? 'annons' : 'annonser'}: nya ${created}, uppdateras ${updated}, oförändrade ${same}.`,
    en: (count: number, said: string, created: string, updated: string, same: string) => `${said} ${count === 1 ? 'posting' : 'postings'}: new ${created}, updated ${updated}, unchanged ${same}.`,
  },
  ended: {
    fi: (count: number, said: string) => (count === 1 ? '1 on jo päättynyt.' : `${said} on jo päättynyt.`),
    sv: (count: number, said: string) => (count === 1 ? '1 har redan gått ut.' : `${said} har redan gått ut.`),
    en: (count: number, said: string) => (count === 1 ? '1 has ended already.' : `${said} have ended already.`),
  },
  showBrought: {
    fi: (count: number, said: string) => (count === 1 ? 'Näytä tuotu ilmoitus' : `Näytä nämä ${said}`),
    sv: (count: number, said: string) => (count === 1 ? 'Visa annonsen' : `Visa dessa ${said}`),
    en: (count: number, said: string) => (count === 1 ? 'Show the posting' : `Show these ${said}`),
  },
  close: { fi: 'Sulje', sv: 'Stäng', en: 'Close' },
  ofCustomers: {
    fi: (said: string) => `Näistä asiakkaittemme ilmoituksia ${said}.`, sv: (said: string) => `Av dem är våra kunders ${said}.`, en: (said: string) => `Of them our customers’: ${said}.`,
  },
  silent: {
    fi: (all: string, suggested: string, before: string, unlinked: string) =>
      `Ammatti puuttuu ilmoituksista: ${all}. Otsikosta pääteltyjä ${suggested}, aiemmin valittuja ${before}, ilman ammattia jää ${unlinked}.`,
    sv: (all: string, suggested: string, before: string, unlinked: string) =>
      `Annonser där yrket saknas: ${all}. Härledda ur rubriken ${suggested}, tidigare valda ${before}, utan yrke blir ${unlinked}.`,
    en: (all: string, suggested: string, before: string, unlinked: string) =>
      `Postings that tell no occupation: ${all}. Taken from the title ${suggested}, chosen before ${before}, left without ${unlinked}.`,
  },
  untold: {
    fi: (contract: string, time: string) => `Ilmoituksissa ei kerrottu: työsuhteen laatu ${contract}, työaika ${time}. Ne näkyvät sanoin ”ei kerrottu”, eikä kohtaanto arvaa niitä.`,
    sv: (contract: string, time: string) => `Uppgifter som inte framgår av annonserna: anställningens art ${contract}, arbetstid ${time}. De visas som ”inte angivet” och gissas inte i matchningen.`,
    en: (contract: string, time: string) => `Not told in the postings: kind of contract ${contract}, working time ${time}. They are shown as “not told”, and matching does not guess them.`,
  },
  notClassified: {
    fi: 'Ammattiluokitusta (ESCO) ei ole tuotu, joten vain tutuimmat otsikot löytävät ammatin. Pääkäyttäjä tuo luokituksen kohdassa Luvut → Lähteet.',
    sv: 'Yrkesklassificeringen (ESCO) har inte hämtats in, så bara de vanligaste rubrikerna hittar ett yrke. Administratören hämtar den under Siffror → Källor.',
    en: 'The classification of occupations (ESCO) has not been brought, so only the commonest titles find one. The administrator brings it under Figures → Sources.',
  },
  unknownColumns: {
    fi: (columns: string) => `Näitä sarakkeita ei luettu: ${columns}. Tarkista otsikoiden kirjoitusasu, jos niissä on ilmoitusten tietoja.`,
    sv: (columns: string) => `Dessa kolumner lästes inte: ${columns}. Kontrollera hur rubrikerna är skrivna, om de innehåller uppgifter om annonserna.`,
    en: (columns: string) => `These columns were not read: ${columns}. Check how the headings are written, if they hold facts of the postings.`,
  },
  wordings: {
    fi: (count: number, said: string) => (count === 1
      ? 'Yhden ilmoituksen sanamuoto voi syrjiä. Se tallentuu, mutta siihen ei haeta ketään ennen kuin joku on tarkistanut sanamuodon.'
      : `${said} ilmoituksen sanamuoto voi syrjiä. Ne tallentuvat, mutta niihin ei haeta ketään ennen kuin joku on tarkistanut sanamuodon.`),
    sv: (count: number, said: string) => (count === 1
      ? 'Ordalydelsen i en annons kan vara diskriminerande. Den sparas, men ingen söks till den före en granskning.'
      : `Ordalydelsen i ${said} annonser kan vara diskriminerande. De sparas, men ingen söks till dem före en granskning.`),
    en: (count: number, said: string) => (count === 1
      ? 'The wording of one posting may set people apart. It is stored, but matched with nobody before a look.'
      : `The wording of ${said} postings may set people apart. They are stored, but matched with nobody before a look.`),
  },
  wordingAt: {
    fi: (row: string, title: string, text: string) => `Rivi ${row}, ${title}: ”${text}”`, sv: (row: string, title: string, text: string) => `Rad ${row}, ${title}: ”${text}”`,
    en: (row: string, title: string, text: string) => `Row ${row}, ${title}: “${text}”`,
  },
  // Faulty ones
  takeSound: {
    fi: (sound: string, faulty: string) => `Ota ${sound} kunnossa olevaa, jätä ${faulty} virheellistä`,
    sv: (sound: string, faulty: string) => `Ta in ${sound} ${sound === '1' ? 'felfri' : 'felfria'}, lämna ${faulty} ${faulty === '1' ? 'felaktig' : 'felaktiga'}`,
    en: (sound: string, faulty: string) => `Take the ${sound} sound, leave the ${faulty} faulty`,
  },
  takeSoundHint: {
    fi: 'Voit myös korjata tiedoston ja valita sen uudelleen.', sv: 'Du kan också rätta filen och välja den på nytt.', en: 'You may also correct the file and choose it again.',
  },
  leaving: {
    fi: (taken: string, left: string) => `${taken} otetaan, ${left} jätetään.`,
    sv: (taken: string, left: string) => `${taken} tas in, ${left} lämnas.`,
    en: (taken: string, left: string) => `${taken} to be taken, ${left} to be left.`,
  },
  leavingHint: {
    fi: 'Jätettyjä ei tallenneta mihinkään. Lataa luettelo niistä ennen tallentamista.', sv: 'De som lämnas sparas ingenstans. Ladda ned förteckningen över dem före du sparar.',
    en: 'Those left are stored nowhere. Download the list of them before storing.',
  },
  posting: { fi: 'Ilmoitus', sv: 'Annons', en: 'Posting' }, faultsHead: { fi: 'Virheet', sv: 'Fel', en: 'Faults' }, faultsFile: { fi: 'virheet', sv: 'fel', en: 'faults' },
  faultsIn: { fi: (count: number, said: string) => `${said} ${count === 1 ? 'virhe' : 'virhettä'}`,
    sv: (_count: number, said: string) => `${said} fel`,
    en: (count: number, said: string) => `${said} ${count === 1 ? 'fault' : 'faults'}` },
  shownOf: { fi: (shown: string, all: string) => `Tässä ${shown} ensimmäistä, kaikkiaan ${all} virhettä`, sv: (shown: string, all: string) => `Här de ${shown} första av ${all} fel`,
    en: (shown: string, all: string) => `The first ${shown} of ${all} faults` },
  download: { fi: 'Lataa virheet (CSV)', sv: 'Ladda ned felen (CSV)', en: 'Download the faults (CSV)' },
  // Titles
  titlesHead: { fi: 'Otsikot ilman ammattia', sv: 'Rubriker utan yrke', en: 'Titles without an occupation' },
  titlesOrder: {
    fi: (said: string) => `Otsikoita ${said}, epävarmimmat ensin. Vieritä luetteloa nähdäksesi kaikki.`, sv: (said: string) => `Rubriker ${said}, de osäkraste först. Rulla listan för att se alla.`,
    en: (said: string) => `Titles ${said}, the least sure first. Scroll the list to see all of them.`,
  },
  titlesFew: {
    fi: (said: string) => `Otsikoita ${said}, epävarmimmat ensin.`, sv: (said: string) => `Rubriker ${said}, de osäkraste först.`, en: (said: string) => `Titles ${said}, the least sure first.`,
  },
  titlesMost: {
    fi: (shown: string, all: string) => `Tässä ${shown} epävarminta otsikkoa, kaikkiaan ${all}. Vieritä luetteloa nähdäksesi ne.`,
    sv: (shown: string, all: string) => `Här de ${shown} osäkraste rubrikerna av ${all}. Rulla listan för att se dem.`,
    en: (shown: string, all: string) => `The ${shown} least sure of ${all} titles. Scroll the list to see them.`,
  },
  title: { fi: 'Otsikko', sv: 'Rubrik', en: 'Title' },
  sureness: { fi: 'Varmuus', sv: 'Säkerhet', en: 'Sureness' }, occupation: { fi: 'Ammatti', sv: 'Yrke', en: 'Occupation' }, postings: { fi: 'Ilmoituksia', sv: 'Annonser', en: 'Postings' },
  noOccupation: { fi: 'ei löytynyt', sv: 'hittades inte', en: 'not found' }, rememberedTitle: { fi: 'valittu aiemmin', sv: 'valt tidigare', en: 'chosen before' },
  whatMeans: { fi: (title: string) => `Mitä ammattia ”${title}” tarkoittaa?`,
    sv: (title: string) => `Vilket yrke betyder ”${title}”?`,
    en: (title: string) => `Which occupation does “${title}” mean?` },
  correct: { fi: 'Korjaa', sv: 'Rätta', en: 'Correct' },
  correctThis: { fi: (title: string) => `Korjaa ammatti: ${title}`, sv: (title: string) => `Rätta yrket: ${title}`, en: (title: string) => `Correct the occupation: ${title}` },
  cancel: { fi: 'Peruuta', sv: 'Avbryt', en: 'Cancel' },
});
