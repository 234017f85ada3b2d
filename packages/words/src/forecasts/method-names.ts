import type { InLanguages, Language } from '../language.ts';

const names: Readonly<Record<string, InLanguages>> = {
  combination: { fi: 'menetelmien yhdistelmä', sv: 'kombination av metoderna', en: 'combination of methods' },
  'seasonal-naive': { fi: 'sama kuin vuosi sitten', sv: 'samma som för ett år sedan', en: 'same as a year ago' },
  theta: { fi: 'Theta', sv: 'Theta', en: 'Theta' },
  ets: { fi: 'eksponentiaalinen tasoitus', sv: 'exponentiell utjämning', en: 'exponential smoothing' },
  'ets-of-logs': { fi: 'eksponentiaalinen tasoitus prosentteina', sv: 'exponentiell utjämning i procent', en: 'exponential smoothing in per cents' },
  trend: { fi: 'jatkuva suunta', sv: 'fortsatt trend', en: 'lasting trend' },
  'damped-trend': { fi: 'vaimeneva suunta', sv: 'avtagande trend', en: 'damped trend' },
};

/** What a method of forecasting is called. */
export function methodName(method: string, language: Language): string {
  return names[method]?.[language] ?? method;
}
