import type { ClientBase } from 'pg';
import type { AreasData, ConfiguredArea } from './areas-data.ts';

/**
 * Writes the data into the reference tables in one transaction, as the owner of the tables. What the
 * whole country shares is brought up to date; of an area's own organisation only what is missing is
 * added, because the office changes it from then on (ORG-2, ORG-3).
 */
export async function storeAreas(owner: ClientBase, data: AreasData): Promise<void> {
  await owner.query('begin');
  try {
    await storeNational(owner, data);
    for (const area of data.configured) await storeConfigured(owner, area);
    await owner.query('commit');
  } catch (cause) {
    await owner.query('rollback');
    throw cause;
  }
}

async function insertJson(owner: ClientBase, statement: string, rows: readonly unknown[]): Promise<void> {
  if (rows.length > 0) await owner.query(statement, [JSON.stringify(rows)]);
}

async function storeNational(owner: ClientBase, data: AreasData): Promise<void> {
  const regions = new Map(data.municipalities.regions.map((region) => [region.code, region.name.fi]));
  const municipalities = data.municipalities.municipalities.map((each) => ({
    ...each.name, code: each.code, region: each.region, region_fi: regions.get(each.region) ?? '',
    valid: each.until === undefined ? '(,)' : `(,${each.until})`, merged_into: each.mergedInto ?? null,
    lon: each.point?.[0] ?? null, lat: each.point?.[1] ?? null,
  }));
  municipalities.sort((one, other) => Number(one.merged_into !== null) - Number(other.merged_into !== null));
  await insertJson(owner, `insert into office.municipality
    select r.code, r.fi, r.sv, r.en, r.region, r.region_fi, r.valid, r.merged_into, r.lon, r.lat
    from jsonb_to_recordset($1::jsonb) as r(code text, fi text, sv text, en text, region text, region_fi text,
      valid daterange, merged_into text, lon numeric, lat numeric)
    on conflict (municipality_code) do update set name_fi = excluded.name_fi, name_sv = excluded.name_sv,
      name_en = excluded.name_en, region_code = excluded.region_code, region_fi = excluded.region_fi,
      valid = excluded.valid, merged_into = excluded.merged_into, longitude = excluded.longitude,
      latitude = excluded.latitude`, municipalities);
  const configured = new Set(data.configured.map((area) => area.areaId));
  const areas = data.areas.areas.map((area) => ({
    ...area.name, id: area.areaId, responsible: area.responsible, configured: configured.has(area.areaId),
  }));
  await insertJson(owner, `insert into office.area (area_id, name_fi, name_sv, name_en, responsible, configured)
    select r.id, r.fi, r.sv, r.en, r.responsible, r.configured
    from jsonb_to_recordset($1::jsonb) as r(id smallint, fi text, sv text, en text, responsible text, configured boolean)
    on conflict (area_id) do update set name_fi = excluded.name_fi, name_sv = excluded.name_sv,
      name_en = excluded.name_en, responsible = excluded.responsible, configured = excluded.configured`, areas);
  await insertJson(owner, `insert into office.area_municipality (area_id, municipality_code, period)
    select r.id, r.code, daterange(r.since, null)
    from jsonb_to_recordset($1::jsonb) as r(id smallint, code text, since date)
    where not exists (select from office.area_municipality m where m.municipality_code = r.code)`,
    data.areas.areas.flatMap((area) => area.municipalities.map((code) => ({ id: area.areaId, code, since: area.from }))));
  await insertJson(owner, `insert into office.task (task_code, name_fi, name_sv, name_en, section)
    select r.code, r.fi, r.sv, r.en, r.section
    from jsonb_to_recordset($1::jsonb) as r(code text, fi text, sv text, en text, section text)
    on conflict (task_code) do update set name_fi = excluded.name_fi, name_sv = excluded.name_sv,
      name_en = excluded.name_en, section = excluded.section`,
    data.tasks.tasks.map((task) => ({ ...task.name, code: task.code, section: task.section })));
  await insertJson(owner, `insert into office.published_figure
      (measure, period, municipality_code, value, source)
    select r.measure, r.period, r.municipality, r.value, r.source
    from jsonb_to_recordset($1::jsonb) as r(measure text, period text, municipality text, value numeric, source text)
    on conflict (measure, period, municipality_code) do update set value = excluded.value, source = excluded.source`,
    data.publishedFigures.figures.map((figure) => ({
      ...figure, source: data.publishedFigures.sources[figure.source],
    })));
  await insertJson(owner, `insert into office.published_country_figure (measure, period, value, source)
    select r.measure, r.period, r.value, r.source
    from jsonb_to_recordset($1::jsonb) as r(measure text, period text, value numeric, source text)
    on conflict (measure, period) do update set value = excluded.value, source = excluded.source`,
    (data.publishedFigures.country ?? []).map((figure) => ({ ...figure, source: data.publishedFigures.sources[figure.source] })));
}

