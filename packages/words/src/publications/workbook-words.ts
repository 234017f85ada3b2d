import type { InLanguages } from '../language.ts';
import { said } from '../indicators/said.ts';

/** What a published workbook says besides its figures. */
export const workbookWords = {
  tableSheet: said('Taulukko', 'Tabell', 'Table'),
  notesSheet: said('Selitteet', 'Förklaringar', 'Notes'),
  countedOn: said('Laskentapäivä', 'Räknedag', 'Counted on'),
  countedOnYearEarlier: said('Laskentapäivä vuotta aiemmin', 'Räknedag ett år tidigare', 'Counted on a year earlier'),
  snapshotDay: said('Rekisterin tilannekuva', 'Lägesbild av registret', 'Snapshot of the register'),
  source: said('Lähde', 'Källa', 'Source'),
  publication: said('Julkaisu', 'Publikation', 'Publication'),
  revision: said('versio', 'version', 'revision'),
  publishedAt: said('Julkaistu', 'Publicerad', 'Published'),
  address: said('Osoite', 'Adress', 'Address'),
  note: said('Huomautus', 'Anmärkning', 'Note'),
  caveat: said('Huomioon otettavaa', 'Att beakta', 'To bear in mind'),
  definitions: said('Määritelmät', 'Definitioner', 'Definitions'),
} as const satisfies Record<string, InLanguages>;
