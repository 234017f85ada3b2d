/** What kinds of employers there are in the invented areas: their industry, what they are called, whom they hire and on what terms. */
export type Trade = {
  readonly industry: string;
  /** Between the name of a place or family and the form of the company. */
  readonly called: { readonly fi: readonly string[]; readonly sv: readonly string[] };
  readonly hires: readonly string[];
  readonly kind: 'company' | 'public' | 'association';
  readonly weight: number;
  readonly shifts: readonly ('day' | 'evening' | 'night' | 'weekend')[];
  /** Euros a month, whole time. */
  readonly pay: readonly [number, number];
  readonly seasonal?: boolean;
};

const trade = (
  industry: string, fi: readonly string[], sv: readonly string[], hires: readonly string[], weight: number, pay: readonly [number, number],
  more: Partial<Pick<Trade, 'kind' | 'shifts' | 'seasonal'>> = {},
): Trade => ({ industry, called: { fi, sv }, hires, weight, pay, kind: 'company', shifts: ['day'], ...more });

export const trades: readonly Trade[] = [
  trade('47', ['Kyläkauppa', 'Rauta', 'Kukka', 'Urheilu'], ['Handel', 'Järn', 'Blommor'], ['5223', '4321'], 12, [2050, 2450], { shifts: ['day', 'evening', 'weekend'] }),
  trade('81', ['Siivouspalvelu', 'Kiinteistöhuolto'], ['Städservice', 'Fastighetsservice'], ['9112'], 8, [1950, 2250], { shifts: ['day', 'evening'] }),
  trade('56', ['Ravintola', 'Lounaskahvila', 'Pizzeria'], ['Restaurang', 'Kafé'], ['5120', '5131'], 9, [2150, 2700], { shifts: ['day', 'evening', 'weekend'] }),
  trade('41', ['Rakennus', 'Hirsityö', 'Saneeraus'], ['Bygg', 'Timmer'], ['7115', '9313'], 10, [2500, 3400]),
  trade('43', ['Putki', 'LVI-asennus'], ['Rör', 'VVS'], ['7126'], 5, [2650, 3500]),
  trade('25', ['Konepaja', 'Metalli', 'Hitsaus'], ['Mekaniska', 'Metall'], ['7212', '9329', '8219'], 8, [2500, 3300], { shifts: ['day', 'evening'] }),
  trade('49', ['Kuljetus', 'Kuljetusliike'], ['Transport'], ['8332'], 7, [2400, 3000], { shifts: ['day', 'night'] }),
  trade('42', ['Maansiirto', 'Kaivin'], ['Schakt'], ['8342', '8332'], 5, [2500, 3200]),
  trade('52', ['Varasto', 'Logistiikka'], ['Lager', 'Logistik'], ['4321'], 3, [2250, 2800], { shifts: ['day', 'evening', 'night'] }),
  trade('87', ['Hoivakoti', 'Palvelukoti'], ['Omsorgshem'], ['5321'], 5, [2450, 2900], { shifts: ['day', 'evening', 'night', 'weekend'] }),
  trade('88', ['Päiväkoti', 'Perhepalvelut'], ['Daghem'], ['5311', '2635'], 4, [2300, 3000]),
  trade('45', ['Autohuolto', 'Autokorjaamo'], ['Bilservice'], ['7231'], 6, [2400, 3100]),
  trade('01', ['Tila', 'Marjatila', 'Maitotila'], ['Gård'], ['6111'], 8, [1900, 2300], { seasonal: true, shifts: ['day', 'weekend'] }),
  trade('62', ['Ohjelmistot', 'Data'], ['Data'], ['2512'], 3, [3200, 4800]),
  trade('69', ['Tilitoimisto', 'Laskenta'], ['Bokföring'], ['3313', '4110'], 6, [2500, 3300]),
  trade('96', ['Parturi-Kampaamo', 'Hiusstudio'], ['Frisör'], ['5141'], 5, [2000, 2500], { shifts: ['day', 'evening'] }),
  trade('13', ['Kutomo'], ['Väveri'], ['8152'], 1, [2200, 2700], { shifts: ['day', 'evening'] }),
  trade('85', ['opetuspalvelut'], ['bildningstjänster'], ['2330'], 1, [3000, 3900], { kind: 'public' }),
  trade('94', ['yhdistys'], ['förening'], ['2635', '4110'], 2, [2300, 2900], { kind: 'association' }),
  trade('78', ['Henkilöstöpalvelu'], ['Personal'], ['4321', '9313', '9112'], 1, [2200, 2900], { shifts: ['day', 'evening', 'night'] }),
];