async function storeConfigured(owner: ClientBase, area: ConfiguredArea): Promise<void> {
  const id = area.areaId;
  await insertJson(owner, `insert into office.responsibility_area (area_id, unit_code, name_fi, name_sv, name_en)
    select r.id, r.code, r.fi, r.sv, r.en
    from jsonb_to_recordset($1::jsonb) as r(id smallint, code text, fi text, sv text, en text)
    on conflict do nothing`, area.units.map((unit) => ({ id, code: unit.code, ...unit.name })));
  await insertJson(owner, `insert into office.team (area_id, team_code, unit_code, name_fi, name_sv, name_en)
    select r.id, r.code, r.unit, r.fi, r.sv, r.en
    from jsonb_to_recordset($1::jsonb) as r(id smallint, code text, unit text, fi text, sv text, en text)
    on conflict do nothing`, area.teams.map((team) => ({ id, code: team.code, unit: team.unit, ...team.name })));
  await insertJson(owner, `insert into office.task_competence
      (area_id, task_code, municipality_code, unit_code, decision, period)
    select r.id, r.task, r.municipality, r.unit, r.decision, daterange(r.since, r.until)
    from jsonb_to_recordset($1::jsonb) as r(id smallint, task text, municipality text, unit text, decision text,
      since date, until date)
    where not exists (select from office.task_competence c where c.area_id = r.id and c.task_code = r.task
      and c.municipality_code = r.municipality)`,
    area.taskMatrix.flatMap((row) => row.tasks.flatMap((task) => row.municipalities.map((municipality) => ({
      id, task, municipality, unit: row.unit, decision: row.decision, since: row.from, until: row.until ?? null,
    })))));
  await storeServicePoints(owner, area);
  await storeStaff(owner, area);
  await storeTargets(owner, area);
  await storeBudget(owner, area);
}

async function storeServicePoints(owner: ClientBase, area: ConfiguredArea): Promise<void> {
  const id = area.areaId;
  await insertJson(owner, `insert into office.service_point (area_id, service_point_code, unit_code, municipality_code,
      kind, name_fi, name_sv, name_en, address, opening, visit_interval_weeks, first_visit, period)
    select r.id, r.code, r.unit, r.municipality, r.kind, r.fi, r.sv, r.en, r.address, r.opening, r.weeks,
      r.first_visit, daterange(r.since, r.until)
    from jsonb_to_recordset($1::jsonb) as r(id smallint, code text, unit text, municipality text, kind text,
      fi text, sv text, en text, address text, opening jsonb, weeks smallint, first_visit date, since date, until date)
    on conflict do nothing`, area.servicePoints.map((point) => ({
      id, code: point.code, unit: point.unit, municipality: point.municipality, kind: point.kind, ...point.name,
      address: point.address, weeks: point.visitIntervalWeeks ?? null, first_visit: point.firstVisit ?? null,
      since: point.from ?? null, until: point.until ?? null,
      opening: point.opening.flatMap((hours) => hours.weekdays.map((weekday) => ({
        weekday, from: hours.from, to: hours.to,
      }))),
    })));
  await insertJson(owner, `insert into office.room (area_id, room_code, service_point_code, name, capacity)
    select r.id, r.code, r.point, r.name, r.capacity
    from jsonb_to_recordset($1::jsonb) as r(id smallint, code text, point text, name text, capacity smallint)
    on conflict do nothing`,
    area.servicePoints.flatMap((point) => point.rooms.map((room) => ({ id, point: point.code, ...room }))));
}

