import { sql } from 'kysely';
import type { AccessScope, Tx } from '../platform/platform.ts';
import type { AreaOfCountry, NameInLanguages, OwnArea, ServicePoint, TaskTransfer } from './contract.ts';
import { visitingDays } from './visiting-days.ts';

/** Every area with its members; municipalities and areas are reference data of the whole country. */
export async function listAreas(tx: Tx): Promise<readonly AreaOfCountry[]> {
  const { rows } = await sql<AreaOfCountry>`
    select a.area_id as "areaId", ${nameOf('a')} as name, a.configured,
      case when r.municipality_code is null then null else ${nameOf('r')} end as responsible,
      (select coalesce(jsonb_agg(jsonb_build_object(
          'code', m.municipality_code, 'name', ${nameOf('m')},
          'from', lower(am.period), 'until', upper(am.period),
          'mergedInto', case when i.municipality_code is null then null else ${nameOf('i')} end)
        order by m.name_fi collate office.finnish, lower(am.period)), '[]')
       from office.area_municipality am join office.municipality m using (municipality_code)
       left join office.municipality i on i.municipality_code = m.merged_into
       where am.area_id = a.area_id) as members
    from office.area a left join office.municipality r on r.municipality_code = a.responsible
    order by a.area_id`.execute(tx);
  return rows;
}

export async function getOwnArea(tx: Tx, scope: AccessScope, today: string): Promise<OwnArea> {
  const area = (await listAreas(tx)).find(({ areaId }) => areaId === scope.areaId);
  if (area === undefined) throw new Error(`area ${scope.areaId} is not in the register`);
  const [units, points, tasks, competences] = [
    await sql<OwnArea['units'][number]>`
      select u.unit_code as code, ${nameOf('u')} as name,
        array(select c.municipality_code from office.task_competence c
          where c.area_id = u.area_id and c.unit_code = u.unit_code and c.task_code = 'person-service'
            and c.period @> ${today}::date order by 1) as municipalities
      from office.responsibility_area u where u.area_id = ${scope.areaId} order by u.unit_code`.execute(tx),
    await sql<PointRow>`
      select p.service_point_code as code, p.kind, ${nameOf('p')} as name, p.municipality_code as municipality,
        p.address, p.opening, p.visit_interval_weeks as "visitIntervalWeeks", p.first_visit as "firstVisit",
        (select coalesce(jsonb_agg(jsonb_build_object('code', r.room_code, 'name', r.name, 'capacity', r.capacity)
          order by r.name), '[]') from office.room r
         where r.area_id = p.area_id and r.service_point_code = p.service_point_code) as rooms
      from office.service_point p where p.area_id = ${scope.areaId} and p.period @> ${today}::date
      order by array_position(array['main', 'side', 'service-market', 'partner', 'remote'], p.kind), p.name_fi`.execute(tx),
    await sql<OwnArea['tasks'][number]>`
      select t.task_code as code, ${nameOf('t')} as name, t.section from office.task t
      where exists (select from office.task_competence c
        where c.area_id = ${scope.areaId} and c.task_code = t.task_code)`.execute(tx),
    await sql<OwnArea['competences'][number]>`
      select task_code as task, municipality_code as municipality, unit_code as unit, decision,
        lower(period) as from, upper(period) as until
      from office.task_competence
      where area_id = ${scope.areaId} and (upper(period) is null or upper(period) > ${today}::date)
      order by task_code, municipality_code, lower(period)`.execute(tx),
  ];
  return {
    areaId: area.areaId, name: area.name, responsible: area.responsible, members: area.members,
    units: units.rows,
    servicePoints: points.rows.map((point) => servicePoint(point, today)),
    tasks: tasks.rows.toSorted((a, b) => bySection(a.section, b.section)),
    competences: competences.rows,
    mayChangeTasks: scope.roles.includes('administrator'),
  };
}

type PointRow = Omit<ServicePoint, 'nextVisits'> & { readonly firstVisit: string | null };

function servicePoint({ firstVisit, ...point }: PointRow, today: string): ServicePoint {
  const nextVisits = firstVisit === null || point.visitIntervalWeeks === null ? [] : visitingDays({
    first: firstVisit, intervalWeeks: point.visitIntervalWeeks, from: today, count: 4,
  });
  return { ...point, nextVisits: [...nextVisits] };
}

/** The competence in force on a day, if the municipality's task has been given to a unit at all. */
export async function findCompetence(
  tx: Tx,
  scope: AccessScope,
  transfer: Pick<TaskTransfer, 'task' | 'municipality' | 'from'>,
): Promise<{ readonly unit: string; readonly from: string } | undefined> {
  const { rows } = await sql<{ unit: string; from: string }>`
    select unit_code as unit, lower(period) as from from office.task_competence
    where area_id = ${scope.areaId} and task_code = ${transfer.task}
      and municipality_code = ${transfer.municipality} and period @> ${transfer.from}::date
    for update`.execute(tx);
  return rows[0];
}

/** Ends what was in force and everything decided for later, and begins the new. */
export async function writeTransfer(tx: Tx, scope: AccessScope, transfer: TaskTransfer): Promise<void> {
  await sql`update office.task_competence set period = period * daterange(null, ${transfer.from})
    where area_id = ${scope.areaId} and task_code = ${transfer.task}
      and municipality_code = ${transfer.municipality} and period @> ${transfer.from}::date`.execute(tx);
  await sql`insert into office.task_competence (area_id, task_code, municipality_code, unit_code, decision, period)
    select ${scope.areaId}, ${transfer.task}, ${transfer.municipality}, ${transfer.unit}, ${transfer.decision},
      daterange(${transfer.from}::date, (select min(lower(period)) from office.task_competence
        where area_id = ${scope.areaId} and task_code = ${transfer.task}
          and municipality_code = ${transfer.municipality} and lower(period) > ${transfer.from}::date))`.execute(tx);
}

export async function knows(tx: Tx, scope: AccessScope, transfer: TaskTransfer, today: string): Promise<{
  readonly task: boolean; readonly unit: boolean; readonly member: boolean;
}> {
  const { rows } = await sql<{ task: boolean; unit: boolean; member: boolean }>`select
    exists (select from office.task where task_code = ${transfer.task}) as task,
    exists (select from office.responsibility_area
      where area_id = ${scope.areaId} and unit_code = ${transfer.unit}) as unit,
    exists (select from office.area_municipality where area_id = ${scope.areaId}
      and municipality_code = ${transfer.municipality} and period @> ${today}::date) as member`.execute(tx);
  return rows[0] ?? { task: false, unit: false, member: false };
}

function nameOf(alias: string) {
  const column = (language: keyof NameInLanguages) => sql.ref(`${alias}.name_${language}`);
  return sql<NameInLanguages>`jsonb_build_object('fi', ${column('fi')}, 'sv', ${column('sv')}, 'en', ${column('en')})`;
}

/** 380/2023 before 1290/2002, and 4 § before 27 §: as the reader of the acts expects. */
function bySection(a: string, b: string): number {
  const place = (section: string): readonly number[] => {
    const [act = '', from = ''] = section.split(' ');
    const order = ['380/2023', '381/2023', '681/2023'].indexOf(act);
    return [order < 0 ? 99 : order, Number.parseInt(from, 10) || 0];
  };
  const [actA = 0, fromA = 0] = place(a);
  const [actB = 0, fromB = 0] = place(b);
  return actA - actB || fromA - fromB;
}
