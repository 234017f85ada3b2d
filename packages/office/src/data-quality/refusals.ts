import type { RefusalTexts } from '../platform/http/refusal.ts';

export const qualityRefusals: RefusalTexts = {
  'quality.rule-unknown': {
    status: 404,
    fi: 'Sääntöä {rule} ei ole. Valitse sääntö tietojen laadun sivulta.',
    sv: 'Regeln {rule} finns inte. Välj en regel på sidan för uppgifternas kvalitet.',
    en: 'There is no rule {rule}. Choose one on the page of data quality.',
  },
  'quality.mended-elsewhere': {
    status: 422,
    fi: 'Tätä ei korjata riviltä. Avaa henkilön sivu ja korjaa siellä.',
    sv: 'Detta rättas inte på raden. Öppna personens sida och rätta där.',
    en: 'This is not mended on the row. Open the person’s page and mend it there.',
  },
  'quality.value-not-usable': {
    status: 422,
    fi: '”{value}” ei ole luokituksessa. Valitse arvo luettelosta tai tarkista koodi.',
    sv: '”{value}” finns inte i klassificeringen. Välj ett värde i listan eller kontrollera koden.',
    en: '“{value}” is not in the classification. Choose from the list or check the code.',
  },
  'quality.row-gone': {
    status: 409,
    fi: 'Rivi on jo korjattu tai sen tiedot ovat muuttuneet. Lista päivittyy itsestään.',
    sv: 'Raden är redan rättad eller dess uppgifter har ändrats. Listan uppdateras av sig själv.',
    en: 'The row has been mended already, or its data have changed. The list refreshes by itself.',
  },
};
