import { addDays, formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { Licence } from '@kohtaanto/rules/matching/matching-facts.ts';
import { chanceOf } from './chance.ts';
import { INVENTED_SOURCE } from './occupations.ts';
import { occupationNeeds } from './people/occupation-skills.ts';

type Short = {
  readonly id: string; readonly fi: string; readonly sv: string; readonly en: string; readonly skills: readonly string[]; readonly licences: readonly Licence[];
  readonly days: number; readonly euros: number; readonly always?: true;
};
const short = (id: string, names: readonly [string, string, string], skills: readonly string[], licences: readonly Licence[], days: number, euros: number): Short =>
  ({ id, fi: names[0], sv: names[1], en: names[2], skills, licences, days, euros });

/** Invented trainings of the kinds that there are; nobody offers them. */
const kinds: readonly Short[] = [
  { ...short('hygienia', ['Hygieniapassi ja omavalvonta', 'Hygienpass och egenkontroll', 'Hygiene passport and self-monitoring'], ['elintarvikehygienia'], ['hygiene-passport'], 1, 55),
    always: true },
  { ...short('tyoturva', ['Työturvallisuuskortti', 'Arbetssäkerhetskort', 'Occupational safety card'], [], ['occupational-safety-card'], 1, 0), always: true },
  short('tulityo', ['Tulityökortti', 'Kort för heta arbeten', 'Hot work card'], [], ['hot-work-card'], 1, 0),
  short('trukki', ['Trukkikortti ja varastotyön perusteet', 'Truckkort och grunder i lagerarbete', 'Forklift card and basics of warehouse work'],
    ['trukin käyttö', 'keräily', 'varastojärjestelmät'], ['forklift'], 10, 0),
  short('anniskelu', ['Anniskelupassi ja tarjoilu', 'Serveringspass och servering', 'Alcohol passport and serving'], ['tarjoilu', 'juomatuntemus'], ['alcohol-passport', 'hygiene-passport'],
    5, 0),
  short('kassa', ['Kassatyö ja asiakaspalvelu', 'Kassaarbete och kundservice', 'Till work and customer service'], ['kassatyö', 'asiakaspalvelu', 'myyntityö'], [], 8, 0),
  short('siivous', ['Laitoshuoltajan perusteet', 'Grunder i lokalvård', 'Basics of institutional cleaning'], ['siivousmenetelmät', 'puhdistusaineet', 'laitossiivous'], ['hygiene-passport'],
    15, 0),
  short('hoiva', ['Hoiva-avustaja', 'Vårdbiträde', 'Care assistant'], ['perushoito', 'kuntouttava työote', 'kirjaaminen'], [], 60, 0),
  short('mig', ['MIG- ja TIG-hitsauksen täydennys', 'Komplettering i MIG- och TIG-svetsning', 'Further MIG and TIG welding'], ['MIG-hitsaus', 'TIG-hitsaus'], ['hot-work-card'], 25, 0),
  short('piirustus', ['Teknisten piirustusten lukeminen', 'Att läsa tekniska ritningar', 'Reading technical drawings'], ['piirustusten lukeminen'], [], 4, 120),
  short('kirjanpito', ['Kirjanpito ja palkanlaskenta', 'Bokföring och löneräkning', 'Bookkeeping and payroll'], ['kirjanpito', 'palkanlaskenta', 'arvonlisävero'], [], 40, 0),
  short('kuljettaja', ['Kuorma-autonkuljettajan perustason ammattipätevyys', 'Grundläggande yrkeskompetens för lastbilschaufförer', 'Basic professional competence of truck drivers'],
    ['kuorman sidonta', 'ajopiirturin käyttö', 'kuljetusten suunnittelu'], ['driving-c', 'professional-driver'], 70, 0),
  short('tieturva', ['Tieturva 1', 'Vägskydd 1', 'Road safety 1'], [], ['road-safety-card'], 1, 95),
  short('toimisto', ['Toimisto-ohjelmat ja asiakirjat', 'Kontorsprogram och dokument', 'Office programs and documents'], ['toimisto-ohjelmat', 'asiakirjojen hallinta', 'tekstinkäsittely'],
    [], 20, 0),
  short('laatu', ['Kokoonpano ja laadun tarkastus', 'Montering och kvalitetskontroll', 'Assembly and quality control'], ['kokoonpano', 'laadun tarkastus', 'käsityökalut'],
    ['occupational-safety-card'], 12, 0),
];

export type InventedTraining = Readonly<Record<string, unknown>>;

/** Trainings of an area as its table has them; some begin soon, some go on all the time, and one is over. */
export function inventedTrainings(seed: number, day: PlainDate, { areaId, municipalities }: { readonly areaId: number; readonly municipalities: readonly string[] }): readonly InventedTraining[] {
  return kinds.map((kind, at) => {
    const chance = chanceOf(seed, 'trainings', areaId, kind.id);
    const over = at === kinds.length - 1;
    const starts = addDays(day, over ? -chance.between(5, 20) : chance.between(14, 90));
    const applyBy = addDays(starts, -chance.between(5, 12));
    return {
      area_id: areaId, training_id: chance.uuid(), name_fi: kind.fi, name_sv: kind.sv, name_en: kind.en,
      provider: chance.pick(['Seudun ammattiopisto', 'Kansalaisopisto Kaari', 'Aikuiskoulutus Polku Oy', 'Työterveys ja turva Oy']),
      gives_skills: kind.skills.map((skill) => `own:${skill}`), gives_licences: kind.licences, length_days: kind.days,
      municipality_code: kind.always === true ? null : chance.pick(municipalities), place: '', starts: kind.always === true ? null : formatIso(starts),
      apply_by: kind.always === true ? null : formatIso(applyBy), cost_cents: kind.euros * 100, source: INVENTED_SOURCE, external_id: kind.id,
    };
  });
}

/** What occupations need, as an area's own table would tell it. */
export function inventedOccupationSkills(areaId: number): readonly InventedTraining[] {
  return Object.entries(occupationNeeds).flatMap(([isco, { skills }]) =>
    skills.map((skill) => ({ area_id: areaId, isco, skill: `own:${skill}`, essential: true, source: INVENTED_SOURCE })));
}

/** Invented wages of the last whole year, by the same pay as the invented vacancies. */
export function inventedWages(year: number): readonly InventedTraining[] {
  return Object.entries(occupationNeeds).map(([isco, { pay: [low, high] }]) =>
    ({ isco, region: '', year, median_cents: Math.round((low + high) / 2) * 100, low_cents: low * 95, high_cents: high * 105, source: INVENTED_SOURCE }));
}
