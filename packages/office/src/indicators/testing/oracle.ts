/**
 * The same figures by plain SQL over the register itself, written from the definitions and not from the
 * engine: multiranges make the spells, no column and no code of the snapshot is used. Each query takes
 * the counting day ($1), the first ($2) and the last day ($3) of the month and the day of the snapshot ($4),
 * and answers numerator and denominator by municipality.
 */
const seeker = `
  seeker as (
    select p.*, extract(year from age($1::date, p.birth_date))::int as years from office.person p
    where exists (select from office.job_search s where s.area_id = p.area_id and s.person_id = p.person_id and s.period @> $1::date)
  ),
  status_now as (
    select e.area_id, e.person_id, e.code from office.employment_status e where e.period @> $1::date
  ),
  unbroken as (
    select area_id, person_id, unnest(range_agg(period * daterange(null, $1::date + 1))) as r
    from office.employment_status where code in ('02', '03') and lower(period) <= $1::date group by 1, 2
  ),
  now_unbroken as (select area_id, person_id, lower(r) as since from unbroken where r @> $1::date),
  sixteen as (
    select area_id, person_id, sum(upper(x) - lower(x)) as days from (
      select area_id, person_id, r * daterange(($1::date - interval '16 months')::date + 1, $1::date + 1) as x from unbroken) w
    where not isempty(x) group by 1, 2
  ),
  ended as (
    select v.*, upper(v.period) - 1 as last_day, ((upper(v.period) - 1) + interval '3 months')::date as later
    from office.service_spell v
    where upper(v.period) <= $1::date and upper(v.period) > ($1::date - interval '12 months')::date
      and ((upper(v.period) - 1) + interval '3 months')::date <= $1::date
  ),
  decided as (
    select distinct on (e.area_id, e.person_id) e.area_id, e.person_id,
      case when exists (select from unbroken u where u.area_id = e.area_id and u.person_id = e.person_id and u.r @> e.later)
        then 3 else 4 end as part
    from ended e
    where exists (select from unbroken u where u.area_id = e.area_id and u.person_id = e.person_id and u.r @> e.later)
      or exists (select from office.employment_status t where t.area_id = e.area_id and t.person_id = e.person_id
        and t.code = '07' and t.period @> e.later)
      or exists (select from office.service_spell o where o.area_id = e.area_id and o.person_id = e.person_id
        and o.service_spell_id <> e.service_spell_id and o.period @> e.later)
    order by e.area_id, e.person_id, e.last_day desc
  ),
  in_service as (
    select area_id, person_id from status_now where code in ('00', '07')
    union select area_id, person_id from office.service_spell where period @> $1::date
  ),
  state as (
    select k.*, n.code, n.code in ('02', '03') is true as unemployed, u.since,
      case when u.since is not null and (u.since + interval '12 months')::date <= $1::date then 1
        when u.since is not null and x.days >= 365 then 2 else d.part end as part,
      i.person_id is not null as serviced,
      exists (select from office.dated_ground g where g.area_id = k.area_id and g.person_id = k.person_id
        and g.ground = 'partial-work-ability' and g.period @> $1::date) as partial,
      exists (select from office.profile f where f.area_id = k.area_id and f.person_id = k.person_id
        and f.published_on <= $1::date and f.valid_until >= $1::date) as profiled
    from seeker k
    left join status_now n using (area_id, person_id)
    left join now_unbroken u using (area_id, person_id)
    left join sixteen x using (area_id, person_id)
    left join decided d using (area_id, person_id)
    left join in_service i using (area_id, person_id)
  )`;

