import type { Language } from '../platform/platform.ts';
import type { UnemploymentTable } from './contract.ts';

/** What must go along with the table wherever it goes: what it is, when it was counted, what is hidden and why. */
export type TableNotes = {
  readonly title: string; readonly source: string; readonly definition: string; readonly hidden: string; readonly labourForce: string;
};

export function tableNotes({ area, month, day, threshold, labourForceYear }: UnemploymentTable, language: Language): TableNotes {
  const year = labourForceYear ?? '–';
  const texts = {
    fi: {
      title: `Työttömyys, ${area.fi}, ${month}`,
      source: `${area.fi}, työllisyysalueen asiakasrekisteri`,
      definition: `Työttömät työnhakijat laskentapäivänä ${day} (kuukauden viimeinen työpäivä), kunnittain.`,
      hidden: `"..." = salattu: alle ${threshold} henkilön määrä, tai luku, josta sellaisen voisi laskea. Salattu ei ole nolla.`,
      labourForce: `Työvoima on julkaistu tilasto vuodelta ${year}; osuudet on laskettu siitä.`,
    },
    sv: {
      title: `Arbetslöshet, ${area.sv}, ${month}`,
      source: `${area.sv}, sysselsättningsområdets kundregister`,
      definition: `Arbetslösa arbetssökande på räknedagen ${day} (månadens sista arbetsdag), efter kommun.`,
      hidden: `"..." = sekretess: färre än ${threshold} personer, eller en siffra som ett sådant antal kunde räknas ut av. Sekretess är inte noll.`,
      labourForce: `Arbetskraften är publicerad statistik för ${year}; andelarna är räknade av den.`,
    },
    en: {
      title: `Unemployment, ${area.en}, ${month}`,
      source: `${area.en}, register of customers of the employment area`,
      definition: `Unemployed jobseekers on the counting day ${day} (the last working day of the month), by municipality.`,
      hidden: `"..." = hidden: fewer than ${threshold} persons, or a figure from which such a number could be computed. Hidden is not zero.`,
      labourForce: `The labour force is the published statistic of ${year}; the shares are taken of it.`,
    },
  };
  return texts[language];
}
