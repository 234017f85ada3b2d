import { newId } from '../../employers/testing/employer-service.ts';

const description = `Tornin Ravintola hakee kokkia lounaskeittiöön. Valmistat päivän lounaan kahden kokin kanssa ja vastaat omavalvonnasta.
Työ on arkisin kello 7–15. Perehdytämme hyvin, ja palkka maksetaan työehtosopimuksen mukaan.`;

/** A vacancy that is ready to be published. */
export function vacancyForm(employerId: string, more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    employerId, workplaceId: null, language: 'fi', title: 'Kokki lounaskeittiöön', description, occupation: { isco: '5120', concept: null }, occupationText: 'kokki',
    municipality: '790', streetAddress: '', remote: 'no', workingTime: 'full-time', shifts: ['day'], contract: 'permanent', begins: null, ends: null,
    payFrom: 240_000, payTo: 270_000, skills: [{ of: 'own:omavalvonta', must: false }], licences: [{ of: 'hygiene-passport', must: true }],
    languages: [{ of: { language: 'fi', level: 'B1' }, must: true }], education: null, demands: ['standing'], places: 2, apply: 'Sähköpostilla: tornin@ravintola.example',
    contactName: 'Sari Torni', contactPhone: '', contactEmail: '', opens: null, closes: '2026-12-18', onlySubsidised: false, ...more,
  };
}

export const moving = (to: string, rowVersion: number, more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> =>
  ({ to, rowVersion, receipt: newId(), reason: null, closes: null, weighed: false, result: null, decision: null, ...more });