async function storeStaff(owner: ClientBase, area: ConfiguredArea): Promise<void> {
  await insertJson(owner, `insert into office.staff (area_id, staff_id, subject, given_name, family_name, email, phone,
      unit_code, team_code, roles, specialisation, languages, person_years, origin, customer_facing, caseload_min,
      caseload_max, service_point_code, municipality_code, position, period)
    select r.id, r.staff, r.subject, r.given, r.family, r.email, r.phone, r.unit, r.team, r.roles, r.specialisation,
      r.languages, r.years, r.origin, r.facing, r.least, r.most, r.point, r.municipality, r.position, '[2025-01-01,)'
    from jsonb_to_recordset($1::jsonb) as r(id smallint, staff text, subject text, given text, family text, email text,
      phone text, unit text, team text, roles text[], specialisation text, languages text[], years numeric,
      origin text, facing boolean, least smallint, most smallint, point text, municipality text,
      position smallint)
    on conflict do nothing`, area.staff.map((person, index) => ({
      id: area.areaId, staff: person.staffId, subject: `${area.areaId}:${person.staffId}`, given: person.givenName,
      family: person.familyName, email: person.email, phone: person.phone ?? null, unit: person.unit,
      team: person.team, roles: person.roles, specialisation: person.specialisation, languages: person.languages,
      years: person.personYears, origin: person.origin, facing: person.customerFacing, least: area.caseload.min,
      most: area.caseload.max, point: person.servicePoint ?? null, municipality: person.municipality ?? null, position: index + 1,
    })));
}

/** Decisions are added, never changed: one that is there already is not told again. */
async function storeTargets(owner: ClientBase, area: ConfiguredArea): Promise<void> {
  await insertJson(owner, `insert into office.indicator_target (area_id, indicator, municipality_code, valid, value, direction, source)
    select r.id, r.indicator, r.municipality,
      daterange((r.first || '-01')::date, ((r.last || '-01')::date + interval '1 month')::date), r.value, r.direction, r.source
    from jsonb_to_recordset($1::jsonb) as r(id smallint, indicator text, municipality text, first text, last text, value numeric,
      direction text, source text)
    where not exists (select from office.indicator_target t where t.area_id = r.id and t.indicator = r.indicator
      and t.municipality_code is not distinct from r.municipality and lower(t.valid) = (r.first || '-01')::date
      and t.source = r.source)`,
    area.targets.map(({ indicator, municipality, from, until, value, direction, source }) => ({
      id: area.areaId, indicator, municipality: municipality ?? null, first: from, last: until ?? null, value, direction, source,
    })));
}

/** Person-years and targets of the plans, as targets are: what is there already is not told again. */
async function storeBudget(owner: ClientBase, { areaId: id, budget }: ConfiguredArea): Promise<void> {
  await insertJson(owner, `insert into office.staff_years (area_id, year, kind, label, task_code, municipality_code, hundredths, source)
    select r.id, r.year, r.kind, r.label, r.task, r.municipality, r.hundredths, r.source
    from jsonb_to_recordset($1::jsonb) as r(id smallint, year smallint, kind text, label text, task text, municipality text,
      hundredths integer, source text)
    where not exists (select from office.staff_years y where y.area_id = r.id and y.year = r.year and y.kind = r.kind and y.label = r.label
      and y.task_code is not distinct from r.task and y.municipality_code is not distinct from r.municipality and y.source = r.source)`,
    budget.staffYears.map(({ personYears, label = '', task = null, municipality = null, ...row }) => ({
      ...row, id, label, task, municipality, hundredths: Math.round(personYears * 100),
    })));
  await insertJson(owner, `insert into office.budget_target (area_id, category, municipality_code, from_year, until_year, most_cents, source)
    select r.id, r.category, r.municipality, r.first, r.last, r.most, r.source
    from jsonb_to_recordset($1::jsonb) as r(id smallint, category text, municipality text, first smallint, last smallint, most bigint, source text)
    where not exists (select from office.budget_target t where t.area_id = r.id and t.category = r.category
      and t.municipality_code is not distinct from r.municipality and t.from_year = r.first and t.source = r.source)`,
    budget.targets.map(({ category, municipality, fromYear, untilYear, euros, source }) => ({
      id, category, municipality: municipality ?? null, first: fromYear, last: untilYear ?? null, most: euros * 100, source,
    })));
}
