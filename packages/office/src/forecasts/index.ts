import type { Platform } from '../platform/platform.ts';
import { routes } from './contract.ts';
import { openForecastMaking } from './making/make-forecasts.ts';
import { forecastRefusals } from './refusals.ts';
import { forecastFile, tellForecasts, tellMaking } from './told-forecasts.ts';

/** What the coming months may be, by what past forecasts were worth (FIN-2, KNO-6). */
export function registerForecasts(platform: Platform): void {
  const { http, database, jobs } = platform;
  const making = openForecastMaking(platform);
  http.refusals(forecastRefusals);
  http.handle(routes.getForecasts, ({ scope, query }) => database.read(scope, (tx) => tellForecasts(tx, scope, query, making.now())));
  http.handle(routes.getForecastFile, ({ scope, query, reply }) => {
    void reply.header('content-disposition', `attachment; filename="forecast-${query.measure.replaceAll(/[^\w-]/gu, '')}-${scope.areaId}.csv"`);
    return database.read(scope, (tx) => forecastFile(tx, scope, query.measure));
  });
  http.handle(routes.makeForecasts, async ({ scope }) => ({ making: tellMaking(making.start(scope), scope.language) }));
  http.handle(routes.stopForecasts, async () => {
    making.stop();
    return { saved: true as const };
  });
  jobs.schedule('forecasts-of-the-month', '40 4 * * *', (signal) => making.make(signal));
}
