import { defineTexts } from '../app/texts.tsx';

export const texts = defineTexts({
  title: { fi: 'Lähteet', sv: 'Källor', en: 'Sources' },
  headline: {
    fi: (count: number, newest: string) => (count === 0 ? 'Muista rekistereistä ei ole vielä tuotu lukuja.'
      : `Oman rekisterin lisäksi lukuja on tuotu ${count === 1 ? 'yhdestä lähteestä' : `${count} lähteestä`}; uusimmat ovat ${newest}.`),
    sv: (count: number, newest: string) => (count === 0 ? 'Inga siffror har ännu importerats från andra register.'
      : `Utöver det egna registret har siffror importerats från ${count === 1 ? 'en källa' : `${count} källor`}; de nyaste gäller ${newest}.`),
    en: (count: number, newest: string) => (count === 0 ? 'No figures of other registers have been imported yet.'
      : `Beside the own register figures have come from ${count === 1 ? 'one source' : `${count} sources`}; the newest are of ${newest}.`),
  },
  file: { fi: 'Tuo tiedosto', sv: 'Importera en fil', en: 'Import a file' },
  drop: {
    fi: 'Pudota tähän tilastotiedosto tai valitse se. Mitään ei tallenneta ennen kuin olet nähnyt, mitä tapahtuu.',
    sv: 'Släpp en statistikfil här eller välj den. Inget sparas innan du har sett vad som händer.',
    en: 'Drop a file of statistics here, or choose it. Nothing is stored before you have seen what would happen.',
  },
  limits: {
    fi: 'PxWebin JSON-vastaus, JSON-stat, StatFinin kuukausi-CSV, Kelan avoin CSV, barometri, saadut luvut tai ammattien nimet; enintään 50 megatavua.',
    sv: 'PxWebs JSON-svar, JSON-stat, StatFins månads-CSV, FPA:s öppna CSV, barometern, mottagna siffror eller yrkesnamn; högst 50 megabyte.',
    en: 'A PxWeb JSON answer, JSON-stat, StatFin monthly CSV, Kela’s open CSV, the barometer, received figures or names of occupations; 50 megabytes at most.',
  },
  choose: { fi: 'Valitse tiedosto', sv: 'Välj en fil', en: 'Choose a file' },
  reading: { fi: 'Luetaan tiedostoa …', sv: 'Filen läses …', en: 'Reading the file …' },
  another: { fi: 'Valitse toinen', sv: 'Välj en annan', en: 'Choose another' },
  recognised: { fi: 'Tunnistettu', sv: 'Igenkänd som', en: 'Recognised as' },
  source: { fi: 'Lähde', sv: 'Källa', en: 'Source' },
  holds: { fi: 'Sisältö', sv: 'Innehåll', en: 'Holds' },
  months: { fi: 'Kuukaudet', sv: 'Månader', en: 'Months' },
  places: {
    fi: (rows: string, places: string, groups: string) => `${rows} ${rows === '1' ? 'rivi' : 'riviä'}, ${places} ${places === '1' ? 'alue' : 'aluetta'}${
      groups === '0' ? '' : `, ${groups} ${groups === '1' ? 'ryhmä' : 'ryhmää'}`}`,
    sv: (rows: string, places: string, groups: string) => `${rows} ${rows === '1' ? 'rad' : 'rader'}, ${places} ${places === '1' ? 'område' : 'områden'}${
      groups === '0' ? '' : `, ${groups} ${groups === '1' ? 'grupp' : 'grupper'}`}`,
    en: (rows: string, places: string, groups: string) => `${rows} ${rows === '1' ? 'row' : 'rows'}, ${places} ${places === '1' ? 'place' : 'places'}${
      groups === '0' ? '' : `, ${groups} ${groups === '1' ? 'group' : 'groups'}`}`,
  },
  names: {
    fi: (count: string) => `${count} nimeä`, sv: (count: string) => `${count} namn`, en: (count: string) => `${count} names`,
  },
  added: { fi: 'Uutta lukua', sv: 'Nya siffror', en: 'New figures' },
  changed: { fi: 'Muuttunutta', sv: 'Ändrade', en: 'Changed' },
  unchanged: { fi: 'Ennallaan', sv: 'Oförändrade', en: 'As they were' },
  hidden: { fi: 'Lähteen salaamia', sv: 'Dolda av källan', en: 'Hidden by the source' },
  faultsCount: { fi: 'Virheitä', sv: 'Fel', en: 'Faults' },
  nothingNew: {
    fi: 'Kaikki tiedoston luvut ovat jo rekisterissä samanlaisina. Tallennus ei muuta mitään.',
    sv: 'Alla siffror i filen finns redan likadana i registret. Att spara ändrar inget.',
    en: 'All figures of the file are in the register already, the same. Storing them changes nothing.',
  },
  readBefore: {
    fi: (run: number, day: string) => `Sama tiedosto on tuotu jo ajossa ${run}, ${day}.`,
    sv: (run: number, day: string) => `Samma fil har redan importerats i körning ${run}, ${day}.`,
    en: (run: number, day: string) => `The same file was imported in run ${run}, ${day}.`,
  },
  store: {
    fi: (count: string) => (count === '1' ? 'Tallenna 1 luku' : `Tallenna ${count} lukua`),
    sv: (count: string) => (count === '1' ? 'Spara 1 siffra' : `Spara ${count} siffror`),
    en: (count: string) => (count === '1' ? 'Store 1 figure' : `Store ${count} figures`),
  },
  storing: {
    fi: (count: string) => (count === '1' ? 'Tallennetaan 1 luku' : `Tallennetaan ${count} lukua`),
    sv: (count: string) => (count === '1' ? '1 siffra sparas' : `${count} siffror sparas`),
    en: (count: string) => (count === '1' ? 'Storing 1 figure' : `Storing ${count} figures`),
  },
  storingNames: { fi: 'Tallennetaan nimiä', sv: 'Namnen sparas', en: 'Storing the names' },
  storingLong: {
    fi: 'Suuren tiedoston tallennus kestää noin minuutin. Pysy sivulla.', sv: 'Att spara en stor fil tar ungefär en minut. Stanna på sidan.',
    en: 'Storing a large file takes about a minute. Stay on the page.',
  },
  storeNames: { fi: 'Tallenna nimet', sv: 'Spara namnen', en: 'Store the names' },
  storeAnyway: { fi: 'Tallenna silti', sv: 'Spara ändå', en: 'Store all the same' },
  mendFirst: {
    fi: 'Tiedostossa on virheitä. Korjaa ne lähteessä ja valitse tiedosto uudelleen.',
    sv: 'Filen innehåller fel. Rätta dem i källan och välj filen på nytt.',
    en: 'The file has faults. Correct them at the source and choose the file again.',
  },
  keepTotals: {
    fi: (count: string) => `Säilytä ${count} summaa sellaisina kuin lähde ne painaa`,
    sv: (count: string) => `Behåll ${count} summor så som källan anger dem`,
    en: (count: string) => `Keep ${count} totals as their source prints them`,
  },
  keepTotalsWhy: {
    fi: 'Summa ei ole osiensa summa. Valitse tämä vain, kun lähde on vahvistanut summan.',
    sv: 'Summan stämmer inte med delarna. Välj detta bara om källan har bekräftat summan.',
    en: 'The total is not the sum of its parts. Choose this only when the source has confirmed it.',
  },
  changes: { fi: 'Lähde on korjannut', sv: 'Källan har rättat', en: 'Corrected by the source' },
  changesSub: { fi: 'ensimmäiset muuttuvat luvut', sv: 'de första siffrorna som ändras', en: 'the first figures that change' },
  before: { fi: 'Ennen', sv: 'Förut', en: 'Before' },
  now: { fi: 'Nyt', sv: 'Nu', en: 'Now' },
  measure: { fi: 'Mittari', sv: 'Indikator', en: 'Measure' },
  place: { fi: 'Paikka', sv: 'Plats', en: 'Place' },
  month: { fi: 'Kuukausi', sv: 'Månad', en: 'Month' },
  hiddenWord: { fi: 'salattu', sv: 'dold', en: 'hidden' },
  faults: { fi: 'Virheet', sv: 'Fel', en: 'Faults' },
  faultsSub: {
    fi: (shown: string, all: string) => (shown === all ? 'kaikki kerralla; mitään ei tallennettu' : `${shown} ensimmäistä, kaikkiaan ${all}; mitään ei tallennettu`),
    sv: (shown: string, all: string) => (shown === all ? 'alla på en gång; inget sparades' : `de ${shown} första av ${all}; inget sparades`),
    en: (shown: string, all: string) => (shown === all ? 'all at once; nothing was stored' : `the first ${shown} of ${all}; nothing was stored`),
  },
  row: { fi: 'Rivi', sv: 'Rad', en: 'Row' },
  column: { fi: 'Kenttä', sv: 'Fält', en: 'Field' },
  value: { fi: 'Arvo', sv: 'Värde', en: 'Value' },
  whatToDo: { fi: 'Mitä tehdä', sv: 'Vad man ska göra', en: 'What to do' },
  unknown: {
    fi: 'Sisältöjä, joita ei tunneta. Kerro, mikä mittari kukin on, tai jätä pois.',
    sv: 'Innehåll som inte känns igen. Ange vilken indikator vart och ett är, eller lämna bort det.',
    en: 'Contents that are not known. Tell which measure each of them is, or leave it out.',
  },
  stored: {
    fi: (run: number, added: string, changed: string) => `Tallennettu (ajo ${run}): ${added} uutta lukua, ${changed} muuttunutta.`,
    sv: (run: number, added: string, changed: string) => `Sparat (körning ${run}): ${added} nya siffror, ${changed} ändrade.`,
    en: (run: number, added: string, changed: string) => `Stored (run ${run}): ${added} new figures, ${changed} changed.`,
  },
  storedUnchanged: {
    fi: (run: number, count: string) => `Mikään ei muuttunut (ajo ${run}): ${count} lukua oli jo rekisterissä samanlaisina.`,
    sv: (run: number, count: string) => `Inget ändrades (körning ${run}): ${count} siffror fanns redan likadana i registret.`,
    en: (run: number, count: string) => `Nothing changed (run ${run}): ${count} figures were in the register already, the same.`,
  },
  table: { fi: 'Hae taulukko PxWebistä', sv: 'Hämta en tabell från PxWeb', en: 'Get a table from PxWeb' },
  address: { fi: 'Taulukon osoite', sv: 'Tabellens adress', en: 'Address of the table' },
  addressHelp: {
    fi: (servers: string) => `Kopioi selaimesta taulukon sivun tai rajapinnan osoite. Sallitut palvelimet: ${servers}`,
    sv: (servers: string) => `Kopiera adressen till tabellens sida eller gränssnitt. Tillåtna servrar: ${servers}`,
    en: (servers: string) => `Copy the address of the table’s page or interface from the browser. Allowed servers: ${servers}`,
  },
  newest: { fi: 'Kuinka monta uusinta kuukautta', sv: 'Hur många av de nyaste månaderna', en: 'How many of the newest months' },
  allMonths: { fi: 'kaikki', sv: 'alla', en: 'all' },
  monthsOf: {
    fi: (count: number) => `${count} kk`, sv: (count: number) => `${count} mån`, en: (count: number) => `${count} months`,
  },
  look: { fi: 'Katso, mitä taulukossa on', sv: 'Se vad tabellen innehåller', en: 'See what the table has' },
  get: { fi: 'Hae ja tallenna', sv: 'Hämta och spara', en: 'Get and store' },
  goOn: {
    fi: (kept: number, total: number) => `Jatka: ${kept}/${total} osaa on jo saatu`,
    sv: (kept: number, total: number) => `Fortsätt: ${kept} av ${total} delar har redan kommit`,
    en: (kept: number, total: number) => `Go on: ${kept} of ${total} parts have come`,
  },
  stop: { fi: 'Keskeytä', sv: 'Avbryt', en: 'Stop' },
  progress: {
    fi: (done: number, total: number) => (total === 0 ? 'Luetaan kuvausta …' : `Osia saatu ${done}/${total}`),
    sv: (done: number, total: number) => (total === 0 ? 'Beskrivningen läses …' : `Delar: ${done} av ${total}`),
    en: (done: number, total: number) => (total === 0 ? 'Reading the description …' : `Parts: ${done} of ${total}`),
  },
  asked: {
    fi: (cells: string, pieces: string, calls: number, seconds: number) => `Haetaan ${cells} solua ${pieces} osassa, enintään ${calls} kyselyä ${seconds} sekunnissa.`,
    sv: (cells: string, pieces: string, calls: number, seconds: number) => `${cells} celler hämtas i ${pieces} delar, högst ${calls} frågor på ${seconds} sekunder.`,
    en: (cells: string, pieces: string, calls: number, seconds: number) => `${cells} cells are asked in ${pieces} parts, at most ${calls} questions in ${seconds} seconds.`,
  },
  variable: { fi: 'Muuttuja', sv: 'Variabel', en: 'Variable' },
  role: { fi: 'Merkitys', sv: 'Betydelse', en: 'Meaning' },
  valuesAsked: { fi: 'Haetaan', sv: 'Hämtas', en: 'Asked' },
  ofValues: {
    fi: (asked: string, all: string) => `${asked}/${all} arvoa`, sv: (asked: string, all: string) => `${asked} av ${all} värden`, en: (asked: string, all: string) => `${asked} of ${all} values`,
  },
  total: { fi: 'yhteensä', sv: 'totalt', en: 'at its total' },
  time: { fi: 'kuukausi', sv: 'månad', en: 'month' },
  placeRole: { fi: 'paikka', sv: 'plats', en: 'place' },
  measureRole: { fi: 'mittari', sv: 'indikator', en: 'measure' },
  group: { fi: 'ryhmä', sv: 'grupp', en: 'group' },
  other: { fi: 'muu', sv: 'annat', en: 'other' },
  read: { fi: 'Luetut rekisterit', sv: 'Lästa register', en: 'Registers that have been read' },
  readSub: { fi: 'uusin kuukausi ensin', sv: 'nyaste månaden först', en: 'newest month first' },
  figures: { fi: 'Lukuja', sv: 'Siffror', en: 'Figures' },
  gaps: {
    fi: (count: string) => `puuttuu ${count} kk`, sv: (count: string) => `${count} mån saknas`, en: (count: string) => `${count} months missing`,
  },
  nothingRead: {
    fi: 'Mitään rekisteriä ei ole vielä luettu.', sv: 'Inget register har lästs ännu.', en: 'No register has been read yet.',
  },
  nothingReadNext: {
    fi: 'Aloita StatFinin taulukosta 12r5: työttömät, avoimet paikat ja työvoima kunnittain.',
    sv: 'Börja med StatFins tabell 12r5: arbetslösa, lediga platser och arbetskraft enligt kommun.',
    en: 'Begin with StatFin’s table 12r5: unemployed, vacancies and labour force by municipality.',
  },
  groupNames: {
    fi: (count: string) => `Ammattiryhmien nimiä on ${count}. Ruotsiksi ja englanniksi ne tulevat luokitustiedostosta: sarakkeet code, fi, sv, en.`,
    sv: (count: string) => `Det finns namn på ${count} yrkesgrupper. Svenska och engelska namn kommer ur en klassificeringsfil: kolumnerna code, fi, sv, en.`,
    en: (count: string) => `${count} occupation groups have names. Swedish and English ones come from a classification file: columns code, fi, sv, en.`,
  },
  runs: { fi: 'Ajot', sv: 'Körningar', en: 'Runs' },
  runsSub: { fi: 'uusin ensin; myös hylätyt', sv: 'nyaste först; även avvisade', en: 'newest first; refused ones too' },
  noRuns: { fi: 'Ajoja ei ole vielä.', sv: 'Inga körningar ännu.', en: 'No runs yet.' },
  run: { fi: 'Ajo', sv: 'Körning', en: 'Run' },
  when: { fi: 'Milloin', sv: 'När', en: 'When' },
  what: { fi: 'Mitä', sv: 'Vad', en: 'What' },
  outcome: { fi: 'Tulos', sv: 'Resultat', en: 'Outcome' },
  by: { fi: 'Tuoja', sv: 'Importerad av', en: 'By' },
  anotherArea: { fi: 'toinen alue', sv: 'ett annat område', en: 'another area' },
  theOffice: { fi: 'palvelu', sv: 'tjänsten', en: 'the service' },
  outcomeStored: {
    fi: (added: string, changed: string) => `${added} uutta, ${changed} muuttunutta`,
    sv: (added: string, changed: string) => `${added} nya, ${changed} ändrade`,
    en: (added: string, changed: string) => `${added} new, ${changed} changed`,
  },
  outcomeUnchanged: { fi: 'ei muutoksia', sv: 'inga ändringar', en: 'no changes' },
  outcomeRefused: {
    fi: (count: string) => `hylätty, ${count} virhettä`, sv: (count: string) => `avvisad, ${count} fel`, en: (count: string) => `refused, ${count} faults`,
  },
  showFaults: { fi: 'Näytä virheet', sv: 'Visa felen', en: 'Show the faults' },
  hideFaults: { fi: 'Piilota virheet', sv: 'Dölj felen', en: 'Hide the faults' },
});

