import type { QualityName } from './said.ts';

export const namesOfService: Readonly<Record<string, QualityName>> = {
  'contact-day-impossible': {
    name: { fi: 'Yhteydenotto mahdottomana päivänä', sv: 'Kontakt på en omöjlig dag', en: 'Contact on an impossible day' },
    reason: {
      fi: 'Tulevaisuuteen, sunnuntaille tai pyhäpäivälle kirjattu keskustelu on useimmiten lyöntivirhe, ja määräaikojen luku lasketaan siitä.',
      sv: 'Ett samtal antecknat i framtiden, på en söndag eller helgdag är oftast ett skrivfel, och tidsfristerna räknas ur det.',
      en: 'A discussion recorded in the future, on a Sunday or a public holiday is mostly a slip, and timeliness is counted from it.',
    },
    remedy: { fi: 'Korjaa yhteydenoton päivä.', sv: 'Rätta kontaktens dag.', en: 'Correct the day of the contact.' },
    row: {
      fi: ({ contact, day, is }) => `${contact()} ${day('on')}${is('future') ? ', tulevaisuudessa' : ', toimisto kiinni'}`,
      sv: ({ contact, day, is }) => `${contact()} ${day('on')}${is('future') ? ', i framtiden' : ', kontoret stängt'}`,
      en: ({ contact, day, is }) => `${contact()} ${day('on')}${is('future') ? ', in the future' : ', office closed'}`,
    },
  },
  'work-ability-unassessed': {
    name: {
      fi: 'Osatyökykyisyys ilman arviota',
      sv: 'Partiell arbetsförmåga utan bedömning',
      en: 'Partial work ability without an assessment',
    },
    reason: {
      fi: 'Tieto työkyvystä ilman palvelutarpeen arviota on kirjaus, jota kukaan ei ole perustellut. Se siirtää osatyökykyisten lukua.',
      sv: 'En uppgift om arbetsförmåga utan bedömning av servicebehovet är en anteckning som ingen har motiverat. Den flyttar talet för partiellt arbetsföra.',
      en: 'Work ability recorded without an assessment of needs is an entry nobody has given grounds for. It moves the figure of the partly able.',
    },
    remedy: {
      fi: 'Tee palvelutarpeen arvio tai poista tieto, jolle ei ole perustetta.', sv: 'Gör en bedömning av servicebehovet eller stryk uppgiften om grund saknas.',
      en: 'Make the assessment, or remove an entry that has no grounds.',
    },
    row: null,
  },
  'coach-missing': {
    name: { fi: 'Omavalmentaja puuttuu', sv: 'Egen coach saknas', en: 'No personal coach' },
    reason: {
      fi: 'Kahden viikon jälkeen ilman valmentajaa olevan määräajat eivät ole kenenkään työlistalla.',
      sv: 'Efter två veckor utan coach står tidsfristerna på ingens arbetslista.',
      en: 'After two weeks without a coach the person’s deadlines are on nobody’s worklist.',
    },
    remedy: { fi: 'Nimeä omavalmentaja.', sv: 'Utse en egen coach.', en: 'Name a coach.' },
    row: null,
  },
  'coach-gone': {
    name: { fi: 'Omavalmentaja ei ole enää töissä', sv: 'Coachen arbetar inte längre här', en: 'The coach no longer works here' },
    reason: {
      fi: 'Asiakas on lähteneen nimissä: tehtävät eivät näy kenellekään, ja asiakasmäärä valmentajaa kohti on väärä.',
      sv: 'Kunden står på någon som har slutat: uppgifterna syns inte för någon och antalet kunder per coach är fel.',
      en: 'The customer stands in the name of one who has left: nobody sees the tasks, and the caseload is wrong.',
    },
    remedy: {
      fi: 'Siirrä asiakas toiselle valmentajalle.',
      sv: 'Överför kunden till en annan coach.',
      en: 'Hand the customer over to another coach.',
    },
    row: {
      fi: ({ text }) => `Valmentaja ${text('coach')}`, sv: ({ text }) => `Coach ${text('coach')}`, en: ({ text }) => `Coach ${text('coach')}`,
    },
  },
  'coach-of-another-unit': {
    name: {
      fi: 'Omavalmentaja on toiselta vastuualueelta',
      sv: 'Coachen hör till ett annat ansvarsområde',
      en: 'The coach is of another unit',
    },
    reason: {
      fi: 'Toimivalta on kotikunnan vastuualueella. Toisen vastuualueen valmentaja ei voi tehdä kaikkia päätöksiä.',
      sv: 'Behörigheten ligger hos hemkommunens ansvarsområde. En coach i ett annat ansvarsområde kan inte fatta alla beslut.',
      en: 'Competence lies with the unit of the home municipality. A coach of another unit cannot make every decision.',
    },
    remedy: {
      fi: 'Siirrä asiakas kotikunnan vastuualueen valmentajalle tai hyväksy poikkeus.',
      sv: 'Överför kunden till en coach i hemkommunens ansvarsområde eller godkänn undantaget.', en: 'Hand over within the unit, or accept the exception.',
    },
    row: {
      fi: ({ text }) => `Valmentaja ${text('coach')}, toimivalta: ${text('unit-name')}`,
      sv: ({ text }) => `Coach ${text('coach')}, behörighet: ${text('unit-name')}`,
      en: ({ text }) => `Coach ${text('coach')}, while ${text('unit-name')} is competent`,
    },
  },
  'duplicate-suspected': {
    name: { fi: 'Sama henkilö ehkä kahdesti', sv: 'Samma person kanske två gånger', en: 'Perhaps the same person twice' },
    reason: {
      fi: 'Sama syntymäpäivä ja lähes sama nimi. Kahdesti rekisteröity lasketaan kahdesti. Turvakiellon alaisia ei verrata.',
      sv: 'Samma födelsedag och nästan samma namn. Den som registrerats två gånger räknas två gånger. Personer med spärrmarkering jämförs inte.',
      en: 'The same birth date and nearly the same name. One registered twice is counted twice. Protected persons are not compared.',
    },
    remedy: {
      fi: 'Vertaa tiedot ja päätä toisen työnhaku, tai merkitse kaksi eri henkilöä.',
      sv: 'Jämför uppgifterna och avsluta den ena sökningen, eller ange att det är två personer.',
      en: 'Compare and end one search, or mark them as two persons.',
    },
    row: {
      fi: ({ text }) => `Sama syntymäpäivä kuin ${text('name')}`, sv: ({ text }) => `Samma födelsedag som ${text('name')}`,
      en: ({ text }) => `Same birth date as ${text('name')}`,
    },
  },
  'protected-told': {
    name: {
      fi: 'Turvakiellon yhteystieto muistiinpanossa',
      sv: 'Skyddad kontaktuppgift i en anteckning',
      en: 'Protected contact detail in a note',
    },
    reason: {
      fi: 'Osoite tai puhelinnumero on luettavissa vapaassa tekstissä, jota turvakielto ei sulje.',
      sv: 'Adressen eller telefonnumret kan läsas i fri text som spärrmarkeringen inte stänger.',
      en: 'The address or phone number can be read in free text, which the protection does not close.',
    },
    remedy: {
      fi: 'Avaa tiedot perusteella ja poista yhteystieto tekstistä.',
      sv: 'Öppna uppgifterna med motivering och stryk kontaktuppgiften ur texten.',
      en: 'Open the record with a reason and take the detail out of the text.',
    },
    row: {
      fi: ({ text }) => (text('place') === 'plan' ? 'Suunnitelman tekstissä' : text('place') === 'status' ? 'Työllisyyskoodin huomautuksessa' : 'Yhteydenoton muistiinpanossa'),
      sv: ({ text }) => (text('place') === 'plan' ? 'I planens text' : text('place') === 'status' ? 'I sysselsättningskodens anmärkning' : 'I en anteckning om kontakt'),
      en: ({ text }) => (text('place') === 'plan' ? 'In the text of the plan' : text('place') === 'status' ? 'In the remark of a status' : 'In the note of a contact'),
    },
  },
};
