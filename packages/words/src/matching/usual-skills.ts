import type { InLanguages, Language } from '../language.ts';

const named = (fi: string, sv: string, en: string): InLanguages => ({ fi, sv, en });

/**
 * Skills that people and employers tell in the same few words, as each language says them: where no classification is loaded, what was told in one
 * language is read in another. Words that are not here are told as they were written.
 */
const usualSkills: readonly InLanguages[] = [
  named('asiakaspalvelu', 'kundservice', 'customer service'), named('kassatyö', 'kassaarbete', 'till work'), named('myyntityö', 'försäljning', 'sales'),
  named('hyllytys', 'påfyllning av hyllor', 'shelf stocking'), named('tuotetuntemus', 'produktkännedom', 'product knowledge'),
  named('siivousmenetelmät', 'städmetoder', 'cleaning methods'), named('siivouskoneiden käyttö', 'användning av städmaskiner', 'use of cleaning machines'),
  named('puhdistusaineet', 'rengöringsmedel', 'cleaning agents'), named('laitossiivous', 'institutionsstädning', 'institutional cleaning'),
  named('ruoanvalmistus', 'matlagning', 'cooking'), named('annossuunnittelu', 'portionsplanering', 'portion planning'), named('elintarvikehygienia', 'livsmedelshygien', 'food hygiene'),
  named('omavalvonta', 'egenkontroll', 'self-monitoring'), named('erityisruokavaliot', 'specialkoster', 'special diets'), named('tarjoilu', 'servering', 'serving'),
  named('juomatuntemus', 'dryckeskännedom', 'knowledge of drinks'), named('toimisto-ohjelmat', 'kontorsprogram', 'office software'),
  named('asiakirjojen hallinta', 'dokumenthantering', 'document management'), named('tekstinkäsittely', 'ordbehandling', 'word processing'),
  named('puurunkotyöt', 'arbete med trästommar', 'timber framing'), named('muottityöt', 'formarbete', 'formwork'), named('sisävalmistustyöt', 'invändigt byggarbete', 'interior finishing'),
  named('piirustusten lukeminen', 'ritningsläsning', 'reading drawings'), named('MIG-hitsaus', 'MIG-svetsning', 'MIG welding'), named('TIG-hitsaus', 'TIG-svetsning', 'TIG welding'),
  named('levytyöt', 'plåtarbete', 'sheet metal work'), named('kuljetusten suunnittelu', 'transportplanering', 'transport planning'), named('kuorman sidonta', 'lastsäkring', 'load securing'),
  named('ajopiirturin käyttö', 'användning av färdskrivare', 'use of the tachograph'), named('kaivinkoneen käyttö', 'körning av grävmaskin', 'operating an excavator'),
  named('maarakennus', 'markbyggnad', 'earthworks'), named('koneiden huolto', 'underhåll av maskiner', 'machine maintenance'), named('mittaukset', 'mätningar', 'measuring'),
  named('keräily', 'orderplockning', 'order picking'), named('varastojärjestelmät', 'lagersystem', 'warehouse systems'), named('trukin käyttö', 'truckkörning', 'forklift driving'),
  named('lähettämötyö', 'arbete i godsutlämning', 'dispatch work'), named('perushoito', 'grundvård', 'basic care'), named('lääkehoito', 'läkemedelsbehandling', 'medication'),
  named('kirjaaminen', 'dokumentation', 'record keeping'), named('haavanhoito', 'sårvård', 'wound care'), named('kuntouttava työote', 'rehabiliterande arbetssätt', 'rehabilitative approach'),
  named('lasten hoito', 'barnskötsel', 'child care'), named('varhaiskasvatus', 'småbarnspedagogik', 'early childhood education'), named('leikin ohjaaminen', 'ledning av lek', 'guiding play'),
  named('perheiden kohtaaminen', 'bemötande av familjer', 'meeting families'), named('rakennustyömaan avustavat työt', 'hjälparbete på byggarbetsplats', 'construction site labour'),
  named('purkutyöt', 'rivningsarbete', 'demolition'), named('siivous työmaalla', 'städning på byggarbetsplats', 'site cleaning'), named('pakkaaminen', 'packning', 'packing'),
  named('koneiden syöttö', 'matning av maskiner', 'machine feeding'), named('laadun tarkastus', 'kvalitetskontroll', 'quality control'), named('vianhaku', 'felsökning', 'fault finding'),
  named('moottorin huolto', 'motorservice', 'engine servicing'), named('renkaiden vaihto', 'däckbyte', 'tyre changing'), named('testilaitteet', 'testutrustning', 'test equipment'),
  named('kokoonpano', 'montering', 'assembly'), named('käsityökalut', 'handverktyg', 'hand tools'), named('eläinten hoito', 'djurskötsel', 'animal care'), named('lypsytyöt', 'mjölkning', 'milking'),
  named('maatalouskoneet', 'lantbruksmaskiner', 'farm machinery'), named('peltotyöt', 'åkerarbete', 'field work'), named('opettaminen', 'undervisning', 'teaching'),
  named('arviointi', 'bedömning', 'assessment'), named('opetuksen suunnittelu', 'planering av undervisning', 'lesson planning'), named('oppilaiden ohjaus', 'elevhandledning', 'guiding pupils'),
  named('ohjelmointi', 'programmering', 'programming'), named('tietokannat', 'databaser', 'databases'), named('testaus', 'testning', 'testing'),
  named('versionhallinta', 'versionshantering', 'version control'), named('vaatimusmäärittely', 'kravspecifikation', 'requirements specification'), named('kirjanpito', 'bokföring', 'bookkeeping'),
  named('palkanlaskenta', 'löneräkning', 'payroll'), named('arvonlisävero', 'mervärdesskatt', 'value added tax'), named('tilinpäätökset', 'bokslut', 'financial statements'),
  named('asiakasohjaus', 'klienthandledning', 'client guidance'), named('palvelutarpeen arviointi', 'bedömning av servicebehov', 'service needs assessment'),
  named('moniammatillinen työ', 'multiprofessionellt arbete', 'multiprofessional work'), named('putkiasennus', 'rörinstallation', 'pipe fitting'),
  named('LVI-piirustukset', 'VVS-ritningar', 'HVAC drawings'), named('juottaminen', 'lödning', 'soldering'), named('huoltotyöt', 'servicearbete', 'servicing'),
  named('hiustenleikkuu', 'hårklippning', 'hair cutting'), named('värjäykset', 'hårfärgning', 'hair colouring'), named('kampaukset', 'frisyrer', 'hairdressing'),
  named('kutomakoneiden käyttö', 'körning av vävmaskiner', 'operating weaving machines'),
];

const byWords = new Map(usualSkills.flatMap((names) => Object.values(names).map((words): [string, InLanguages] => [words.toLowerCase(), names])));

/** Its names in each language; none where it is not one of these. */
export const usualSkillNames = (words: string): Partial<InLanguages> => byWords.get(words.trim().toLowerCase()) ?? {};

/** The name of a skill told in one's own words, where it is one that each language has a word for. */
export const usualSkill = (words: string, language: Language): string | undefined => usualSkillNames(words)[language];
