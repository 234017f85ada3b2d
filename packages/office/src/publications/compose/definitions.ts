import type { IndicatorDefinition } from '@kohtaanto/rules/indicators/definition.ts';
import type { InLanguages } from '@kohtaanto/words/language.ts';
import { indicatorWords } from '@kohtaanto/words/indicators/indicator-words.ts';
import { inEach } from '@kohtaanto/words/publications/table-words.ts';
import type { Definition } from '../content.ts';

export function nameOf(definition: IndicatorDefinition): InLanguages {
  return inEach((language) => indicatorWords(definition, language).name);
}

/** The indicator's own definition, in full, as it was when the table was published. */
export function definitionOf(definition: IndicatorDefinition): Definition {
  return {
    code: definition.id,
    name: nameOf(definition),
    text: inEach((language) => {
      const { reading, population, numerator, denominator, unit, period, basis, standing } = indicatorWords(definition, language);
      const ratio = denominator === null ? numerator : `${numerator} / ${denominator}`;
      return [
        reading, `${population}: ${ratio}; ${unit}; ${period}.`, ...(standing === null ? [] : [standing]),
        `${basis.join('; ')} (${definition.id}, v${definition.version})`,
      ].filter((each) => each !== '').join(' ');
    }),
  };
}

/** What must be known of the figures besides, each said once. */
export function caveatsOf(definitions: readonly IndicatorDefinition[]): readonly InLanguages[] {
  const said = definitions.flatMap((definition) => {
    const words = { fi: indicatorWords(definition, 'fi'), sv: indicatorWords(definition, 'sv'), en: indicatorWords(definition, 'en') };
    return words.fi.caveats.map((fi, index) => ({ fi, sv: words.sv.caveats[index] ?? fi, en: words.en.caveats[index] ?? fi }));
  });
  return [...new Map(said.map((each) => [each.fi, each])).values()];
}
