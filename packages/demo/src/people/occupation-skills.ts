import type { Licence, Shift } from '@kohtaanto/rules/matching/matching-facts.ts';

/** What is known and needed in an occupation of the demo, by its ISCO-08 unit group. */
export type OccupationNeeds = {
  /** Skills as they are told where no classification is loaded; the first ones are what no one can do the work without. */
  readonly skills: readonly string[];
  readonly licences: readonly Licence[];
  readonly shifts: readonly Shift[];
  /** Euros a month, from and to. */
  readonly pay: readonly [number, number];
  /** Occupations that people come from and go to. */
  readonly near: readonly string[];
};

const day: readonly Shift[] = ['day'];
const evenings: readonly Shift[] = ['day', 'evening', 'weekend'];
const shiftWork: readonly Shift[] = ['day', 'evening', 'night', 'weekend'];

const of = (
  skills: readonly string[], licences: readonly Licence[], shifts: readonly Shift[], pay: readonly [number, number], near: readonly string[],
): OccupationNeeds => ({ skills, licences, shifts, pay, near });

export const occupationNeeds: Readonly<Record<string, OccupationNeeds>> = {
  '5223': of(['asiakaspalvelu', 'kassatyö', 'myyntityö', 'hyllytys', 'tuotetuntemus'], ['hygiene-passport'], evenings, [2150, 2550], ['5131', '4321', '5120']),
  '9112': of(['siivousmenetelmät', 'siivouskoneiden käyttö', 'puhdistusaineet', 'laitossiivous'], ['hygiene-passport'], evenings, [2050, 2350], ['9329', '5223']),
  '5120': of(['ruoanvalmistus', 'annossuunnittelu', 'elintarvikehygienia', 'erityisruokavaliot'], ['hygiene-passport'], evenings, [2250, 2800], ['5131', '5223']),
  '5131': of(['tarjoilu', 'asiakaspalvelu', 'kassatyö', 'juomatuntemus'], ['hygiene-passport', 'alcohol-passport'], evenings, [2100, 2500], ['5223', '5120']),
  '4110': of(['toimisto-ohjelmat', 'asiakaspalvelu', 'asiakirjojen hallinta', 'tekstinkäsittely'], [], day, [2350, 2900], ['3313', '5223']),
  '7115': of(['puurunkotyöt', 'muottityöt', 'sisävalmistustyöt', 'piirustusten lukeminen'], ['occupational-safety-card', 'driving-b'], day, [2600, 3300], ['9313', '7126']),
  '7212': of(['MIG-hitsaus', 'TIG-hitsaus', 'piirustusten lukeminen', 'levytyöt'], ['hot-work-card', 'occupational-safety-card'], day, [2700, 3500], ['8219', '7231']),
  '8332': of(['kuljetusten suunnittelu', 'kuorman sidonta', 'ajopiirturin käyttö', 'asiakaspalvelu'], ['driving-c', 'professional-driver'], shiftWork, [2600, 3200], ['8342', '4321']),
  '8342': of(['kaivinkoneen käyttö', 'maarakennus', 'koneiden huolto', 'mittaukset'], ['driving-b', 'road-safety-card', 'occupational-safety-card'], day, [2700, 3400], ['8332', '9313']),
  '4321': of(['keräily', 'varastojärjestelmät', 'trukin käyttö', 'lähettämötyö'], ['forklift'], shiftWork, [2250, 2800], ['9329', '8332', '5223']),
  '5321': of(['perushoito', 'lääkehoito', 'kirjaaminen', 'haavanhoito', 'kuntouttava työote'], ['health-professional', 'medication-permit'], shiftWork, [2550, 3000], ['5311', '2635']),
  '5311': of(['lasten hoito', 'varhaiskasvatus', 'leikin ohjaaminen', 'perheiden kohtaaminen'], ['criminal-record-extract'], day, [2350, 2750], ['5321', '2635']),
  '9313': of(['rakennustyömaan avustavat työt', 'purkutyöt', 'siivous työmaalla'], ['occupational-safety-card'], day, [2200, 2700], ['7115', '9329']),
  '9329': of(['pakkaaminen', 'koneiden syöttö', 'laadun tarkastus'], ['occupational-safety-card'], shiftWork, [2150, 2600], ['8219', '4321', '9112']),
  '7231': of(['vianhaku', 'moottorin huolto', 'renkaiden vaihto', 'testilaitteet'], ['driving-b'], day, [2500, 3100], ['7212', '8219']),
  '8219': of(['kokoonpano', 'käsityökalut', 'laadun tarkastus', 'piirustusten lukeminen'], ['occupational-safety-card'], shiftWork, [2300, 2900], ['9329', '7212']),
  '6111': of(['eläinten hoito', 'lypsytyöt', 'maatalouskoneet', 'peltotyöt'], ['driving-b'], evenings, [2100, 2500], ['8342', '9329']),
  '2330': of(['opettaminen', 'arviointi', 'opetuksen suunnittelu', 'oppilaiden ohjaus'], ['teacher-qualification', 'criminal-record-extract'], day, [3100, 4300], ['2635']),
  '2512': of(['ohjelmointi', 'tietokannat', 'testaus', 'versionhallinta', 'vaatimusmäärittely'], [], day, [3500, 5500], ['3313']),
  '3313': of(['kirjanpito', 'palkanlaskenta', 'arvonlisävero', 'tilinpäätökset', 'toimisto-ohjelmat'], [], day, [2600, 3600], ['4110']),
  '2635': of(['asiakasohjaus', 'palvelutarpeen arviointi', 'kirjaaminen', 'moniammatillinen työ'], ['social-welfare-professional', 'criminal-record-extract'], day, [2900, 3600], ['5321', '5311']),
  '7126': of(['putkiasennus', 'LVI-piirustukset', 'juottaminen', 'huoltotyöt'], ['hot-work-card', 'occupational-safety-card', 'driving-b'], day, [2700, 3500], ['7115', '7212']),
  '5141': of(['hiustenleikkuu', 'värjäykset', 'kampaukset', 'asiakaspalvelu'], [], evenings, [1950, 2500], ['5223']),
  '8152': of(['kutomakoneiden käyttö', 'laadun tarkastus', 'koneiden huolto'], [], shiftWork, [2200, 2700], ['8219', '9329']),
};
