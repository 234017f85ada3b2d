import type { Stock } from './careers/stock.ts';
import { chanceOf } from './chance.ts';
import { finnishFamilies, finnishMen, finnishWomen } from './names/finnish.ts';
import type { DemoArea, DemoStaff, NationalArea } from './organisation.ts';
import sizes from './targets/municipality-sizes.json' with { type: 'json' };

/** Those of the three areas with histories of their own come on top of these. */
const JOBSEEKERS_ELSEWHERE = 640_400;
const AREAS_WITH_OWN_STOCKS: readonly number[] = [21, 23, 30];
const CUSTOMERS_OF_COACH = 150;
/** The province keeps its own service and is no employment area. */
export const ALAND = 46;

const labourForce: Readonly<Record<string, number>> = sizes.labourForce;

const forceOf = (municipality: string): number => labourForce[municipality] ?? 500;

/** The country's jobseekers shared out by labour force. */
export function wholeCountryStocks(area: NationalArea, areas: readonly NationalArea[]): readonly Stock[] {
  const whole = areas
    .filter((each) => !AREAS_WITH_OWN_STOCKS.includes(each.areaId) && each.areaId !== ALAND)
    .reduce((sum, each) => sum + each.municipalities.reduce((force, code) => force + forceOf(code), 0), 0);
  return area.municipalities.map((municipality) => ({
    municipality,
    customers: Math.max(5, Math.round((forceOf(municipality) / whole) * JOBSEEKERS_ELSEWHERE)),
    foreignShare: 0.1,
  }));
}

const specialisations = [
  'job-brokering', 'skills', 'youth', 'integration', 'multi-agency', 'job-brokering',
] as const;

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[åä]/g, 'a').replaceAll('ö', 'o').replaceAll(/[^a-z]/g, '');
}

/** One unit with as many coaches as the customers need. */
export function inventOrganisation(seed: number, area: NationalArea, stocks: readonly Stock[]): DemoArea {
  const chance = chanceOf(seed, area.areaId, 'staff');
  const customers = stocks.reduce((sum, each) => sum + each.customers, 0);
  const coaches = Math.max(3, Math.ceil(customers / CUSTOMERS_OF_COACH));
  const used = new Set<string>();
  const staff: DemoStaff[] = [];
  for (let index = 0; index < coaches + 1; index += 1) {
    let staffId = '';
    do {
      const given = chance.pick(chance.happens(0.7) ? finnishWomen : finnishMen);
      staffId = `${plain(given)}.${plain(chance.pick(finnishFamilies))}${used.size > 4000 ? index : ''}`;
    } while (used.has(staffId));
    used.add(staffId);
    const lead = index === coaches;
    staff.push({
      staffId, unit: 'alue', roles: [lead ? 'team-lead' : 'coach'], customerFacing: !lead,
      specialisation: lead ? 'none' : specialisations[index % specialisations.length] ?? 'job-brokering',
      languages: index % 4 === 1 ? ['fi', 'sv'] : ['fi', 'en'],
    });
  }
  const units = [{ code: 'alue', municipalities: area.municipalities }];
  return { areaId: area.areaId, units, servicePoints: [], staff };
}
