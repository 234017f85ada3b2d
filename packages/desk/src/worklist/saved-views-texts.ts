import { defineTexts } from '../app/texts.tsx';

export const savedViewsTexts = defineTexts({
  title: { fi: 'Näkymät', sv: 'Vyer', en: 'Views' },
  save: { fi: 'Tallenna näkymä', sv: 'Spara vyn', en: 'Save the view' },
  manage: { fi: 'Muokkaa näkymiä', sv: 'Redigera vyer', en: 'Edit views' },
  name: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  nameHint: {
    fi: 'Näkymä tallentaa valitut rajaukset. Numeronäppäimet 1–9 avaavat näkymiä.',
    sv: 'Vyn sparar de valda avgränsningarna. Siffertangenterna 1–9 öppnar vyer.',
    en: 'A view keeps the chosen filters. The number keys 1–9 open views.',
  },
  keep: { fi: 'Tallenna', sv: 'Spara', en: 'Save' },
  rename: { fi: 'Nimeä uudelleen', sv: 'Byt namn', en: 'Rename' },
  replace: { fi: 'Korvaa nykyisillä rajauksilla', sv: 'Ersätt med de nuvarande', en: 'Replace with the current filters' },
  remove: { fi: 'Poista', sv: 'Ta bort', en: 'Remove' },
  removed: {
    fi: (name: string) => `Näkymä ${name} poistettiin.`,
    sv: (name: string) => `Vyn ${name} togs bort.`,
    en: (name: string) => `The view ${name} was removed.`,
  },
  saved: {
    fi: (name: string, key: number) => `Näkymä ${name} avautuu näppäimellä ${key}.`,
    sv: (name: string, key: number) => `Vyn ${name} öppnas med tangenten ${key}.`,
    en: (name: string, key: number) => `The view ${name} opens with the key ${key}.`,
  },
});
