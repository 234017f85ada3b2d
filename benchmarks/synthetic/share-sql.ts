import type { Client } from 'pg';
import { FULL, NO_DAY } from '@kohtaanto/rules/benefit-share/columns.ts';
import type { PaymentColumns } from '@kohtaanto/rules/benefit-share/columns.ts';
import { basicAmounts } from '@kohtaanto/rules/benefit-share/basic-amounts.ts';

/** The same payments in tables, days counted from 1.1.1970 as in the columns. */
export async function loadPayments(client: Client, columns: PaymentColumns): Promise<void> {
  const { persons, payments, homes, events, integration } = columns;
  await client.query(`
    create unlogged table payment (person int, row int, start int, until int, benefit int, ground int, amount int);
    create unlogged table home (person int, start int, until int, municipality int);
    create unlogged table restart (person int, day int);
    create unlogged table era (person int, era int, start int, until int);
    create unlogged table integration (person int, start int, until int);
    create unlogged table full_amount (start int, cents int);
    create unlogged table step (ladder int, low int, high int, percent int)`);
  const personOf = (first: Int32Array): number[] => {
    const found: number[] = [];
    for (let person = 0; person < persons; person += 1) {
      for (let row = first[person] ?? 0; row < (first[person + 1] ?? 0); row += 1) found.push(person);
    }
    return found;
  };
  const rowPersons = personOf(payments.first);
  const rows = rowPersons.length;
  const kinds = [...payments.kind.subarray(0, rows)];
  await client.query('insert into payment select * from unnest($1::int[], $2::int[], $3::int[], $4::int[], $5::int[], $6::int[], $7::int[])', [
    rowPersons, rowPersons.map((_, at) => at), [...payments.start.subarray(0, rows)], [...payments.end.subarray(0, rows)],
    kinds.map((kind) => Math.floor(kind / 8)), kinds.map((kind) => kind % 8),
    [...payments.amount.subarray(0, rows)].map((amount) => (amount === FULL ? null : amount)),
  ]);
  const homePersons = personOf(homes.first);
  await client.query(`insert into home select person, start, coalesce(lead(start) over (partition by person order by start), ${NO_DAY}), municipality
    from unnest($1::int[], $2::int[], $3::int[]) as t (person, start, municipality)`,
  [homePersons, [...homes.from.subarray(0, homePersons.length)], [...homes.municipality.subarray(0, homePersons.length)]]);
  const eventPersons = personOf(events.first);
  await client.query('insert into restart select distinct * from unnest($1::int[], $2::int[])',
    [eventPersons, [...events.day.subarray(0, eventPersons.length)]]);
  await client.query(`insert into era select person, 0, -1, min(day) from restart group by person
    union all select person, row_number() over w, day, coalesce(lead(day) over w, ${NO_DAY}) from restart
      window w as (partition by person order by day)`);
  await client.query('insert into integration select person, start, until from unnest($1::int[], $2::int[], $3::int[]) as t (person, start, until) where start < $4', [
    Array.from({ length: persons }, (_, person) => person), [...integration.from.subarray(0, persons)],
    [...integration.until.subarray(0, persons)], NO_DAY,
  ]);
  await client.query('insert into full_amount select * from unnest($1::int[], $2::int[])',
    [basicAmounts.map((each) => Number(each.from)), basicAmounts.map((each) => Number(each.cents))]);
  await client.query(`create unlogged table month as
    select (row_number() over (order by m))::int - 1 as idx, (m::date - date '1970-01-01') as start,
      ((m + interval '1 month')::date - date '1970-01-01') as until, to_char(m, 'YYYY-MM') as month,
      (select cents from full_amount f where f.start <= (m::date - date '1970-01-01') order by f.start desc limit 1) as full_cents
    from generate_series(date '2017-01-01', date '2026-12-01', interval '1 month') m`);
  await client.query('create unique index on month (idx); analyze month');
  // Ladders: 1 subsidy before 2025, 2 to forty, 3 to fifty.
  await client.query(`insert into step values (1, 0, 300, 0), (1, 300, 1000, 50), (1, 1000, 99999, 70),
    (2, 0, 100, 0), (2, 100, 200, 10), (2, 200, 300, 20), (2, 300, 400, 30), (2, 400, 99999, 40),
    (3, 0, 100, 0), (3, 100, 200, 10), (3, 200, 300, 20), (3, 300, 400, 30), (3, 400, 700, 40), (3, 700, 99999, 50)`);
  await client.query('create index on payment (person); create index on home (person); create index on era (person); create index on integration (person)');
  await client.query('analyze payment; analyze home; analyze era; analyze integration');
}

