import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { Doing, Reading } from '../employers/doing.ts';
import type { AccessScope, Platform } from '../platform/platform.ts';
import { addRecruitment, addRecruitmentStep, changeRecruitment, setSettling, tellRecruitment } from './actions.ts';
import { openAreaAbroad } from './area-abroad.ts';
import { routes } from './contract.ts';
import { internationalRecruitmentRefusals } from './refusals.ts';
import { countLeads, listStored, rowOf } from './store.ts';

type Asked = { readonly scope: AccessScope; readonly today: PlainDate };
const writes = ({ roles }: AccessScope): boolean => roles.includes('employer-expert') || roles.includes('team-lead');

/** Recruitment from abroad with employers: leads, need of permits, settling in and who answers for it (INT-1). */
export function registerInternationalRecruitment(platform: Platform): void {
  const { http, database, audit } = platform;
  const abroadOf = openAreaAbroad();
  const read = <T>({ scope, today }: Asked, work: (reading: Reading) => Promise<T>): Promise<T> => database.read(scope, (tx) => work({ tx, scope, today: formatIso(today) }));
  const write = <T>({ scope, today }: Asked, work: (doing: Doing) => Promise<T>): Promise<T> => database.write(scope, (tx) => work({ tx, scope, today: formatIso(today), audit }));
  const saved = async (work: Promise<unknown>) => { await work; return { saved: true } as const; };
  http.refusals(internationalRecruitmentRefusals);
  http.handle(routes.listRecruitments, (asked) => read(asked, async (reading) => ({ rows: (await listStored(reading)).map(rowOf), leads: await countLeads(reading) })));
  http.handle(routes.addRecruitment, (asked) => write(asked, (doing) => addRecruitment(doing, asked.body)));
  http.handle(routes.getRecruitment, async (asked) => {
    const abroad = await abroadOf(asked.scope.areaId);
    return read(asked, (reading) => tellRecruitment(reading, asked.params.recruitmentId, { abroad, isWriter: writes(asked.scope) }));
  });
  http.handle(routes.changeRecruitment, (asked) => saved(write(asked, (doing) => changeRecruitment(doing, asked.params.recruitmentId, asked.body))));
  http.handle(routes.addRecruitmentStep, (asked) => saved(write(asked, (doing) => addRecruitmentStep(doing, asked.params.recruitmentId, asked.body))));
  http.handle(routes.setSettling, (asked) => saved(write(asked, (doing) => setSettling(doing, asked.params, asked.body))));
}
