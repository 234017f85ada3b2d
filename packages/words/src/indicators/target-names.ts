import type { CountedElsewhere } from '@kohtaanto/rules/indicators/target-measures.ts';
import type { InLanguages } from '../language.ts';

/** Counts of the multi-agency support that its own register keeps (381/2023). */
export const namesOfCountedElsewhere: Readonly<Record<CountedElsewhere, InLanguages>> = {
  'multi-agency-customers': {
    fi: 'Monialaisen tuen asiakkaita', sv: 'Kunder i det sektorsövergripande stödet', en: 'Customers of multi-agency support',
  },
  'multi-agency-started': {
    fi: 'Monialaisen tuen aloittaneita', sv: 'Började i det sektorsövergripande stödet', en: 'Began in multi-agency support',
  },
  'multi-agency-ended': {
    fi: 'Monialaisen tuen päättäneitä', sv: 'Avslutade det sektorsövergripande stödet', en: 'Ended multi-agency support',
  },
};
