import { defineTexts } from '../../app/texts.tsx';

export const planFormTexts = defineTexts({
  situation: { fi: 'Tilanne', sv: 'Situation', en: 'Situation' },
  goal: { fi: 'Tavoite', sv: 'Mål', en: 'Goal' },
  goalHelp: {
    fi: 'Mihin työhön tai koulutukseen ja milloin.',
    sv: 'Vilket arbete eller vilken utbildning och när.',
    en: 'Which job or training, and when.',
  },
  actions: { fi: 'Sovitut toimet', sv: 'Avtalade åtgärder', en: 'Agreed actions' },
  action: { fi: 'Mitä sovitaan', sv: 'Vad avtalas', en: 'What is agreed' },
  code: { fi: 'Toimi', sv: 'Åtgärd', en: 'Action' },
  dueOn: { fi: 'Viimeistään', sv: 'Senast', en: 'By' },
  state: { fi: 'Tilanne', sv: 'Läge', en: 'State' },
  remove: { fi: 'Poista', sv: 'Ta bort', en: 'Remove' },
  removeNamed: {
    fi: (text: string) => `Poista: ${text}`,
    sv: (text: string) => `Ta bort: ${text}`,
    en: (text: string) => `Remove: ${text}`,
  },
  addAction: { fi: 'Lisää toimi', sv: 'Lägg till åtgärd', en: 'Add an action' },
  fromTemplate: { fi: 'Valmiit tekstit', sv: 'Färdiga texter', en: 'Ready texts' },
  chooseTemplate: { fi: 'Lisää valmis teksti', sv: 'Lägg till en färdig text', en: 'Add a ready text' },
  addChosen: { fi: 'Lisää', sv: 'Lägg till', en: 'Add' },
  addNamed: {
    fi: (name: string) => `Lisää valmis teksti: ${name}`,
    sv: (name: string) => `Lägg till en färdig text: ${name}`,
    en: (name: string) => `Add the ready text: ${name}`,
  },
  followUp: { fi: 'Seuranta', sv: 'Uppföljning', en: 'Follow-up' },
  followUpHelp: {
    fi: 'Miten ja milloin suunnitelmaa katsotaan yhdessä.',
    sv: 'Hur och när planen gås igenom tillsammans.',
    en: 'How and when the plan is looked at together.',
  },
  reportBy: {
    fi: 'Asiakas kertoo etenemisestä viimeistään',
    sv: 'Kunden berättar om planen senast',
    en: 'The customer reports by',
  },
  kind: { fi: 'Suunnitelman laji', sv: 'Typ av plan', en: 'Kind of plan' },
  planned: { fi: 'sovittu', sv: 'avtalad', en: 'agreed' },
  underWay: { fi: 'kesken', sv: 'pågår', en: 'under way' },
  done: { fi: 'valmis', sv: 'klar', en: 'done' },
  dropped: { fi: 'jätetty pois', sv: 'struken', en: 'left out' },
  proposal: { fi: 'Sääntöjen ehdotus', sv: 'Reglernas förslag', en: 'What the rules propose' },
  proposedDuty: {
    fi: (n: number, months: number, periods: number, from: string) =>
      `${n === 1 ? '1 työmahdollisuus' : `${n} työmahdollisuutta`} ` +
      `${months === 1 ? 'kuukaudessa' : 'kolmessa kuukaudessa'}, ` +
      `${periods === 1 ? '1 jakso' : `${periods} jaksoa`} ${from} alkaen.`,
    sv: (n: number, months: number, periods: number, from: string) =>
      `${n === 1 ? '1 arbetsmöjlighet' : `${n} arbetsmöjligheter`} ` +
      `${months === 1 ? 'i månaden' : 'på tre månader'}, ` +
      `${periods === 1 ? '1 period' : `${periods} perioder`} från ${from}.`,
    en: (n: number, months: number, periods: number, from: string) =>
      `${n === 1 ? '1 opportunity' : `${n} opportunities`} ` +
      `${months === 1 ? 'a month' : 'in three months'}, ` +
      `${periods === 1 ? '1 period' : `${periods} periods`} from ${from}.`,
  },
  proposedNone: { fi: 'Velvollisuutta ei aseteta.', sv: 'Ingen skyldighet föreläggs.', en: 'No duty is set.' },
  useProposal: { fi: 'Käytä ehdotusta', sv: 'Använd förslaget', en: 'Use the proposal' },
  setDuty: { fi: 'Asetetaan', sv: 'Föreläggs', en: 'Is set' },
  noDuty: { fi: 'Ei aseteta', sv: 'Föreläggs inte', en: 'Is not set' },
  duty: { fi: 'Työnhakuvelvollisuus', sv: 'Jobbsökningsskyldighet', en: 'Search duty' },
  perPeriod: { fi: 'Haettavia jaksossa', sv: 'Att söka under perioden', en: 'To apply for in a period' },
  periodMonths: { fi: 'Jakson pituus', sv: 'Periodens längd', en: 'Length of a period' },
  month1: { fi: '1 kuukausi', sv: '1 månad', en: '1 month' },
  month3: { fi: '3 kuukautta', sv: '3 månader', en: '3 months' },
  periods: { fi: 'Jaksoja', sv: 'Perioder', en: 'Periods' },
  startsOn: { fi: 'Alkaa', sv: 'Börjar', en: 'Starts' },
  loweredBecause: {
    fi: 'Miksi alennetaan (44 § 3 mom.)',
    sv: 'Varför antalet minskas (44 § 3 mom.)',
    en: 'Why it is lowered (section 44(3))',
  },
  noDutyReason: { fi: 'Miksi ei aseteta', sv: 'Varför den inte föreläggs', en: 'Why none is set' },
  approval: { fi: 'Hyväksyntä', sv: 'Godkännande', en: 'Approval' },
  byAuthority: {
    fi: 'Hyväksyn viranomaisen puolesta',
    sv: 'Jag godkänner för myndigheten',
    en: 'I approve for the authority',
  },
  notMine: {
    fi: (unit: string, from: string) => `Tehtävä kuuluu toiselle vastuualueelle: ${unit} (siirto ${from}).`,
    sv: (unit: string, from: string) => `Uppgiften hör till ett annat ansvarsområde: ${unit} (överföring ${from}).`,
    en: (unit: string, from: string) => `This task belongs to another unit: ${unit} (transfer ${from}).`,
  },
  byCustomer: { fi: 'Asiakas hyväksyy', sv: 'Kunden godkänner', en: 'The customer approves' },
  later: { fi: 'Myöhemmin verkossa', sv: 'Senare på nätet', en: 'Later online' },
  eService: { fi: 'Verkkopalvelussa', sv: 'I e-tjänsten', en: 'In the e-service' },
  signature: { fi: 'Allekirjoitti', sv: 'Undertecknade', en: 'Signed' },
  otherWithCopy: {
    fi: 'Suullisesti, sai jäljennöksen',
    sv: 'Muntligen, fick en kopia',
    en: 'Orally, was given a copy',
  },
  title: {
    fi: (name: string) => `Suunnitelma: ${name}`,
    sv: (name: string) => `Plan: ${name}`,
    en: (name: string) => `Plan: ${name}`,
  },
  newVersion: {
    fi: (n: number) => `Tallenna versio ${n}`,
    sv: (n: number) => `Spara version ${n}`,
    en: (n: number) => `Save version ${n}`,
  },
  saveDraft: { fi: 'Tallenna', sv: 'Spara', en: 'Save' },
  kept: { fi: 'Luonnos tallessa', sv: 'Utkastet är sparat', en: 'Draft kept' },
  keeping: { fi: 'Tallennetaan luonnosta', sv: 'Utkastet sparas', en: 'Keeping the draft' },
  notKept: {
    fi: 'Luonnosta ei saatu talteen',
    sv: 'Utkastet kunde inte sparas',
    en: 'The draft could not be kept',
  },
  draftFound: {
    fi: (when: string) => `Jatkat luonnosta, jonka tallensit ${when}.`, sv: (when: string) => `Du fortsätter på utkastet som du sparade ${when}.`,
    en: (when: string) => `You go on from the draft you kept ${when}.`,
  },
  startOver: { fi: 'Aloita alusta', sv: 'Börja om', en: 'Start over' },
  edit: { fi: 'Muokkaa', sv: 'Redigera', en: 'Edit' },
  makeNew: { fi: 'Tee uusi versio', sv: 'Gör en ny version', en: 'Make a new version' },
  versions: { fi: 'Versiot', sv: 'Versioner', en: 'Versions' },
  version: {
    fi: (n: number) => `Versio ${n}`,
    sv: (n: number) => `Version ${n}`,
    en: (n: number) => `Version ${n}`,
  },
  compareWith: { fi: 'Vertaa versioon', sv: 'Jämför med version', en: 'Compare with version' },
  compareNone: { fi: 'Ei vertailua', sv: 'Ingen jämförelse', en: 'No comparison' },
  same: {
    fi: 'Sama kuin tässä versiossa.',
    sv: 'Samma som i den här versionen.',
    en: 'The same as in this version.',
  },
  approveNow: { fi: 'Kirjaa hyväksyntä', sv: 'Anteckna godkännande', en: 'Record approval' },
  changed: { fi: 'eroaa', sv: 'avviker', en: 'differs' },
  back: { fi: 'Palaa asiakkaaseen', sv: 'Tillbaka till kunden', en: 'Back to the person' },
  dutyNotReady: { fi: 'Ehdotusta haetaan.', sv: 'Förslaget hämtas.', en: 'Fetching the proposal.' },
});
