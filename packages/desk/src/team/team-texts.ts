import { defineTexts } from '../app/texts.tsx';

export const teamTexts = defineTexts({
  title: { fi: 'Tiimi', sv: 'Team', en: 'Team' },
  peak: {
    fi: (week: number, due: string, times: string) => `Viikolla ${week} erääntyy ${due} tehtävää, aikoja on ${times}.`,
    sv: (week: number, due: string, times: string) => `Vecka ${week} förfaller ${due} uppgifter, det finns ${times} tider.`,
    en: (week: number, due: string, times: string) => `Week ${week} has ${due} tasks due and ${times} times.`,
  },
  enough: {
    fi: (due: string, times: string) => `Kahdeksassa viikossa erääntyy ${due} tehtävää, aikoja on ${times}.`,
    sv: (due: string, times: string) => `På åtta veckor förfaller ${due} uppgifter, det finns ${times} tider.`,
    en: (due: string, times: string) => `${due} tasks fall due in eight weeks, and there are ${times} times.`,
  },
  over: {
    fi: (name: string, n: string) => `Valmentajalla ${name} on ${n} asiakasta.`,
    sv: (name: string, n: string) => `${name} har ${n} kunder.`,
    en: (name: string, n: string) => `${name} has ${n} customers.`,
  },
  late: {
    fi: (n: string) => `Myöhässä on ${n}.`, sv: (n: string) => `${n} är försenade.`, en: (n: string) => `${n} are overdue.`,
  },
  allTeams: { fi: 'Koko vastuualue', sv: 'Hela ansvarsområdet', en: 'The whole unit' },
  team: { fi: 'Tiimi', sv: 'Team', en: 'Team' },
  smooth: { fi: 'Tasaa aikoja', sv: 'Jämna ut tider', en: 'Smooth the peaks' },
  moveCustomers: { fi: 'Siirrä asiakkaita', sv: 'Överför kunder', en: 'Hand over customers' },
  load: { fi: 'Kuormitus', sv: 'Belastning', en: 'Load' },
  byCoach: { fi: 'Kuormitus valmentajittain', sv: 'Belastning per coach', en: 'Load by coach' },
  bySpecialisation: { fi: 'Kuormitus erikoisaloittain', sv: 'Belastning per specialområde', en: 'Load by specialisation' },
  byMunicipality: { fi: 'Asiakkaat kunnittain', sv: 'Kunder per kommun', en: 'Customers by municipality' },
  summary: {
    fi: (coaches: number, customers: string, mean: string, band: string) =>
      `${coaches} valmentajaa, ${customers} asiakasta, keskiarvo ${mean} · sovittu taso ${band}`,
    sv: (coaches: number, customers: string, mean: string, band: string) =>
      `${coaches} coacher, ${customers} kunder, medeltal ${mean} · avtalad nivå ${band}`,
    en: (coaches: number, customers: string, mean: string, band: string) =>
      `${coaches} coaches, ${customers} customers, mean ${mean} · agreed level ${band}`,
  },
  coach: { fi: 'Valmentaja', sv: 'Coach', en: 'Coach' },
  coachHead: { fi: 'Omavalmentaja', sv: 'Egen coach', en: 'Coach' },
  specialisation: { fi: 'Erikoisala', sv: 'Specialområde', en: 'Specialisation' },
  municipality: { fi: 'Kunta', sv: 'Kommun', en: 'Municipality' },
  customers: { fi: 'Asiakkaat', sv: 'Kunder', en: 'Customers' },
  overdue: { fi: 'Myöhässä', sv: 'Försenade', en: 'Overdue' },
  today: { fi: 'Tänään', sv: 'I dag', en: 'Today' },
  eightWeeks: { fi: '8 viikkoa', sv: '8 veckor', en: '8 weeks' },
  notice: { fi: 'Huomio', sv: 'Obs.', en: 'Note' },
  perCoach: { fi: 'Valmentajia', sv: 'Coacher', en: 'Coaches' },
  awayTag: { fi: (days: string) => `poissa ${days}`, sv: (days: string) => `borta ${days}`, en: (days: string) => `away ${days}` },
  substitute: {
    fi: (name: string) => `Sijainen ${name}`, sv: (name: string) => `Vikarie ${name}`, en: (name: string) => `Substitute ${name}`,
  },
  noSubstitute: { fi: 'Ei sijaista', sv: 'Ingen vikarie', en: 'No substitute' },
  overMax: { fi: (n: number) => `Yli ${n} asiakasta`, sv: (n: number) => `Över ${n} kunder`, en: (n: number) => `Over ${n} customers` },
  move: { fi: 'Siirrä', sv: 'Överför', en: 'Move' },
  absence: { fi: 'Poissaolo', sv: 'Frånvaro', en: 'Absence' },
  weeksSaid: {
    fi: (numbers: string) => `Erääntyy viikoittain: ${numbers}`,
    sv: (numbers: string) => `Förfaller per vecka: ${numbers}`,
    en: (numbers: string) => `Due by week: ${numbers}`,
  },
  chartTitle: { fi: 'Erääntyy 8 viikossa', sv: 'Förfaller inom 8 veckor', en: 'Due in 8 weeks' },
  initial: { fi: 'Alkuhaastattelu', sv: 'Inledande intervju', en: 'Initial interview' },
  discussion: { fi: 'Keskustelu', sv: 'Samtal', en: 'Discussion' },
  plan: { fi: 'Suunnitelma', sv: 'Plan', en: 'Plan' },
  integration: { fi: 'Kotoutuminen, TYM', sv: 'Integration, TYM', en: 'Integration, TYM' },
  freeTimes: { fi: 'ajat', sv: 'tider', en: 'times' },
  tableTitle: { fi: 'Samat luvut', sv: 'Samma siffror', en: 'The same figures' },
  copy: { fi: 'Kopioi', sv: 'Kopiera', en: 'Copy' },
  copied: { fi: 'Taulukko kopioitu', sv: 'Tabellen kopierad', en: 'Table copied' },
  week: { fi: 'Viikko', sv: 'Vecka', en: 'Week' },
  weekShort: { fi: (n: number) => `vk ${n}`, sv: (n: number) => `v. ${n}`, en: (n: number) => `wk ${n}` },
  initialShort: { fi: 'Alku', sv: 'Inl.', en: 'Initial' },
  discussionShort: { fi: 'Kesk.', sv: 'Samt.', en: 'Disc.' },
  planShort: { fi: 'Suun.', sv: 'Plan', en: 'Plan' },
  integrationShort: { fi: 'Kot., TYM', sv: 'Int., TYM', en: 'Int., TYM' },
  total: { fi: 'Yhteensä', sv: 'Totalt', en: 'Total' },
  times: { fi: 'Ajat', sv: 'Tider', en: 'Times' },
  difference: { fi: 'Ero', sv: 'Skillnad', en: 'Diff.' },
  readingShort: {
    fi: (weeks: string, missing: string, spare: string) =>
      `Viikoilla ${weeks} puuttuu ${missing} aikaa; muilla viikoilla on ${spare} vapaana.`,
    sv: (weeks: string, missing: string, spare: string) =>
      `Veckorna ${weeks} saknar ${missing} tider; de andra veckorna har ${spare} lediga.`,
    en: (weeks: string, missing: string, spare: string) =>
      `Weeks ${weeks} lack ${missing} times; the other weeks have ${spare} free.`,
  },
  readingOne: {
    fi: (week: string, missing: string, spare: string) =>
      `Viikolla ${week} puuttuu ${missing} aikaa; muilla viikoilla on ${spare} vapaana.`,
    sv: (week: string, missing: string, spare: string) =>
      `Vecka ${week} saknar ${missing} tider; de andra veckorna har ${spare} lediga.`,
    en: (week: string, missing: string, spare: string) =>
      `Week ${week} lacks ${missing} times; the other weeks have ${spare} free.`,
  },
  readingEnough: {
    fi: (spare: string) => `Aikoja riittää joka viikolle; vapaaksi jää ${spare}.`,
    sv: (spare: string) => `Tiderna räcker varje vecka; ${spare} blir lediga.`,
    en: (spare: string) => `Every week has enough times; ${spare} stay free.`,
  },
  seeProposal: { fi: 'Katso ehdotus', sv: 'Se förslaget', en: 'See the proposal' },
  counted: {
    fi: (n: number) => `Ajat: ${n} tapaamista päivässä valmentajaa kohti, poissaolot ja muut varaukset vähennetty. Saman asiakkaan viikon tehtävät ovat yksi tapaaminen.`,
    sv: (n: number) => `Tider: ${n} möten om dagen per coach, minus frånvaro och andra bokningar. En kunds uppgifter under en vecka är ett möte.`,
    en: (n: number) => `Times: ${n} meetings a day for each coach, less absences and other bookings. One customer’s tasks of a week are one meeting.`,
  },
  nobody: { fi: 'Tiimissä ei ole valmentajia.', sv: 'Teamet har inga coacher.', en: 'The team has no coaches.' },
});