/** Beginnings of names: places and nature, none of them of a known company with these endings. */
export const beginnings = {
  fi: ['Harjun', 'Koskenrannan', 'Mäntylän', 'Rantatien', 'Kivikadun', 'Niittylän', 'Aurinkolahden', 'Tornimäen', 'Itäpellon', 'Pohjolan', 'Kylätien', 'Lumikallion', 'Koivukujan',
    'Satamakadun', 'Aamukasteen', 'Tehdaskylän', 'Suopursun', 'Kauppapuiston', 'Honkaharjun', 'Vesilinnan', 'Peltorinteen', 'Saarenpään', 'Myllykosken', 'Hakamaan', 'Riihipihan',
    'Metsätähden', 'Kurjenpesän', 'Varpulan', 'Hiidenvuoren', 'Seppälänmäen'],
  sv: ['Björkbackens', 'Skärgårdens', 'Havsvikens', 'Strandängens', 'Norrbackas', 'Ekuddens', 'Stenvikens', 'Alkullas', 'Sjöbodens', 'Kvarnbackens', 'Lillskogens', 'Söderbys', 'Grannäs',
    'Fiskarvikens'],
} as const;

export const people = {
  fi: ['Sari Harjula', 'Kari Kivisaari', 'Mika Rantala-Oja', 'Päivi Koskelo', 'Jouni Mäkihonka', 'Anne Peltoniitty', 'Timo Saarikumpu', 'Leena Vesiharju', 'Antti Hakasuo', 'Riitta Kallioluoma'],
  sv: ['Monica Strandäng', 'Peter Björkbacka', 'Anna Havsvik', 'Kenneth Ekudd', 'Susanne Stenvik', 'Johan Kvarnås'],
} as const;

/** Sentences of the invented postings; {work} is the occupation, {name} the employer. */
export const sentences = {
  fi: {
    begin: ['{name} hakee joukkoonsa tekijää: {work}.', '{name} tarvitsee lisää käsiä, tehtävänä {work}.', '{name}: meillä on tilaa tekijälle, tehtävänä {work}.'],
    middle: ['Työskentelet pienessä porukassa, ja asiakkaat tulevat tutuiksi.', 'Saat perehdytyksen ja kokeneen työparin ensimmäisiksi viikoiksi.',
      'Työvaatteet ja välineet tulevat talosta.', 'Työ on monipuolista, eikä kahta samanlaista päivää tule.'],
    end: ['Palkka ja ehdot ovat alan työehtosopimuksen mukaiset.', 'Haastattelut alkavat jo hakuaikana.', 'Kerro hakemuksessa, milloin voisit aloittaa.'],
    apply: 'Lähetä vapaamuotoinen hakemus sähköpostilla: {email}', wrong: 'Haemme nuorta ja reipasta tekijää, suomi äidinkielenä. Proaktiivinen tiimipelaaja, kiitos.',
  },
  sv: {
    begin: ['{name} söker en medarbetare: {work}.', '{name} behöver förstärkning, uppgiften är {work}.'],
    middle: ['Du arbetar i ett litet gäng där man lär känna kunderna.', 'Du får introduktion och en erfaren arbetskamrat de första veckorna.', 'Arbetskläder och verktyg får du av oss.'],
    end: ['Lön och villkor enligt kollektivavtalet.', 'Intervjuerna börjar redan under ansökningstiden.', 'Berätta i ansökan när du kan börja.'],
    apply: 'Skicka en fritt formulerad ansökan per e-post: {email}', wrong: 'Vi söker en ung och pigg {work} med svenska som modersmål.',
  },
} as const;

export const needs = {
  fi: ['Keväällä tarvitaan lisää väkeä, kun tilaukset alkavat.', 'Yksi jää eläkkeelle; paikkaa ei ole vielä ilmoitettu.', 'Kesäksi kaksi sijaista, mieluiten samat kuin viimeksi.',
    'Laajennus valmistuu, ja uusi vuoro aloitetaan.'],
  sv: ['I vår behövs mer folk när beställningarna börjar.', 'En går i pension; platsen är inte ännu utannonserad.', 'Två vikarier till sommaren.'],
} as const;

export const promises = {
  fi: ['Kolme ehdokasta esiteltäväksi', 'Tieto palkkatuen edellytyksistä', 'Soitto oppisopimuksesta', 'Tieto vapaasta työvoimasta alueella', 'Ehdotus yhteishankintakoulutuksesta'],
  sv: ['Tre kandidater att presentera', 'Besked om villkoren för lönesubvention', 'Samtal om läroavtal', 'Uppgift om ledig arbetskraft i området'],
} as const;

export const notes = {
  fi: ['Käytiin läpi kevään työvoimatarpeet ja nykyisten osaaminen.', 'Kerrottiin palkkatuesta ja työkokeilusta; kiinnostusta on.', 'Sovittiin, että palataan asiaan kuukauden kuluttua.',
    'Vierailu tuotannossa, ja tavattiin esihenkilöt.', 'Puhelu avoimen paikan hakijatilanteesta.'],
  sv: ['Vi gick igenom vårens behov av arbetskraft.', 'Information om lönesubvention och arbetsprövning.', 'Vi kom överens om att återkomma om en månad.', 'Besök i produktionen.'],
} as const;
