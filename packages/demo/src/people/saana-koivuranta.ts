import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { testIdentityCode } from '@kohtaanto/rules/foundations/identity-code.ts';
import { firstOfficeDayOnOrAfter, lastOfficeDayOnOrBefore } from '@kohtaanto/rules/foundations/working-days.ts';
import { PROFILE_DUTY_BEGINS } from '@kohtaanto/rules/obligations/rule-versions.ts';
import type { Career, Run } from '../careers/career.ts';
import type { Chance } from '../chance.ts';
import { openCase } from '../process/case-record.ts';
import type { CaseRecord, Channel, PlanRecord, WrittenPlan } from '../process/case-record.ts';
import type { Case, WrittenCase } from '../process/make-case.ts';
import { mendUntil, publishProfile } from '../process/mend.ts';
import type { Person } from './make-person.ts';

/**
 * One invented customer whose story is told whole: the one the guides and pictures show. Her days
 * lie as far before the register's next office day as they lay before this one.
 */
const TOLD_ON = plainDate('2026-11-23');
/** Before this the law of her plans was another. */
const EARLIEST = plainDate('2026-10-01');

export function saanaKoivuranta(chance: Chance, day: PlainDate, usedCodes: Set<string>): Case | undefined {
  if (day < EARLIEST) return undefined;
  const opens = firstOfficeDayOnOrAfter(day);
  const at = (iso: string): PlainDate => (opens + (plainDate(iso) - TOLD_ON)) as PlainDate;
  const office = (iso: string): PlainDate => lastOfficeDayOnOrBefore(at(iso));
  const record = openCase(personOf(chance, careerOf(at), usedCodes));
  addMeetings(chance, record, office);
  addPlans(chance, record, at, office);
  addReports(chance, record, at);
  record.services.push({
    id: chance.uuid(), kind: 'coaching', name: 'Uravalmennus', provider: 'Valmennuspaja Oy',
    start: at('2026-10-05'), end: at('2026-11-14'),
  });
  const discussed = office('2026-08-24');
  const counted = at('2026-02-09') >= PROFILE_DUTY_BEGINS ? at('2026-02-09') : discussed;
  if (counted >= PROFILE_DUTY_BEGINS) publishProfile(chance, record, (counted + 12) as PlainDate);
  return { record, obligations: mendUntil(chance, record, day, 0), current: true, written: writtenFor(office) };
}

type Day = (iso: string) => PlainDate;

function careerOf(at: Day): Career {
  const worked = at('2025-08-04');
  const gone = at('2026-01-17');
  const came = at('2026-02-09');
  const trial = at('2026-04-06');
  const back = at('2026-07-08');
  const early = (start: string, end: string, code: '02' | '03'): Run => ({
    start: plainDate(start), end: plainDate(end), endReason: 'own-notice',
    spells: [{ code, start: plainDate(start), end: plainDate(end) }],
  });
  return {
    municipality: '790', sex: 'woman', born: plainDate('1999-03-14'), foreign: false, partial: null,
    runs: [
      early('2020-03-23', '2020-08-10', '03'),
      early('2023-08-14', '2024-01-15', '02'),
      {
        start: worked, end: gone, endReason: 'own-notice',
        spells: [{ code: '01', start: worked, end: gone, hoursPercent: 100, note: 'Rautaveden Puu' }],
      },
      {
        start: came, end: null, endReason: null,
        spells: [
          { code: '02', start: came, end: trial },
          {
            code: '07', start: trial, end: back, service: 'work-trial', estimatedEnd: back,
            named: ['Työkokeilu: kirjasto', 'Sastamalan kirjasto'],
          },
          { code: '02', start: back, end: null },
        ],
      },
    ],
  };
}

function personOf(chance: Chance, career: Career, usedCodes: Set<string>): Person {
  const identityCode = testIdentityCode(1999, 3, 14, 914, '-');
  usedCodes.add(identityCode);
  return {
    personId: chance.uuid(), career, identityCode, given: 'Saana', family: 'Koivuranta', motherTongue: 'fi',
    serviceLanguage: 'fi', interpreterLanguage: null, nationality: 'FI', education: 'upper-secondary-vocational',
    occupation: '5223', occupationText: 'myyjä', protected: false, phone: '044 000 0142',
    email: 'saana.koivuranta@posti.example', streetAddress: 'Rantatie 14 B 6', postalCode: '38200',
  };
}

function addMeetings(chance: Chance, record: CaseRecord, office: Day): void {
  const meet = (kind: 'initial-interview' | 'complementary-interview' | 'job-search-discussion', iso: string,
    channel: Channel, minutes: number): void => {
    record.contacts.push({ id: chance.uuid(), kind, day: office(iso), channel, minutes, hour: 10 });
  };
  meet('initial-interview', '2026-02-19', 'visit', 55);
  meet('complementary-interview', '2026-03-05', 'phone', 20);
  meet('job-search-discussion', '2026-06-05', 'visit', 35);
  meet('job-search-discussion', '2026-08-24', 'video', 40);
  const call = (iso: string, minutes: number, note: string): void => {
    record.unheld.push({
      id: chance.uuid(), kind: 'phone', day: office(iso), channel: 'phone', minutes, hour: 13, outcome: 'held', note,
    });
  };
  call('2026-05-06', 10, 'Työkokeilu sujuu. Työnantaja on tyytyväinen, iltavuorot käyvät.');
  call('2026-09-30', 12, 'Uravalmennuksen aloitus. Saana lähtee mukaan ja miettii oppisopimusta.');
}