/** Each kind of file, as it is called. */
export const kindTexts = defineTexts({
  'municipality-months': {
    fi: 'StatFin: työttömät, työvoima ja avoimet paikat kunnittain',
    sv: 'StatFin: arbetslösa, arbetskraft och lediga platser enligt kommun',
    en: 'StatFin: unemployed, labour force and vacancies by municipality',
  },
  'municipality-vacancies': { fi: 'StatFin: avoimien paikkojen virrat kunnittain', sv: 'StatFin: flöden av lediga platser enligt kommun', en: 'StatFin: flows of vacancies by municipality' },
  'sub-region-months': {
    fi: 'StatFin: työttömät ja avoimet paikat seutukunnittain',
    sv: 'StatFin: arbetslösa och lediga platser enligt ekonomisk region',
    en: 'StatFin: unemployed and vacancies by sub-region',
  },
  'occupation-months': {
    fi: 'StatFin: työttömät ja avoimet paikat ammattiryhmittäin',
    sv: 'StatFin: arbetslösa och lediga platser enligt yrkesgrupp',
    en: 'StatFin: unemployed and vacancies by occupation group',
  },
  'area-occupation-months': {
    fi: 'Avoimet paikat ammattiryhmittäin ja työllisyysalueittain',
    sv: 'Lediga platser enligt yrkesgrupp och sysselsättningsområde',
    en: 'Vacancies by occupation group and employment area',
  },
  'country-months': { fi: 'StatFin: koko maa kuukausittain', sv: 'StatFin: hela landet per månad', en: 'StatFin: the whole country by month' },
  barometer: { fi: 'Barometri: pisteet alueittain', sv: 'Barometer: poäng enligt område', en: 'Barometer: scores by area' },
  received: { fi: 'Muilta saadut luvut mittareittain', sv: 'Mottagna siffror enligt indikator', en: 'Received figures by measure' },
  'occupation-names': { fi: 'Luokitus: ammattiryhmien nimet', sv: 'Klassificering: yrkesgruppernas namn', en: 'Classification: names of occupation groups' },
  'json-stat': { fi: 'JSON-stat-taulukko', sv: 'JSON-stat-tabell', en: 'JSON-stat table' },
  'pxweb-json': { fi: 'PxWebin JSON-vastaus', sv: 'PxWebs JSON-svar', en: 'PxWeb JSON answer' },
  'own-survey': { fi: 'Oma kysely', sv: 'Egen enkät', en: 'Own survey' },
});

export const placeKindTexts = defineTexts({
  municipality: { fi: 'kunnittain', sv: 'enligt kommun', en: 'by municipality' },
  'sub-region': { fi: 'seutukunnittain', sv: 'enligt ekonomisk region', en: 'by sub-region' },
  country: { fi: 'koko maa', sv: 'hela landet', en: 'whole country' },
  grouped: { fi: 'ammattiryhmittäin', sv: 'enligt yrkesgrupp', en: 'by occupation' },
});
