import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { servicesForGaps } from '@kohtaanto/rules/service-possibilities/services-for-gaps.ts';
import type { Gap } from '@kohtaanto/rules/service-possibilities/services-for-gaps.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { gapsSaid, groundHref, groundLabel, questionsOf, servicesSaid } from '@kohtaanto/words/service-possibilities/service-words.ts';
import type { ServiceTold } from './contract.ts';

/** Services that could be considered for these gaps, in the asker's language. */
export const servicesTold = (gaps: readonly Gap[], day: PlainDate, language: Language): ServiceTold[] => servicesForGaps(gaps, day).map((service) => ({
  kind: service.kind, name: servicesSaid[service.kind][language], for: service.gaps.map((gap) => gapsSaid[gap][language]), section: groundLabel(service.section, language),
  href: groundHref(service.section, language), toFindOut: [...questionsOf(service, language)],
}));