const D2025 = `(date '2025-01-01' - date '1970-01-01')`;
const D2026 = `(date '2026-05-01' - date '1970-01-01')`;
const allowance = 'benefit in (1, 2)';

/** Which ladder looks at a piece, 0 none; and what moves: the law of 2015 to 2026 in the default readings. */
const law = (day: string): string => `
  case when ground >= 2 then 0
    when ${day} < ${D2025} then case when benefit = 0 and ground <> 1 and not integrating then 1 else 0 end
    when ${allowance} then 2
    when integrating then 0
    else 3 end as ladder,
  (ground < 2 and benefit = 0 and ground <> 1 and not integrating)::int as moves_old,
  (ground < 2 and ${allowance})::int as moves_allowance,
  (ground < 2 and not integrating)::int as moves_benefit,
  (ground < 2 and (${day} < ${D2026} or benefit = 2 or not integrating))::int as moves_general`;

const counterOf = (day: string): string => `
  case when ladder = 1 then paid_old when ladder = 2 then paid_allowance when ${day} < ${D2026} then paid_benefit else paid_general end`;

/** As one would write it: a row for every day, windows over them. */
export const byDays = `
  with months as materialized (
    select (m::date - date '1970-01-01') as start, ((m + interval '1 month')::date - date '1970-01-01') as until, to_char(m, 'YYYY-MM') as month,
      (select cents from full_amount f where f.start <= (m::date - date '1970-01-01') order by f.start desc limit 1) as full_cents
    from generate_series(date '2017-01-01', date '2026-12-01', interval '1 month') m),
  calendar as materialized (
    select day, month, full_cents from months, generate_series(start, until - 1) day where (day + 3) % 7 < 5),
  days as (
    select p.person, p.row, p.benefit, p.ground, p.amount, c.day, c.month, c.full_cents, h.municipality, coalesce(e.era, 0) as era,
      row_number() over (partition by p.row order by c.day) as at, count(*) over (partition by p.row) as n, i.person is not null as integrating
    from payment p cross join lateral generate_series(p.start, p.until - 1) g (day)
    join calendar c on c.day = g.day
    join home h on h.person = p.person and h.start <= g.day and g.day < h.until
    left join era e on e.person = p.person and e.start <= g.day and g.day < e.until
    left join integration i on i.person = p.person and i.start <= g.day and g.day < i.until),
  ruled as (select *, ${law('day')} from days),
  counted as (select *,
      sum(moves_old) over eras - moves_old as paid_old, sum(moves_allowance) over eras - moves_allowance as paid_allowance,
      sum(moves_benefit) over ever - moves_benefit as paid_benefit, sum(moves_general) over eras - moves_general as paid_general
    from ruled window eras as (partition by person, era order by day), ever as (partition by person order by day)),
  placed as (select *, (${counterOf('day')})::int as paid from counted),
  shared as (select c.municipality, c.month, c.row, coalesce(s.percent, -1) as percent,
      coalesce((amount::bigint * at) / n - (amount::bigint * (at - 1)) / n, full_cents) as cents
    from placed c left join step s on s.ladder = c.ladder and s.low <= paid and paid < s.high),
  lines as (select municipality, month, row, floor((sum(greatest(percent, 0) * cents) + 50) / 100) as share from shared group by municipality, month, row),
  sums as (select municipality, month, sum(share) as share from lines group by 1, 2),
  steps as (select municipality, month, percent, count(*) as days from shared group by 1, 2, 3)
  select municipality, month, percent, days::int, share::float8 from steps join sums using (municipality, month)`;