const spell = `
  run as (
    select s.area_id, s.person_id, unnest(s.r * e.r) as r
    from (select area_id, person_id, range_agg(period) as r from office.job_search group by 1, 2) s
    join (select area_id, person_id, range_agg(period) as r from office.employment_status
      where code in ('02', '03') group by 1, 2) e using (area_id, person_id)
  ),
  spell as (
    select run.*, p.municipality_code, lower(r) as began, upper(r) as ended,
      lead(lower(r)) over (partition by run.area_id, run.person_id order by lower(r)) as next,
      exists (select from office.job_search s where s.area_id = run.area_id and s.person_id = run.person_id
        and lower(s.period) = lower(run.r)) as starts_search,
      (select lower(s.period) from office.job_search s where s.area_id = run.area_id and s.person_id = run.person_id
        and s.period @> lower(run.r)) as search_start,
      not exists (select from office.employment_status t where t.area_id = run.area_id and t.person_id = run.person_id
        and t.code = '02' and t.period && run.r) as laid_off,
      exists (select from office.employment_status t where t.area_id = run.area_id and t.person_id = run.person_id
        and t.code = '01' and t.period @> upper(run.r)) and not exists (select from office.service_spell v
        where v.area_id = run.area_id and v.person_id = run.person_id
          and v.kind in ('pay-subsidised-work', 'start-up-grant') and v.period @> upper(run.r)) as to_work,
      exists (select from office.employment_status t where t.area_id = run.area_id and t.person_id = run.person_id
        and t.code in ('00', '01', '09') and t.period @> upper(run.r)) as to_any_work
    from run join office.person p using (area_id, person_id)
  )`;

const states = (numerator: string, denominator = 'null'): string => `with ${seeker}
  select municipality_code as code, sum(case when ${numerator} then 1 else 0 end)::int as numerator,
    ${denominator === 'null' ? 'null::int' : `sum(case when ${denominator} then 1 else 0 end)::int`} as denominator
  from state where ${denominator === 'null' ? numerator : denominator} group by 1`;

const spells = (where: string, numerator: string): string => `with ${spell}
  select municipality_code as code, sum(${numerator})::int as numerator, count(*)::int as denominator
  from spell where ${where} group by 1`;

const begun = `began between $2::date and $3::date`;
const ended = `ended between $2::date and $3::date`;
const later = (day: string, months: number) => `(${day} + interval '${months} months')::date`;
const flag = (condition: string) => `case when ${condition} then 1 else 0 end`;
const inWork = `to_work and ended <= ${later('began', 3)} and (next is null or next > ${later('began', 3)})`;
const weekdays = `(select count(*) from generate_series(began, least(ended, $4::date + 1) - 1, interval '1 day') d where extract(isodow from d) < 6)`;
const again = (months: number) => `exists (select from run o where o.area_id = spell.area_id and o.person_id = spell.person_id
  and o.r @> ${later('spell.ended', months)})`;

const duties = (kinds: readonly string[]): string => `
  select p.municipality_code as code, sum(case when o.state = 'met' and o.met_on <= o.due then 1 else 0 end)::int as numerator,
    count(*)::int as denominator
  from office.obligation o join office.person p using (area_id, person_id)
  where o.party = 'authority' and o.kind = any ('{${kinds.join(',')}}') and o.state in ('open', 'met')
    and o.due between $2::date and least($3::date, $4::date) group by 1`;

