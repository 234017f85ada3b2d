/**
 * Names that are said in Finland and stand in none of ESCO's lists: its Swedish is that of Sweden, and its Finnish has one name for each.
 * Ours, by the codes of ESCO's occupations, and beside the names that an area gives; whatever an area chooses goes before them.
 */
const names: Readonly<Record<string, { readonly fi?: readonly string[]; readonly sv?: readonly string[] }>> = {
  '5321.1': { fi: ['lähäri', 'perushoitaja', 'apuhoitaja', 'hoiva-avustaja'], sv: ['närvårdare', 'primärskötare', 'vårdbiträde'] },
  '5322.1': { fi: ['kotihoidon työntekijä', 'kodinhuoltaja'], sv: ['hemvårdare', 'hemhjälpare'] },
  '2221.2': { fi: ['sairaanhoitsu'], sv: ['sjukskötare'] },
  '5311.1.3': { fi: ['päiväkotiapulainen', 'varhaiskasvatuksen lastenhoitaja'], sv: ['barnskötare', 'daghemsbiträde'] },
  '5312.2': { fi: ['koulunkäyntiavustaja', 'kouluavustaja'], sv: ['skolgångshandledare', 'skolgångsbiträde'] },
  '9112.2': { fi: ['siivooja', 'siistijä', 'laitoshuoltaja', 'toimistosiivooja'], sv: ['lokalvårdare', 'städare', 'anstaltsvårdare'] },
  '9111.1': { sv: ['hemstädare'] },
  '9412.2': { fi: ['keittiöapu', 'ruokapalvelutyöntekijä'], sv: ['köksbiträde', 'kökshjälp'] },
  '7126.8': { fi: ['putkari', 'putkimies', 'lvi-asentaja'], sv: ['rörmontör', 'vvs-montör'] },
  '8344.1': { fi: ['trukkikuski', 'haarukkatrukin kuljettaja'], sv: ['truckförare'] },
  '8322.7': { fi: ['taksikuski'], sv: ['taxichaufför'] },
  '8331.1': { fi: ['bussikuski', 'linja-autonkuski'], sv: ['busschaufför'] },
  '8342.3': { fi: ['kaivurikuski', 'kaivinkonekuski'], sv: ['grävmaskinist'] },
  '8341.1': { fi: ['metsäkonekuski', 'motokuski', 'metsäkoneenkuljettaja'], sv: ['skogsmaskinförare'] },
  '7231.10': { fi: ['autonasentaja', 'automekaanikko'], sv: ['bilmekaniker', 'fordonsmontör'] },
  '7411.1': { fi: ['sähkäri', 'sähkömies'], sv: ['elmontör', 'elektriker'] },
  '7131.1': { fi: ['maalari', 'talonmaalari'], sv: ['byggnadsmålare'] },
  '7119.1': { fi: ['telinemies'], sv: ['ställningsmontör'] },
  '9333.8': { fi: ['varastomies', 'keräilijä', 'lähettämötyöntekijä'], sv: ['lagerarbetare'] },
  '5223.4': { fi: ['myyjätär', 'kaupan myyjä'], sv: ['butiksförsäljare'] },
  '5230.1': { fi: ['kassa', 'kassamyyjä', 'kassatyöntekijä'], sv: ['kassabiträde'] },
  '5131.2': { fi: ['tarjoilijatar', 'salityöntekijä'], sv: ['servitris', 'serveringspersonal'] },
  '5162.1': { fi: ['henkilökohtainen avustaja'], sv: ['personlig assistent'] },
  '2359.8': { fi: ['opo', 'opinto-ohjaaja'], sv: ['studiehandledare'] },
  '5120.1': { sv: ['kock', 'restaurangkock', 'skolkock'] },
  '5414.1': { sv: ['väktare'] },
  '5153.1': { fi: ['kiinteistönhoitaja', 'talonmies', 'talkkari'], sv: ['fastighetsskötare', 'gårdskarl'] },
  '2341.1': { fi: ['luokanopettaja'], sv: ['klasslärare'] },
  '8332.2': { fi: ['kuorma-autonkuljettaja', 'rekkakuski', 'jakeluautonkuljettaja'], sv: ['lastbilschaufför', 'lastbilsförare'] },
  '1211.1': { fi: ['talouspäällikkö'] },
  '2635.3': { sv: ['socialarbetare'] },
  '2262.1': { sv: ['provisor'] },
  '7212.3': { fi: ['hitsari'] },
  '4313.1': { fi: ['palkkasihteeri'], sv: ['löneräknare'] },
};

/** As rows: the occupation's code, the language, the name. */
export const shippedNames: readonly { readonly code: string; readonly language: string; readonly label: string }[] = Object.entries(names).flatMap(([code, said]) =>
  Object.entries(said).flatMap(([language, labels]) => labels.map((label) => ({ code, language, label }))));
