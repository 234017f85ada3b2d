import type { Chance } from '../chance.ts';
import { finnishFamilies, finnishMen, finnishSecondFamilies, finnishWomen } from '../names/finnish.ts';
import {
  africanFamilies, africanMen, africanWomen, arabicFamilies, arabicMen, arabicWomen, asianFamilies, asianMen,
  asianWomen, estonianFamilies, estonianMen, estonianWomen, slavicFamilies, slavicMen, slavicWomen,
} from '../names/other.ts';
import { swedishFamilies, swedishMen, swedishWomen } from '../names/swedish.ts';

export type Origin = {
  readonly nationality: string;
  readonly motherTongue: string;
  readonly names: NameLists;
};

type NameLists = {
  readonly women: readonly string[];
  readonly men: readonly string[];
  readonly families: readonly string[];
};

const finnish: NameLists = { women: finnishWomen, men: finnishMen, families: finnishFamilies };
const swedish: NameLists = { women: swedishWomen, men: swedishMen, families: swedishFamilies };
const slavic: NameLists = { women: slavicWomen, men: slavicMen, families: slavicFamilies };
const estonian: NameLists = { women: estonianWomen, men: estonianMen, families: estonianFamilies };
const arabic: NameLists = { women: arabicWomen, men: arabicMen, families: arabicFamilies };
const asian: NameLists = { women: asianWomen, men: asianMen, families: asianFamilies };
const african: NameLists = { women: africanWomen, men: africanMen, families: africanFamilies };

export const finnishOrigin: Origin = { nationality: 'FI', motherTongue: 'fi', names: finnish };
export const swedishOrigin: Origin = { nationality: 'FI', motherTongue: 'sv', names: swedish };

const foreignOrigins: Readonly<Record<string, Origin>> = {
  ukrainian: { nationality: 'UA', motherTongue: 'uk', names: slavic },
  russian: { nationality: 'RU', motherTongue: 'ru', names: slavic },
  estonian: { nationality: 'EE', motherTongue: 'et', names: estonian },
  iraqi: { nationality: 'IQ', motherTongue: 'ar', names: arabic },
  syrian: { nationality: 'SY', motherTongue: 'ar', names: arabic },
  afghan: { nationality: 'AF', motherTongue: 'fa', names: arabic },
  thai: { nationality: 'TH', motherTongue: 'th', names: asian },
  vietnamese: { nationality: 'VN', motherTongue: 'vi', names: asian },
  indian: { nationality: 'IN', motherTongue: 'hi', names: asian },
  somali: { nationality: 'SO', motherTongue: 'so', names: african },
};

export function foreignOrigin(chance: Chance): Origin {
  const key = chance.weighted({
    ukrainian: 26, russian: 16, estonian: 16, iraqi: 10, syrian: 8, afghan: 6, thai: 7, vietnamese: 4, indian: 3,
    somali: 4,
  });
  return foreignOrigins[key] ?? finnishOrigin;
}

export function drawName(chance: Chance, origin: Origin, sex: 'man' | 'woman'): { given: string; family: string } {
  const given = chance.pick(sex === 'man' ? origin.names.men : origin.names.women);
  const family = chance.pick(origin.names.families);
  const double = origin === finnishOrigin && sex === 'woman' && chance.happens(0.06);
  return { given, family: double ? `${family}-${chance.pick(finnishSecondFamilies)}` : family };
}
