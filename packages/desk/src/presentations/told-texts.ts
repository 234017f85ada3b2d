import { defineTexts } from '../app/texts.tsx';

export const toldTexts = defineTexts({
  nothing: { fi: 'Mitään ei kerrota.', sv: 'Ingenting berättas.', en: 'Nothing is told.' },
  health: { fi: 'Terveydentila (yksilöity suostumus)', sv: 'Hälsotillstånd (specificerat samtycke)', en: 'Health (itemised consent)' },
  through: { fi: 'Yhteydenotto henkilön sijasta', sv: 'Kontakt i stället för personen', en: 'Whom to contact in the person’s stead' },
  expert: { fi: 'työpaikan työnantaja-asiantuntija', sv: 'jobbets arbetsgivarexpert', en: 'the vacancy’s employer expert' },
  copy: { fi: 'Kopioi tekstinä', sv: 'Kopiera som text', en: 'Copy as text' },
  print: { fi: 'Tulosta tai tallenna PDF', sv: 'Skriv ut eller spara som PDF', en: 'Print or save as PDF' },
  copied: { fi: 'Kerrottava teksti kopioitu', sv: 'Texten kopierad', en: 'The text is copied' },
  heading: {
    fi: (title: string, employer: string) => `Ehdokkaan esittely: ${title}, ${employer}`, sv: (title: string, employer: string) => `Presentation av en kandidat: ${title}, ${employer}`,
    en: (title: string, employer: string) => `A candidate presented: ${title}, ${employer}`,
  },
  footing: {
    fi: 'Tiedot on kerrottu tätä työpaikkaa varten henkilön kirjallisella suostumuksella (laki 380/2023, 118 §). Jos suostumus perutaan, tiedot on hävitettävä.',
    sv: 'Uppgifterna har lämnats för detta jobb med personens skriftliga samtycke (lag 380/2023, 118 §). Om samtycket återkallas ska uppgifterna förstöras.',
    en: 'The data is told for this vacancy by the person’s written consent (act 380/2023, section 118). If the consent is withdrawn, it must be destroyed.',
  },
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
