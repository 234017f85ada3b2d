import { defineTexts } from '../app/texts.tsx';

export const toldTexts = defineTexts({
  nothing: { fi: 'Mitään ei kerrota.', sv: 'Ingenting berättas.', en: 'Nothing is told.' },
  health: { fi: 'Terveydentila (yksilöity suostumus)', sv: 'Hälsotillstånd (specificerat samtycke)', en: 'Health (itemised consent)' },
  through: { fi: 'Yhteydenotto henkilön sijasta', sv: 'Kontakt i stället för personen', en: 'Whom to contact in the person’s stead' },
  expert: { fi: 'työpaikan työnantaja-asiantuntija', sv: 'jobbets arbetsgivarexpert', en: 'the vacancy’s employer expert' },
  motherTongue: { fi: 'äidinkieli', sv: 'modersmål', en: 'mother tongue' },
  goesOn: { fi: 'jatkuu', sv: 'pågår', en: 'goes on' },
  since: { fi: (day: string) => `työtön ${day} alkaen ilman keskeytystä`, sv: (day: string) => `arbetslös utan avbrott sedan ${day}`, en: (day: string) => `unemployed without a break since ${day}` },
  wishes: { fi: 'Toiveet', sv: 'Önskemål', en: 'Wishes' },
  skills: { fi: 'Osaaminen', sv: 'Kunnande', en: 'Skills' },
  licences: { fi: 'Kortit ja luvat', sv: 'Kort och tillstånd', en: 'Cards and licences' },
  workingTimes: { fi: 'Työaika', sv: 'Arbetstid', en: 'Working time' },
  shifts: { fi: 'Työvuorot', sv: 'Arbetsskift', en: 'Shifts' },
  availableFrom: { fi: (day: string) => `Voi aloittaa ${day}`, sv: (day: string) => `Kan börja ${day}`, en: (day: string) => `Can begin on ${day}` },
});
