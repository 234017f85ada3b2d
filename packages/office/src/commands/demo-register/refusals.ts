import type { RefusalTexts } from '../../platform/http/refusal.ts';

/** What the invented register refuses on the command line. */
export const demoRefusals: RefusalTexts = {
  'demo-register-used': {
    status: 409,
    fi: 'Rekisterissä on jo henkilöitä, eikä keksittyjä lisätä heidän joukkoonsa. Valitse tyhjä kansio: --data KANSIO.',
    sv: 'Registret har redan personer och påhittade läggs inte till bland dem. Välj en tom mapp: --data MAPP.',
    en: 'The register already has persons; invented ones are not put among them. Choose an empty folder: --data DIR.',
  },
  'areas-not-numbers': {
    status: 422,
    fi: 'Alueita ei ymmärretty: {given}. Anna alueiden numerot pilkuilla erotettuina, esimerkiksi --areas 21,23,30.',
    sv: 'Områdena förstods inte: {given}. Ange områdenas nummer åtskilda med komma, till exempel --areas 21,23,30.',
    en: 'The areas were not understood: {given}. Give their numbers separated by commas, for example --areas 21,23,30.',
  },
  'seed-not-number': {
    status: 422,
    fi: 'Siemenluku {given} ei ole kokonaisluku. Anna esimerkiksi --seed 7.',
    sv: 'Startvärdet {given} är inte ett heltal. Ange till exempel --seed 7.',
    en: 'The seed {given} is not a whole number. Give for example --seed 7.',
  },
};
