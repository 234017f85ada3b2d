import type { QualityName } from './said.ts';

export const namesOfBackground: Readonly<Record<string, QualityName>> = {
  'education-missing': {
    name: { fi: 'Koulutus puuttuu', sv: 'Utbildning saknas', en: 'Education missing' },
    reason: {
      fi: 'Koulutus kysytään rekisteröitäessä. Ilman sitä nuori ilman tutkintoa jää tunnistamatta, ja koulutusasteen mukaiset taulukot ovat vajaat.',
      sv: 'Utbildningen frågas vid registreringen. Utan den känns en ung person utan examen inte igen, och tabellerna enligt utbildning blir ofullständiga.',
      en: 'Education is asked at registration. Without it a young person with no qualification is not recognised, and tables by education fall short.',
    },
    remedy: {
      fi: 'Kysy koulutus ja täydennä se riviltä.',
      sv: 'Fråga om utbildningen och fyll i den på raden.',
      en: 'Ask for the education and fill it in on the row.',
    },
    row: null,
  },
  'occupation-missing': {
    name: {
      fi: 'Ammatti puuttuu tai ei ole luokituksessa', sv: 'Yrket saknas eller finns inte i klassificeringen',
      en: 'Occupation missing or not in the classification',
    },
    reason: {
      fi: 'Ammattikoodilla hakija ja avoin paikka löytävät toisensa. Ilman koodia hän puuttuu työvoimapulan ja ylitarjonnan luvuista.',
      sv: 'Med yrkeskoden möts den sökande och den lediga platsen. Utan kod saknas personen i talen om brist och överutbud på arbetskraft.',
      en: 'The occupation code is how a seeker and a vacancy meet. Without it the person is absent from figures of shortage and surplus.',
    },
    remedy: { fi: 'Valitse ammattikoodi riviltä.', sv: 'Välj yrkeskod på raden.', en: 'Choose the occupation code on the row.' },
    row: {
      fi: ({ text }) => (text('given') === '' ? (text('text') === '' ? 'Ammattia ei ole kirjattu' : `Vain tekstinä: ${text('text')}`) : `Koodia ${text('given')} ei ole luokituksessa`),
      sv: ({ text }) => (text('given') === '' ? (text('text') === '' ? 'Yrket är inte antecknat' : `Endast som text: ${text('text')}`) : `Koden ${text('given')} finns inte i klassificeringen`),
      en: ({ text }) => (text('given') === '' ? (text('text') === '' ? 'No occupation recorded' : `As text only: ${text('text')}`) : `Code ${text('given')} is not in the classification`),
    },
  },
  'nationality-unknown': {
    name: { fi: 'Kansalaisuus ei ole tiedossa', sv: 'Medborgarskapet är okänt', en: 'Nationality not known' },
    reason: {
      fi: 'Tuntematon kansalaisuus lasketaan ulkomaan kansalaisiin, ja oikeus tehdä työtä jää tarkistamatta.',
      sv: 'Okänt medborgarskap räknas till utländska medborgare, och rätten att arbeta blir okontrollerad.',
      en: 'An unknown nationality is counted as foreign, and the right to work remains unchecked.',
    },
    remedy: {
      fi: 'Tarkista henkilöasiakirjasta ja täydennä maa.',
      sv: 'Kontrollera i en identitetshandling och fyll i landet.',
      en: 'Check from a document and fill in the country.',
    },
    row: {
      fi: ({ text }) => `Kirjattu ”${text('given')}”, joka ei ole minkään maan tunnus`,
      sv: ({ text }) => `Antecknat ”${text('given')}”, som inte är någon landskod`,
      en: ({ text }) => `Recorded as “${text('given')}”, which is no country’s code`,
    },
  },
  'mother-tongue-unknown': {
    name: { fi: 'Äidinkieli ei ole tiedossa', sv: 'Modersmålet är okänt', en: 'Mother tongue not known' },
    reason: {
      fi: 'Tuntematon kieli lasketaan vieraskielisiin. Kustannusten jaossa vieraskielisten määrällä on hinta.',
      sv: 'Okänt språk räknas till främmande språk. Antalet med främmande språk har ett pris i kostnadsfördelningen.',
      en: 'An unknown language is counted as foreign. In the sharing of costs the number of foreign-language speakers has a price.',
    },
    remedy: {
      fi: 'Kysy äidinkieli ja täydennä se riviltä.',
      sv: 'Fråga om modersmålet och fyll i det på raden.',
      en: 'Ask for the mother tongue and fill it in on the row.',
    },
    row: {
      fi: ({ text }) => `Kirjattu ”${text('given')}”`, sv: ({ text }) => `Antecknat ”${text('given')}”`, en: ({ text }) => `Recorded as “${text('given')}”`,
    },
  },
  'municipality-ended': {
    name: { fi: 'Kotikuntaa ei enää ole', sv: 'Hemkommunen finns inte längre', en: 'The home municipality no longer exists' },
    reason: {
      fi: 'Lakanneen kunnan asukas ei näy kenenkään alueella: työlista, vastuualue ja kuntataulukko ohittavat hänet.',
      sv: 'Den som bor i en upphörd kommun syns inte i någons område: arbetslistan, ansvarsområdet och kommuntabellen går förbi.',
      en: 'A resident of a dissolved municipality is in nobody’s area: worklist, unit and municipal table pass by.',
    },
    remedy: {
      fi: 'Vaihda kotikunnaksi kunta, johon se liittyi.',
      sv: 'Byt hemkommun till den som den gick upp i.',
      en: 'Change to the municipality it joined.',
    },
    row: {
      fi: ({ text, day }) => `${text('municipality-name')} lakkasi ${day('on')}; nyt ${text('into-name')}`,
      sv: ({ text, day }) => `${text('municipality-name')} upphörde ${day('on')}; nu ${text('into-name')}`,
      en: ({ text, day }) => `${text('municipality-name')} ended on ${day('on')}; now ${text('into-name')}`,
    },
  },
  'municipality-elsewhere': {
    name: { fi: 'Kotikunta on toisella alueella', sv: 'Hemkommunen hör till ett annat område', en: 'Home municipality in another area' },
    reason: {
      fi: 'Työttömäksi hän lasketaan asuinkuntansa alueella. Työnhaku jää tänne, mutta hän puuttuu tämän alueen luvuista.',
      sv: 'Som arbetslös räknas personen i hemkommunens område. Jobbsökningen blir kvar här, men personen saknas i områdets tal.',
      en: 'The unemployed are counted in the area of their home. The search stays here, yet the person is missing from this area’s figures.',
    },
    remedy: {
      fi: 'Siirrä asiakkuus kotikunnan alueelle tai korjaa kotikunta.', sv: 'Överför kunden till hemkommunens område eller rätta hemkommunen.',
      en: 'Transfer the customer to the area of the home, or correct the municipality.',
    },
    row: {
      fi: ({ text }) => `Kotikunta ${text('municipality-name')} ei kuulu alueeseen`,
      sv: ({ text }) => `Hemkommunen ${text('municipality-name')} hör inte till området`,
      en: ({ text }) => `${text('municipality-name')} is not of this area`,
    },
  },
  'age-impossible': {
    name: { fi: 'Ikä ei sovi työnhakijalle', sv: 'Åldern passar inte en arbetssökande', en: 'Age impossible for a jobseeker' },
    reason: {
      fi: 'Alle 15- tai yli 68-vuotias työnhakija on useimmiten väärä syntymäaika. Se siirtää nuorten ja ikääntyneiden lukuja.',
      sv: 'En arbetssökande under 15 eller över 68 år är oftast en felaktig födelsetid. Det flyttar talen om unga och äldre.',
      en: 'A jobseeker under 15 or over 68 mostly means a wrong birth date. It moves the figures of the young and the old.',
    },
    remedy: {
      fi: 'Tarkista henkilötunnus; päätä työnhaku, jos henkilö on eläkkeellä.', sv: 'Kontrollera personbeteckningen; avsluta jobbsökningen om personen är pensionerad.',
      en: 'Check the identity code; end the search if the person has retired.',
    },
    row: {
      fi: ({ text }) => `Ikä ${text('age')} vuotta`,
      sv: ({ text }) => `Ålder ${text('age')} år`,
      en: ({ text }) => `Aged ${text('age')}`,
    },
  },
  unreachable: {
    name: { fi: 'Ei puhelinta eikä sähköpostia', sv: 'Varken telefon eller e-post', en: 'Neither phone nor e-mail' },
    reason: {
      fi: 'Häntä tavoittaa vain kirjeellä. Ajat menevät ohi, ja kutsu voi jäädä saamatta. Turvakiellon alaisia ei tarkisteta.',
      sv: 'Personen nås bara per brev. Tider går förbi och en kallelse kan utebli. Personer med spärrmarkering kontrolleras inte.',
      en: 'Only a letter reaches the person. Times pass by and an invitation may not arrive. Protected persons are not checked.',
    },
    remedy: {
      fi: 'Kysy yhteystieto ja kirjaa se tietoihin.',
      sv: 'Fråga om kontaktuppgifter och anteckna dem.',
      en: 'Ask for a contact detail and record it.',
    },
    row: null,
  },
};
