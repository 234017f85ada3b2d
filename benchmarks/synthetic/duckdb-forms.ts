/**
 * The four national register indicators in SQL, in the forms that DuckDB could take them. `days` knows of each
 * day its month, the counting month from which it is seen, and the days three and six months on.
 */
export type Form = { readonly name: string; readonly before?: string; readonly flow: string; readonly exits: string; readonly stock: string };

const byWindow = 'lead(start) over (partition by person order by start)';
const streaming = 'case when lead(person) over () = person then lead(start) over () end';

const spellsWith = (next: string): string => `(select *, ${next} as next from spells)`;

const flow = (from: string): string => `
  select s.slot, d.month, count(*)::int as started,
    count(*) filter (where s.reason = 1 and s."end" <= d.three and (s.next is null or s.next > d.three))::int as flow
  from ${from} s join days d on d.day = s.start
  where s.flags = 1 and d.month between 1 and 120 group by 1, 2 order by 1, 2`;

const exits = (from: string): string => `
  select s.slot, d.month, count(*) filter (where s.next <= d.three)::int as returned3,
    count(*) filter (where s.next <= d.six)::int as returned6,
    count(*) filter (where s.next is null or s.next > d.six)::int as lasting,
    coalesce(sum(s.days) filter (where s.next is null or s.next > d.six), 0)::int as days
  from ${from} s join days d on d.day = s."end"
  where s.reason = 1 and d.month between 1 and 120 group by 1, 2 order by 1, 2`;

const stock = `
  with changes as (
    select slot, month, sum(change)::int as change from (
      select s.slot, d.counted as month, count(*) as change from spells s join days d on d.day = s.start group by 1, 2
      union all
      select s.slot, d.counted, -count(*) from spells s join days d on d.day = s."end" group by 1, 2) parts
    group by 1, 2
  ), grid as (
    select slot, month from (select distinct slot from spells), range(0, 121) as m(month)
  )
  select * from (
    select slot, month, sum(coalesce(change, 0)) over (partition by slot order by month)::int as stock
    from grid left join changes using (slot, month)) where month >= 1 order by 1, 2`;

/** The obvious way: every spell meets every counting day within it. Fifteen times slower; shown once. */
export const stockByRange = `
  select s.slot, c.month, count(*)::int as stock from spells s join counting c on s.start <= c.day and c.day < s."end"
  group by 1, 2 order by 1, 2`;

export const forms: readonly Form[] = [
  { name: 'window', flow: flow(spellsWith(byWindow)), exits: exits(spellsWith(byWindow)), stock },
  { name: 'streaming window', flow: flow(spellsWith(streaming)), exits: exits(spellsWith(streaming)), stock },
  {
    name: 'window once, into a table', before: `create or replace temp table with_next as select * from ${spellsWith(byWindow)}`,
    flow: flow('with_next'), exits: exits('with_next'), stock,
  },
  {
    name: 'streaming window once, into a table',
    before: `create or replace temp table with_next as select * from ${spellsWith(streaming)}`,
    flow: flow('with_next'), exits: exits('with_next'), stock,
  },
];