const weekdays = (from: string, until: string): string =>
  `(((${until} + 3) / 7 * 5 + least((${until} + 3) % 7, 5)) - ((${from} + 3) / 7 * 5 + least((${from} + 3) % 7, 5)))`;

const monthIndex = (day: string): string =>
  `((extract(year from date '1970-01-01' + (${day})) - 2017) * 12 + extract(month from date '1970-01-01' + (${day})) - 1)::int`;

/** As one who knows the price of rows would: pieces between all that changes, the days by subtraction. */
export const byPieces = `
  with cut as (
    select p.person, p.row, p.benefit, p.ground, p.amount, m.month, m.full_cents, h.municipality, coalesce(e.era, 0) as era,
      ${weekdays('p.start', 'p.until')} as n, p.start as begun,
      greatest(p.start, m.start, h.start, coalesce(e.start, -1)) as start, least(p.until, m.until, h.until, coalesce(e.until, ${NO_DAY})) as until,
      i.start as i_start, i.until as i_until
    from payment p
    cross join lateral generate_series(${monthIndex('p.start')}, ${monthIndex('p.until - 1')}) touched (idx)
    join month m on m.idx = touched.idx
    join home h on h.person = p.person and h.start < least(p.until, m.until) and greatest(p.start, m.start) < h.until
    left join era e on e.person = p.person and e.start < least(p.until, m.until, h.until) and greatest(p.start, m.start, h.start) < e.until
    left join integration i on i.person = p.person),
  pieces as (
    select person, row, benefit, ground, amount, month, full_cents, municipality, era, n, begun, piece.start, piece.until, integrating
    from cut cross join lateral (
      select start, least(until, coalesce(i_start, until)) as until, false as integrating
      union all select greatest(start, i_start), least(until, i_until), true where i_start is not null
      union all select greatest(start, i_until), until, false where i_start is not null) piece
    where piece.start < piece.until),
  ruled as (select *, ${weekdays('start', 'until')} as days, ${weekdays('begun', 'start')} as done, ${law('start')} from pieces),
  counted as (select *,
      sum(moves_old * days) over eras - moves_old * days as paid_old, sum(moves_allowance * days) over eras - moves_allowance * days as paid_allowance,
      sum(moves_benefit * days) over ever - moves_benefit * days as paid_benefit, sum(moves_general * days) over eras - moves_general * days as paid_general
    from ruled where days > 0 window eras as (partition by person, era order by start), ever as (partition by person order by start)),
  placed as (select *, (${counterOf('start')})::int as paid from counted),
  shared as (select municipality, month, row, coalesce(s.percent, -1) as percent,
      case when s.percent is null then days else least(paid + days, s.high) - greatest(paid, s.low) end as days,
      case when s.percent is null then 0 when amount is null then (least(paid + days, s.high) - greatest(paid, s.low)) * full_cents
        else (amount::bigint * (done + least(paid + days, s.high) - paid)) / n - (amount::bigint * (done + greatest(paid, s.low) - paid)) / n end as cents
    from placed p left join step s on s.ladder = p.ladder and s.low < paid + days and paid < s.high),
  lines as (select municipality, month, row, floor((sum(greatest(percent, 0) * cents) + 50) / 100) as share from shared group by municipality, month, row),
  sums as (select municipality, month, sum(share) as share from lines group by 1, 2),
  steps as (select municipality, month, percent, sum(days) as days from shared group by 1, 2, 3)
  select municipality, month, percent, days::int, share::float8 from steps join sums using (municipality, month)`;
