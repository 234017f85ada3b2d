import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import { roleName } from '@kohtaanto/words/codes.ts';
import type { OfficePlatform } from '../create-platform.ts';
import type { Language, Role } from '../platform.ts';
import { escapeHtml, page } from './page.ts';

export type DemoPerson = {
  readonly areaId: number;
  readonly area: Readonly<Record<Language, string>>;
  readonly unit: Readonly<Record<Language, string>>;
  readonly subject: string;
  readonly name: string;
  readonly roles: readonly Role[];
};

type Row = {
  area_id: number; area_fi: string; area_sv: string; area_en: string; unit_fi: string; unit_sv: string; unit_en: string;
  subject: string; given_name: string; family_name: string; roles: Role[];
};

/** The invented staff one may sign in as. */
export async function demoPeople(platform: OfficePlatform): Promise<readonly DemoPerson[]> {
  const rows = await platform.database.query<Row>('demo-people', 'select * from demo_people($1::date)',
    [formatIso(platform.clock.today())]);
  return rows.map((row) => ({
    areaId: row.area_id,
    area: { fi: row.area_fi, sv: row.area_sv, en: row.area_en },
    unit: { fi: row.unit_fi, sv: row.unit_sv, en: row.unit_en },
    subject: row.subject,
    name: `${row.given_name} ${row.family_name}`,
    roles: row.roles,
  }));
}

export type DemoEmployerPerson = {
  readonly subject: string; readonly name: string; readonly employers: readonly string[]; readonly area: Readonly<Record<Language, string>>;
};

/** Whoever has no mandate yet: with this one an invitation can be taken up. */
const newcomer = 'demo-employer-newcomer';
type EmployerRow = { subject: string; person: string; employers: string[]; area_fi: string; area_sv: string; area_en: string };

/** The invented people of employers, and one who is new. */
export async function demoEmployerPeople(platform: OfficePlatform): Promise<readonly DemoEmployerPerson[]> {
  const rows = await platform.database.query<EmployerRow>('demo-employer-people', 'select * from demo_employer_people($1::date)',
    [formatIso(platform.clock.today())]);
  const people = rows.map((row) => ({
    subject: row.subject, name: row.person, employers: row.employers, area: { fi: row.area_fi, sv: row.area_sv, en: row.area_en },
  }));
  if (people.some(({ subject }) => subject === newcomer)) return people;
  return [...people, { subject: newcomer, name: 'Eero Uusi-Asioija', employers: [], area: { fi: '', sv: '', en: '' } }];
}

/** At first the ones a newcomer wants: this many of each role; the rest behind a fold. */
const shownOfRole = 3;
const roleOrder: readonly Role[] = [
  'coach', 'team-lead', 'employer-expert', 'service-coordinator', 'controller', 'director', 'municipality-officer',
  'administrator', 'data-protection-officer',
];

const words = {
  fi: {
    employers: 'Työnantajan asiointi', without: 'ei vielä valtuutta; ottaa kutsun vastaan', title: 'Kenenä kirjaudut?', more: 'Kaikki muut', language: 'Kieli',
    intro: 'Tämä on keksitty rekisteri. Valitse kuka olet; oikeudet ja työlista määräytyvät hänen roolistaan.',
  },
  sv: {
    employers: 'Arbetsgivarens tjänst', without: 'ingen fullmakt ännu; tar emot en inbjudan', title: 'Som vem loggar du in?', more: 'Alla andra', language: 'Språk',
    intro: 'Det här är ett påhittat register. Välj vem du är; rättigheterna och arbetslistan följer av personens roll.',
  },
  en: {
    employers: 'For employers', without: 'no mandate yet; takes up an invitation', title: 'Who do you sign in as?', more: 'Everyone else', language: 'Language',
    intro: 'This is an invented register. Choose who you are; the rights and the worklist follow from that person’s role.',
  },
} satisfies Record<Language, { title: string; more: string; language: string; intro: string; employers: string; without: string }>;

export type ChooseAt = { readonly language: Language; readonly action: string; readonly nonce: string; readonly employersFirst: boolean };

export function choosePage(people: readonly DemoPerson[], employers: readonly DemoEmployerPerson[], at: ChooseAt): string {
  const said = words[at.language];
  const areas = [...new Set(people.map((person) => person.areaId))];
  const languages: readonly (readonly [Language, string])[] = [['fi', 'Suomi'], ['sv', 'Svenska'], ['en', 'English']];
  const links = languages.map(([code, name]) =>
    `<a href="?language=${code}" lang="${code}" hreflang="${code}"${code === at.language ? ' aria-current="true"' : ''}>${name}</a>`);
  const cards = areas.map((areaId) =>
    areaCard(people.filter((person) => person.areaId === areaId), at.language));
  const ofEmployers = employersCard(employers, at.language);
  const shown = at.employersFirst ? [ofEmployers, ...cards] : [...cards, ofEmployers];
  return page({
    language: at.language,
    title: said.title,
    nonce: at.nonce,
    body: `<nav aria-label="${said.language}">${links.join('')}</nav><h1>${said.title}</h1><p>${said.intro}</p>
<form method="post" action="${escapeHtml(at.action)}"><div class="areas">${shown.join('')}</div></form>`,
  });
}

function areaCard(people: readonly DemoPerson[], language: Language): string {
  const shown = roleOrder.flatMap((role) =>
    people.filter((person) => mainRole(person) === role).slice(0, shownOfRole));
  const rest = people.filter((person) => !shown.includes(person));
  const more = rest.length === 0 ? '' : `<details><summary>${words[language].more} (${rest.length})</summary>${list(rest, language)}</details>`;
  return `<section><h2>${escapeHtml(people[0]?.area[language] ?? '')}</h2>${list(shown, language)}${more}</section>`;
}

function employersCard(people: readonly DemoEmployerPerson[], language: Language): string {
  const said = words[language];
  const rows = people.map(({ subject, name, employers, area }) => `<li><button name="subject" value="${escapeHtml(subject)}">
<b>${escapeHtml(name)}</b><span>${escapeHtml(employers.length === 0 ? said.without : `${employers.join(', ')} · ${area[language]}`)}</span></button></li>`);
  return `<section><h2>${said.employers}</h2><ul>${rows.join('')}</ul></section>`;
}

function list(people: readonly DemoPerson[], language: Language): string {
  const rows = people.map((person) => `<li><button name="subject" value="${escapeHtml(person.subject)}">
<b>${escapeHtml(person.name)}</b><span>${escapeHtml(roleName(mainRole(person), language))} · ${escapeHtml(person.unit[language])}</span></button></li>`);
  return `<ul>${rows.join('')}</ul>`;
}

/** A team lead who also coaches is shown as a team lead. */
function mainRole(person: DemoPerson): Role {
  return person.roles.find((role) => role !== 'coach') ?? 'coach';
}
