import type { RefusalTexts } from '../http/refusal.ts';

export const documentRefusals: RefusalTexts = {
  'documents.no-printer': {
    status: 501,
    fi: 'PDF-tiedostoja ei voi tehdä tällä järjestelmällä ({system}): tulostimen ohjelma puuttuu. Tulosta verkkosivu, '
      + 'tai asenna palvelu Linuxiin (x64) komennolla npm ci.',
    sv: 'PDF-filer kan inte göras i det här systemet ({system}): utskriftsprogrammet saknas. Skriv ut webbsidan, '
      + 'eller installera tjänsten i Linux (x64) med npm ci.',
    en: 'No PDF files can be made on this system ({system}): the printing program is missing. Print the web page, '
      + 'or install the service on Linux (x64) with npm ci.',
  },
};