function addPlans(chance: Chance, record: CaseRecord, at: Day, office: Day): void {
  const made = (iso: string, plan: Partial<PlanRecord>): void => {
    record.plans.push({
      id: chance.uuid(), kind: 'employment-plan', madeOn: office(iso), reportBy: null, duty: null, noDutyReason: null,
      approvedByCustomerOn: office(iso), theme: 'trial', ...plan,
    });
  };
  made('2026-02-19', { duty: { startsOn: office('2026-02-19'), perPeriod: 4, periodMonths: 1, periods: 3 } });
  made('2026-06-05', { noDutyReason: 'service' });
  const madeOn = office('2026-08-24');
  made('2026-08-24', {
    duty: { startsOn: madeOn, perPeriod: 4, periodMonths: 1, periods: 3 },
    approvedByCustomerOn: (madeOn + 1) as PlainDate, theme: 'training', written: planOf(at),
  });
}

function planOf(at: Day): WrittenPlan {
  return {
    situation: 'Myynnin kokemusta neljä vuotta. Työkokeilu vahvisti, että asiakaspalvelu ja varasto sopivat.',
    goal: 'Oppisopimuspaikka varastoalalta kevääksi.',
    followUp: 'Toteutumista seurataan työnhakukeskustelussa kolmen kuukauden välein.',
    actions: [
      { code: '061', text: 'Uravalmennus, 30 päivää', dueOn: at('2026-11-13'), state: 'done' },
      { code: '064', text: 'Trukkikortin suorittaminen', dueOn: at('2026-12-11'), state: 'under-way' },
      { code: '065', text: 'Kolme työpaikkaa oppisopimukseen', dueOn: at('2026-11-24'), state: 'under-way' },
      { code: '049', text: 'Ansioluettelo ja profiili', dueOn: at('2026-12-15'), state: 'under-way' },
    ],
  };
}

function addReports(chance: Chance, record: CaseRecord, at: Day): void {
  const applied: readonly (readonly [string, string, string])[] = [
    ['2026-02-25', 'Myyjä', 'Lähikauppa Aurinko'], ['2026-03-02', 'Myyjä', 'Kauppapuisto Oy'],
    ['2026-03-09', 'Kassa', 'Rantatien Tukku'], ['2026-03-16', 'Myyjä', 'Kyrönkosken Rauta'],
    ['2026-03-23', 'Varastotyöntekijä', 'Pirkan Tukku'], ['2026-03-27', 'Myyjä', 'Suopursu Puutarha'],
    ['2026-03-31', 'Myyjä', 'Lähikauppa Aurinko'], ['2026-04-02', 'Kirjastoapulainen', 'Sastamalan kirjasto'],
    ['2026-08-27', 'Varastotyöntekijä', 'Meripihka Varasto Oy'], ['2026-09-02', 'Keräilijä', 'Pohjolan Pakkaus Oy'],
    ['2026-09-10', 'Myyjä', 'Vammalan Varaosa'], ['2026-09-17', 'Varastotyöntekijä', 'Tehdaskylän Metalli Oy'],
    ['2026-09-28', 'Keräilijä', 'Koskenranta Kuljetus Oy'], ['2026-10-06', 'Oppisopimus', 'Meripihka Varasto Oy'],
    ['2026-10-14', 'Varastotyöntekijä', 'Itärakenne Oy'], ['2026-10-20', 'Myyjä', 'Kauppapuisto Oy'],
    ['2026-11-02', 'Myyjä', 'Kyrönkosken Rauta'], ['2026-11-11', 'Oppisopimus', 'Vammalan Varaosa'],
    ['2026-11-19', 'Varastotyöntekijä', 'Pirkan Tukku'],
  ];
  for (const [iso, task, employer] of applied) {
    record.reports.push({ id: chance.uuid(), day: at(iso), opportunities: 1, employer, task });
  }
}

function writtenFor(office: Day): WrittenCase {
  return {
    coach: 'tiina.rautalampi',
    assessment: {
      health: { answer: 'work:none', note: '' },
      skills: { answer: '', note: 'myynti 4 v, trukkikortti puuttuu' },
      resources: { answer: 'motivation:good', note: 'ei autoa' },
      'fit-of-work': { answer: 'hours:evening', note: 'varasto sopii' },
    },
    messages: [
      {
        day: office('2026-07-08'), direction: 'from-customer', subject: 'Työkokeilu päättyi',
        body: 'Työkokeilu kirjastossa päättyi eilen. Kokemus oli hyvä, haluaisin silti varastoalalle.',
      },
      {
        day: office('2026-11-12'), direction: 'from-customer', subject: 'Valmennus päättyy',
        body: 'Valmennus päättyy huomenna ja haluaisin puhua oppisopimuksesta.',
      },
    ],
  };
}