export const oracle: Readonly<Record<string, string>> = {
  jobseekers: states('true'),
  unemployed: states('unemployed'),
  'unemployed-men': states(`unemployed and sex = 'man'`),
  'unemployed-women': states(`unemployed and sex = 'woman'`),
  'unemployed-under-25': states('unemployed and years < 25'),
  'unemployed-under-30': states('unemployed and years < 30'),
  'unemployed-over-50': states('unemployed and years >= 50'),
  'unemployed-over-50.past-50': states('unemployed and years > 50'),
  'unemployed-over-55': states('unemployed and years >= 55'),
  'laid-off': states(`code = '03'`),
  'partial-work-ability': states('unemployed and partial'),
  'foreign-nationals': states(`unemployed and nationality <> 'FI'`),
  'foreign-nationals.mother-tongue': states(`unemployed and mother_tongue not in ('fi', 'sv')`),
  'long-term-unemployed': states('unemployed and part = 1'),
  'long-term-unemployed.365-days': states('unemployed and $1::date - since >= 365'),
  'structural-unemployment': states('part is not null'),
  'structural-long-term': states('part = 1'),
  'structural-repeated': states('part = 2'),
  'structural-after-service': states('part = 3'),
  'structural-service-after-service': states('part = 4'),
  'broad-unemployment': states('unemployed or serviced'),
  'broad-unemployment.service-status': states(`unemployed or code = '07'`),
  'activation-rate': states('serviced', 'unemployed or serviced'),
  'activation-rate.service-status': states(`code = '07'`, `unemployed or code = '07'`),
  'unemployment-share': states('unemployed'),
  'competence-profiles': states('profiled'),
  'competence-profiles.share': states('profiled', 'true'),
  'unemployment-duration': `with ${seeker} select municipality_code as code, sum($1::date - since)::int as numerator,
    count(*)::int as denominator from state where unemployed group by 1`,
  'flow-open-market-3-months': spells(`starts_search and ${begun}`, flag(inWork)),
  'flow-open-market-3-months.within': spells(`starts_search and ${begun}`, flag(`to_work and ended <= ${later('began', 3)}`)),
  'flow-open-market-3-months.no-recall': spells(`starts_search and not laid_off and ${begun}`, flag(inWork)),
  'flow-over-3-months.by-start': spells(begun, flag(`ended is null or ended > ${later('began', 3)}`)),
  'flow-over-3-months': spells(
    `began between ($2::date - interval '3 months')::date and $2::date - 1 and date_trunc('month', began) = $2::date - interval '3 months'`,
    flag(`ended is null or ended > ${later('began', 3)}`)),
  'return-3-months': spells(`to_work and ${ended}`, flag(`next <= ${later('ended', 3)}`)),
  'return-6-months': spells(`to_work and ${ended}`, flag(`next <= ${later('ended', 6)}`)),
  'return-3-months.on-the-day': spells(`to_work and ${ended}`, flag(again(3))),
  'return-6-months.on-the-day': spells(`to_work and ${ended}`, flag(again(6))),
  'benefit-days-at-lasting-exit': spells(`to_work and ${ended} and (next is null or next > ${later('ended', 6)})`, weekdays),
  'unemployment-duration.completed': spells(ended, 'ended - began'),
  'search-to-job': spells(`to_work and ${ended}`, 'ended - search_start'),
  'search-to-job.from-unemployment': spells(`to_work and ${ended}`, 'ended - began'),
  'partly-able-to-work': `with ${spell} select municipality_code as code, count(*)::int as numerator, null::int as denominator
    from spell where to_any_work and ${ended} and exists (select from office.dated_ground g where g.area_id = spell.area_id
      and g.person_id = spell.person_id and g.ground = 'partial-work-ability' and g.period @> ended) group by 1`,
  'offers-to-other-areas.own-register': `select p.municipality_code as code, count(*)::int as numerator, null::int as denominator
    from office.person p join (
      select o.area_id, o.person_id, o.made_on as day, o.vacancy_area_id, o.vacancy_id from office.job_offer o where o.taken_back_on is null
      union all select c.area_id, c.person_id, t.presented_on, t.vacancy_area_id, t.vacancy_id from office.candidate c join office.presentation t using (area_id, candidate_id)) d
      using (area_id, person_id)
    join office.vacancy v on v.area_id = d.vacancy_area_id and v.vacancy_id = d.vacancy_id
    left join office.area_municipality m on m.area_id = p.area_id and m.municipality_code = v.municipality_code
    where d.day between $2::date and $3::date and (v.area_id <> p.area_id or (v.municipality_code is not null and m.municipality_code is null)) group by 1`,
  'contacts-in-time': duties(['initial-interview', 'complementary-interview', 'job-search-discussion']),
  'initial-interviews-in-time': duties(['initial-interview']),
  'complementary-interviews-in-time': duties(['complementary-interview']),
  'job-search-discussions-in-time': duties(['job-search-discussion']),
  'plans-in-time': duties(['employment-plan']),
  'integration-plans-in-time': duties(['integration-plan']),
  'multi-agency-plans-in-time': duties(['multi-agency-plan']),
  'service-mix': `with ${seeker} select k.municipality_code as code, count(*)::int as numerator, null::int as denominator
    from seeker k join office.service_spell v using (area_id, person_id) where v.period @> $1::date group by 1`,
  caseload: `with ${seeker} select municipality_code as code, count(*)::int as numerator,
    count(distinct (area_id, coach_id))::int as denominator from seeker where coach_id is not null group by 1`,
};
