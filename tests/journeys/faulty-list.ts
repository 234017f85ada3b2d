/** A list of customers with the faults that areas' own files have; the last row alone is sound. */
export const listHead = 'Henkilötunnus;Sukunimi;Etunimi;Kotikunta;Työnhaku alkaa;Työnhaku päättyy;Työllisyyskoodi;Omavalmentaja;Puhelin';

export const soundRow = `${identityCode('020390', 901)};Tuontola;Ilmari;Sastamala;16.11.2026;;02;Sanna Virtala;040 123 4567`;

export const soundList = [listHead, soundRow].join('\r\n');

export const faultyList = [
  listHead,
  `${identityCode('010180', 902).slice(0, 10)}@;Väärä;Veikko;Sastamala;16.11.2026;;02;;`,
  '310290-903K;Helmi;Kuu;Sastamala;16.11.2026;;02;;',
  `${identityCode('040485', 904)};Mäntyharjulainen;Maija;Pertunmaa;16.11.2026;;02;;`,
  `${identityCode('050586', 905)};Takaperoinen;Timo;Sastamala;16.11.2026;1.10.2026;02;;`,
  `${identityCode('060687', 906)};"=HYPERLINK(""http://x"")";Kaava;Sastamala;16.11.2026;;77;;`,
  soundRow,
].join('\r\n');

/** Invented: individual numbers from 900 are given to nobody. */
function identityCode(day: string, number: number): string {
  const sign = '0123456789ABCDEFHJKLMNPRSTUVWXY'.charAt(Number(`${day}${number}`) % 31);
  return `${day}-${number}${sign}`;
}
