import type { Language } from '../language.ts';

export type HeldSum = { readonly months: number; readonly inside80: number; readonly inside95: number };
export type BacktestSum = {
  readonly series: number; readonly origins: number; readonly held: HeldSum; readonly quiet: HeldSum;
  readonly methods: readonly { readonly method: string; readonly mase: number; readonly smape: number }[];
};

/** The sum of a backtest for a terminal: a table of methods, then how often the intervals held. */
export function backtestLines(
  language: Language, sum: BacktestSum, { leftOut, horizon }: { readonly leftOut: readonly string[]; readonly horizon: number },
): readonly string[] {
  const texts = told[language];
  return [
    texts.heading(sum.series, sum.origins, horizon),
    'method,MASE,sMAPE',
    ...sum.methods.map(({ method, mase, smape }) => `${method},${mase.toFixed(4)},${smape.toFixed(2)}`),
    ...(sum.held.months === 0 ? [] : [texts.held(...shares(sum.held))]),
    ...(sum.quiet.months === 0 || sum.quiet.months === sum.held.months ? [] : [texts.quiet(...shares(sum.quiet))]),
    ...(leftOut.length === 0 ? [] : [texts.leftOut(leftOut.length, leftOut.join(', '))]),
  ];
}

const shares = ({ months, inside80, inside95 }: HeldSum): [string, string] =>
  [(100 * inside80 / months).toFixed(1), (100 * inside95 / months).toFixed(1)];

export function progressLine(language: Language, done: number, all: number, name: string): string {
  return told[language].progress(done, all, name);
}

export type BrokenOff = { readonly done: number; readonly all: number; readonly before: number; readonly out: string | undefined };

/** What was done when it was ended, and how to go on. */
export function brokenOff(language: Language, { done, all, out }: BrokenOff): string {
  return told[language].broken(done, all, out);
}

const told = {
  fi: {
    heading: (series: number, origins: number, horizon: number) =>
      `${series} sarjaa, ${origins} mennyttä lähtökuukautta, ${horizon} kk eteenpäin`,
    held: (in80: string, in95: string) => `Väleihin osui: 80 %:n ${in80} %, 95 %:n ${in95} %`,
    quiet: (in80: string, in95: string) => `Ilman katkoksen kuukausia: 80 %:n ${in80} %, 95 %:n ${in95} %`,
    leftOut: (count: number, names: string) => `Pois jäi ${count} sarjaa, joissa on salattuja tai puuttuvia kuukausia: ${names}`,
    progress: (done: number, all: number, name: string) => `${done}/${all} ${name}`,
    broken: (done: number, all: number, out: string | undefined) => (out === undefined
      ? `Keskeytetty: ${done}/${all} sarjaa valmiina, yllä niiden tulos. Valinnalla --out valmiit säilyvät ja sama komento jatkaa niistä.`
      : `Keskeytetty: ${done}/${all} sarjaa valmiina tiedostossa ${out}. Sama komento jatkaa siitä.`),
  },
  sv: {
    heading: (series: number, origins: number, horizon: number) =>
      `${series} serier, ${origins} gångna utgångsmånader, ${horizon} mån. framåt`,
    held: (in80: string, in95: string) => `Inom intervallen: ${in80} % av 80 %, ${in95} % av 95 %`,
    quiet: (in80: string, in95: string) => `Utan månaderna från brottet: ${in80} % av 80 %, ${in95} % av 95 %`,
    leftOut: (count: number, names: string) => `${count} serier med dolda eller saknade månader lämnades bort: ${names}`,
    progress: (done: number, all: number, name: string) => `${done}/${all} ${name}`,
    broken: (done: number, all: number, out: string | undefined) => (out === undefined
      ? `Avbrutet: ${done}/${all} serier är klara, resultatet ovan gäller dem. Med --out sparas de och samma kommando fortsätter.`
      : `Avbrutet: ${done}/${all} serier är klara i ${out}. Samma kommando fortsätter därifrån.`),
  },
  en: {
    heading: (series: number, origins: number, horizon: number) =>
      `${series} series, ${origins} past origins, ${horizon} months ahead`,
    held: (in80: string, in95: string) => `Inside the intervals: ${in80} % of 80 %, ${in95} % of 95 %`,
    quiet: (in80: string, in95: string) => `Without the months from the break on: ${in80} % of 80 %, ${in95} % of 95 %`,
    leftOut: (count: number, names: string) => `${count} series with hidden or missing months were left out: ${names}`,
    progress: (done: number, all: number, name: string) => `${done}/${all} ${name}`,
    broken: (done: number, all: number, out: string | undefined) => (out === undefined
      ? `Ended: ${done}/${all} series are done, the result above is of them. With --out they are kept and the same command goes on.`
      : `Ended: ${done}/${all} series are done in ${out}. The same command goes on from there.`),
  },
} as const satisfies Record<Language, unknown>;
