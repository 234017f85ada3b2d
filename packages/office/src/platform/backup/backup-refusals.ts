import type { RefusalTexts } from '../http/refusal.ts';

export const backupRefusals: RefusalTexts = {
  'backup-unreadable': {
    status: 422,
    fi: 'Tiedosto {file} ei ole ehjä varmuuskopio. Mitään ei palautettu; kokeile toista kopiota.',
    sv: 'Filen {file} är inte en hel säkerhetskopia. Ingenting återställdes; försök med en annan kopia.',
    en: 'The file {file} is not a whole backup. Nothing was restored; try another copy.',
  },
  'backup-file-exists': {
    status: 409,
    fi: 'Tiedosto {file} on jo olemassa. Valitse toinen nimi.',
    sv: 'Filen {file} finns redan. Välj ett annat namn.',
    en: 'The file {file} exists already. Choose another name.',
  },
  'backup-not-writable': {
    status: 503,
    fi: 'Tiedostoa {file} ei voi kirjoittaa. Tarkista kansio ja oikeudet.',
    sv: 'Filen {file} kan inte skrivas. Kontrollera mappen och rättigheterna.',
    en: 'The file {file} cannot be written. Check the folder and the rights.',
  },
  'audit-key-unreadable': {
    status: 422,
    fi: 'Lokin avainta {file} ei voi lukea. Mitään ei palautettu; tarkista polku.',
    sv: 'Loggens nyckel {file} kan inte läsas. Ingenting återställdes; kontrollera sökvägen.',
    en: 'The key of the audit trail {file} cannot be read. Nothing was restored; check the path.',
  },
  'register-not-empty': {
    status: 409,
    fi: 'Rekisteri ei ole tyhjä, eikä siihen koskettu. Palauta tyhjään datakansioon: --data KANSIO.',
    sv: 'Registret är inte tomt och rördes inte. Återställ i en tom datamapp: --data MAPP.',
    en: 'The register is not empty and was not touched. Restore into an empty data folder: --data DIR.',
  },
};
