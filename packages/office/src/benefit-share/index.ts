import { addDays, formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import { CASE_ROLES } from '../jobseekers/contract.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { AccessScope, Platform, Tx } from '../platform/platform.ts';
import { routes } from './contract.ts';
import { openBillForecasts } from './forecast/bill-forecasts.ts';
import { billFile, tellBill } from './forecast/told-bill.ts';
import { MOST_BYTES } from './files/payment-table.ts';
import { routeFacts } from './facts/fact-routes.ts';
import { tellCorrections, tellFiles, tellMonth, tellSoon, tellSums } from './hide-small.ts';
import { readFileOfMonth, storeFile } from './import/import-file.ts';
import { monthCsv, monthXlsx } from './month-file.ts';
import { areaMunicipalities, correctionSums, listFiles, monthSums, municipalityNames, municipalitySums, soonByMunicipality } from './month-store.ts';
import { municipalityCodeOf } from './municipality-code.ts';
import { routeOwnShare } from './own-share.ts';
import { differencesOf, paymentWhy, QUIET_DAYS, warningsOf } from './person-store.ts';
import { benefitShareRefusals } from './refusals.ts';
import { tellUntoldMonths } from './told-months.ts';

const maySeePersons = ({ roles }: AccessScope): boolean => roles.some((role) => CASE_ROLES.some((one) => one === role));
const mayImport = ({ roles }: AccessScope): boolean => roles.includes('director') || roles.includes('controller');

/** The municipal share of benefits: Kela's files in, our own reckoning beside the bill, early warnings (FIN-2). */
export function registerBenefitShare(platform: Platform): void {
  platform.http.refusals(benefitShareRefusals);
  routeSums(platform);
  routeForecast(platform);
  routePersons(platform);
  routeImport(platform);
  routeFacts(platform);
  routeOwnShare(platform);
}

function routeSums({ http, database }: Platform): void {
  http.handle(routes.getShare, ({ scope, today, query }) => database.write(scope, async (tx) => {
    // Months of a register that is older than what municipalities are told.
    await tellUntoldMonths(tx, scope, today);
    const names = await municipalityNames(tx);
    const soon = await soonByMunicipality(tx, scope, {
      paidSince: formatIso(addDays(today, -QUIET_DAYS)), from: formatIso(today), until: formatIso(addDays(today, query.weeks * 7)),
    });
    return {
      mayImport: mayImport(scope), maySeePersons: maySeePersons(scope), weeks: query.weeks,
      months: tellSums(await monthSums(tx, scope), await correctionSums(tx, scope), maySeePersons(scope)), 
      files: tellFiles(await listFiles(tx, scope), maySeePersons(scope)), soon: tellSoon(soon, names, maySeePersons(scope)),
    };
  }));
  http.handle(routes.getMonth, ({ scope, params }) => database.read(scope, async (tx) => {
    const sees = maySeePersons(scope);
    const found = (await monthSums(tx, scope)).filter(({ month }) => month === params.month);
    const corrections = await correctionSums(tx, scope, params.month);
    const [sum] = tellSums(found, corrections, sees);
    if (sum === undefined) throw new Refused('benefit-share.month-unknown', { month: params.month });
    const told = tellMonth(params.month, await municipalitySums(tx, scope, params.month), await municipalityNames(tx), sees);
    return { month: params.month, sum, ...told, corrections: tellCorrections(corrections, sees) };
  }));
  http.handle(routes.getMonthFile, async ({ scope, params, query, reply }) => {
    const table = await database.read(scope, async (tx) => {
      const sums = await municipalitySums(tx, scope, params.month);
      if (sums.length === 0) throw new Refused('benefit-share.month-unknown', { month: params.month });
      return { month: params.month, ...tellMonth(params.month, sums, await municipalityNames(tx), maySeePersons(scope)) };
    });
    void reply.header('content-disposition', `attachment; filename="benefit-share-${params.month}.${query.form}"`);
    if (query.form === 'csv') return monthCsv(table, scope.language);
    void reply.type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet').send(await monthXlsx(table, scope.language));
    return '';
  });
}

function routeForecast({ http, database }: Platform): void {
  const forecasts = openBillForecasts();
  http.handle(routes.getForecast, ({ scope, today, query }) => database.read(scope, async (tx) =>
    tellBill(await forecasts.of(tx, scope, today), await municipalityNames(tx), { place: query.place, maySeePersons: maySeePersons(scope), language: scope.language })));
  http.handle(routes.getForecastFile, ({ scope, today, reply }) => {
    void reply.header('content-disposition', `attachment; filename="benefit-share-forecast-${scope.areaId}.csv"`);
    return database.read(scope, async (tx) => billFile(await forecasts.of(tx, scope, today), await municipalityNames(tx), scope.language));
  });
}

function routePersons({ http, database, audit }: Platform): void {
  http.handle(routes.listDifferences, ({ scope, params }) => database.write(scope, async (tx) => {
    const found = await differencesOf(tx, scope, params.month);
    await audit.record(tx, scope, { action: 'benefit-share.differences', outcome: 'allowed', detail: { month: params.month, rows: found.rows.length } });
    return found;
  }));
  http.handle(routes.getPayment, ({ scope, params }) => database.write(scope, async (tx) => {
    const { personId, answer } = await paymentWhy(tx, scope, params.paymentId);
    await audit.record(tx, scope, { action: 'benefit-share.payment', personId, outcome: 'allowed', detail: { paymentId: params.paymentId } });
    return answer;
  }));
  http.handle(routes.listWarnings, ({ scope, today, query }) => database.write(scope, async (tx) => {
    const warnings = await warningsOf(tx, scope, today, query.weeks);
    await audit.record(tx, scope, { action: 'benefit-share.warnings', outcome: 'allowed', detail: { persons: warnings.length } });
    return { weeks: query.weeks, warnings };
  }));
}

function routeImport({ http, database, audit }: Platform): void {
  http.handle(routes.importFile, async ({ scope, today, request }) => {
    const part = await request.file({ limits: { fileSize: MOST_BYTES } });
    if (part === undefined) throw new Refused('benefit-share.file-empty', { file: '' });
    const name = part.filename.slice(0, 200);
    const bytes = await part.toBuffer().catch((error: unknown) => {
      const large = error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE';
      // Otherwise the sending broke off before the file ended.
      throw large ? new Refused('benefit-share.file-too-large', { file: name, megabytes: MOST_BYTES / 1024 / 1024, limit: MOST_BYTES / 1024 / 1024 })
        : new Refused('body-unreadable', {}, { cause: error });
    });
    const month = part.fields['month'];
    const asked = { name, bytes, today, month: month !== undefined && 'value' in month ? String(month.value) : '' };
    const { names, own } = await database.read(scope, async (tx) => ({ names: await municipalityNames(tx), own: await areaMunicipalities(tx, scope) }));
    const read = await readFileOfMonth(asked, municipalityCodeOf(names), own);
    return database.write(scope, async (tx: Tx) => {
      const done = await storeFile(tx, scope, asked, read);
      await audit.record(tx, scope, {
        action: 'benefit-share.import', outcome: 'allowed', detail: { month: asked.month, rows: done.rows, corrections: done.corrections },
      });
      const file = tellFiles(await listFiles(tx, scope), maySeePersons(scope)).find(({ fileId }) => fileId === done.fileId);
      if (file === undefined) throw new Error('The file was not stored');
      return {
        file, persons: done.persons, notCustomers: done.notCustomers, corrections: done.corrections, replaced: done.replaced, compared: done.compared,
        differing: done.differing, own: done.own, billed: done.billed,
      };
    });
  });
}
