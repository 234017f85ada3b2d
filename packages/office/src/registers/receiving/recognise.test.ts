import { describe, expect, it } from 'vitest';
import { recognise } from './recognise.ts';
import { tableAddress } from './table-address.ts';

const kind = (text: string): string | null => recognise(Buffer.from(text)).kind;

describe('a file is recognised by what stands in it', () => {
  it.each([
    ['municipality-months', 'Tyottomat,Tyovoima,Avoimet_tyopaikat,time,kunta\n'],
    ['municipality-months', '\uFEFF"Tyottomat";"Tyovoima";"Avoimet_tyopaikat";"time";"kunta"\r\n'],
    ['sub-region-months', 'Tyottomat,Tyovoima,Avoimet_tyopaikat,time,seutukunta\n'],
    ['country-months', 'Tyottomat,Tyovoima,Avoimet_tyopaikat,time\n'],
    ['occupation-months', 'Ammattiryhma,Tyottomat,Avoimet_tyopaikat,time\n'],
    ['area-occupation-months', 'Ammattiryhma,Avoimet_tyopaikat,time,tyollisyysalue\n'],
    ['municipality-vacancies', 'Avoimet_tyopaikat_kauden_aikana,Uudet_avoimet_tyopaikat_kauden_aikana,Tayttyneet_tyopaikat_kauden_aikana,Tayttyneiden_tyopaikkojen_avoinnaolon_km_kesto_paivaa,time,kunta\n'],
    ['kela', 'aikatyyppi,kuukausi_nro,vuosikuukausi,vuosi,kunta_nro,kunta_nimi,ikaryhma,sukupuoli,tyomarkkinatukipaiva_luokka,saaja_lkm,korvattu_paiva_lkm,maksettu_eur,kunta_osuus_eur\n'],
    ['barometer', 'period,area,item,score,answers\n'],
    ['received', 'measure;period;place;value;source\n'],
    ['occupation-names', 'code,fi,sv,en\n'],
    ['occupation-names', 'conceptType,conceptUri,code,preferredLabel,status\n'],
    ['json-stat', '{"version":"2.0","class":"dataset"}'],
    ['pxweb-json', '{"columns":[{"code":"Alue","text":"Alue","type":"d"}],"data":[]}'],
    // One renamed column is a fault to be told, not another kind.
    ['municipality-months', 'Tyottomia,Tyovoima,Avoimet_tyopaikat,time,kunta\n'],
    ['country-months', 'Tyottomat,Tyovoimaa,Avoimet_tyopaikat,time\n'],
    ['occupation-months', 'Ammattiryhmä,Tyottomat,Avoimet_tyopaikat,time\n'],
    [null, 'kunta,seutukunta,maakunta\n'],
    [null, 'nimi;osoite\n'],
  ])('%s', (expected, text) => expect(kind(text)).toBe(expected));
});

describe('the address of a table', () => {
  const servers = ['https://pxdata.stat.fi'];
  it.each([
    ['https://pxdata.stat.fi/PxWeb/api/v1/fi/StatFin/tyonv/12r5.px', 'https://pxdata.stat.fi/PxWeb/api/v1/fi/StatFin/tyonv', '12r5.px'],
    ['https://pxdata.stat.fi/PxWeb/pxweb/fi/StatFin/StatFin__tyonv/12r5.px/', 'https://pxdata.stat.fi/PxWeb/api/v1/fi/StatFin/tyonv', '12r5.px'],
    ['https://pxdata.stat.fi/PxWeb/pxweb/sv/StatFin/StatFin__tyonv/statfin_tyonv_pxt_12r5.px/table/tableViewLayout1/', 'https://pxdata.stat.fi/PxWeb/api/v1/sv/StatFin/tyonv', 'statfin_tyonv_pxt_12r5.px'],
  ])('%s is understood as it is copied', (given, url, table) => expect(tableAddress(given, servers)).toEqual({ url, table }));
});
