import { normalisedTitle } from '@kohtaanto/rules/occupation-linking/normalise.ts';

/**
 * Names that are said in Finland and stand in none of ESCO's lists, or stand there for another: its Swedish is that of Sweden (its *kock* is a
 * chef, its *städare* makes hotel rooms, its *väktare* are street wardens), and its Finnish has one name for each. Ours, by the codes of ESCO's
 * occupations: coded by us from what the trade is, not row by row from the index of Statistics Finland's classification of 2010, which was not at
 * hand; titles of early education are those of Act 540/2018.
 * They go before ESCO's namesakes, and whatever an area chooses goes before them.
 */
const names: Readonly<Record<string, { readonly fi?: readonly string[]; readonly sv?: readonly string[] }>> = {
  '5321.1': { fi: ['lähäri', 'perushoitaja', 'apuhoitaja', 'hoiva-avustaja'], sv: ['närvårdare', 'primärskötare', 'vårdbiträde', 'undersköterska'] },
  '5322.1': { fi: ['kotihoidon työntekijä', 'kodinhuoltaja'], sv: ['hemvårdare', 'hemhjälpare'] },
  '2221.2': { fi: ['sairaanhoitsu'], sv: ['sjukskötare'] },
  '5311.1.3': { fi: ['päiväkotiapulainen', 'varhaiskasvatuksen lastenhoitaja', 'varhaiskasvatuksen hoitaja', 'päiväkodin lastenhoitaja'],
    sv: ['barnskötare', 'daghemsbiträde', 'barnskötare inom småbarnspedagogik'] },
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
  '5223.4': { fi: ['myyjätär', 'kaupan myyjä', 'myymälätyöntekijä', 'marketmyyjä'], sv: ['butiksförsäljare', 'butiksbiträde', 'försäljare', 'butiksanställd'] },
  '5230.1': { fi: ['kassa', 'kassamyyjä', 'kassatyöntekijä', 'kassanhoitaja'], sv: ['kassabiträde', 'kassör'] },
  '5131.2': { fi: ['tarjoilijatar', 'salityöntekijä', 'ravintolatyöntekijä'], sv: ['servitris', 'serveringspersonal', 'restaurangarbetare'] },
  '5162.1': { fi: ['henkilökohtainen avustaja'], sv: ['personlig assistent'] },
  '2359.8': { fi: ['opo', 'opinto-ohjaaja'], sv: ['studiehandledare'] },
  '5120.1': { sv: ['kock', 'restaurangkock', 'skolkock'] },
  '5414.1': { sv: ['väktare'] },
  '5153.1': { fi: ['kiinteistönhoitaja', 'talonmies', 'talkkari', 'huoltomies', 'kiinteistöhuoltaja', 'vahtimestari'], sv: ['fastighetsskötare', 'gårdskarl', 'vaktmästare', 'fastighetsvärd'] },
  '2341.1': { fi: ['luokanopettaja'], sv: ['klasslärare'] },
  '8332.2': { fi: ['kuorma-autonkuljettaja', 'rekkakuski', 'jakeluautonkuljettaja', 'yhdistelmäajoneuvonkuljettaja', 'kuorma-autokuski', 'rekkakuljettaja'],
    sv: ['lastbilschaufför', 'lastbilsförare', 'långtradarchaufför', 'kombinationsfordonsförare'] },
  '1211.1': { fi: ['talouspäällikkö'] },
  '2635.3': { sv: ['socialarbetare'] },
  '2262.1': { sv: ['provisor'] },
  '7212.3': { fi: ['hitsari'] },
  '4313.1': { fi: ['palkkasihteeri'], sv: ['löneräknare'] },
  '2342.1': { fi: ['varhaiskasvatuksen opettaja', 'lastentarhanopettaja', 'päiväkodin opettaja', 'esiopettaja', 'esiopetuksen opettaja'],
    sv: ['lärare inom småbarnspedagogik', 'barnträdgårdslärare', 'förskolelärare'] },
  '3412.4': { fi: ['sosionomi', 'varhaiskasvatuksen sosionomi'], sv: ['socionom yh', 'socionom inom småbarnspedagogik'] },
  '9313.1': { fi: ['rakennusmies', 'rakennusapumies', 'rakennustyöntekijä', 'raksatyöntekijä', 'raksamies'], sv: ['byggnadsarbetare', 'byggarbetare', 'hjälparbetare inom bygg'] },
  '7114.1': { fi: ['betonimies', 'raudoittaja', 'betoniraudoittaja'], sv: ['armerare'] },
  '7127.1': { fi: ['ilmanvaihtoasentaja', 'iv-asentaja', 'kylmäasentaja'], sv: ['ventilationsmontör', 'kylmontör'] },
  '3251.1': { fi: ['hammashoitaja'], sv: ['tandskötare'] },
  '2512.4': { fi: ['koodari', 'ohjelmoija', 'sovelluskehittäjä'], sv: ['kodare', 'programmerare'] },
  '6121.1': { fi: ['maatalouslomittaja', 'lomittaja', 'karjanhoitaja'], sv: ['avbytare', 'lantbruksavbytare'] },
  '8341.2': { fi: ['traktorinkuljettaja', 'traktorikuski', 'maatalouskoneenkuljettaja'], sv: ['traktorförare'] },
  '6113.1': { fi: ['puutarhuri', 'viheralueiden puutarhuri'], sv: ['trädgårdsmästare', 'trädgårdsskötare'] },
  '9329.1': { fi: ['tuotantotyöntekijä', 'tehdastyöntekijä', 'teollisuustyöntekijä'], sv: ['produktionsarbetare', 'fabriksarbetare'] },
  '9321.2': { fi: ['pakkaaja', 'pakkaustyöntekijä'], sv: ['packare', 'förpackare'] },
  '9334.1': { fi: ['hyllyttäjä'], sv: ['påfyllare'] },
  '4110.1': { fi: ['toimistotyöntekijä', 'konttoristi'], sv: ['kontorist', 'kontorsanställd'] },
  '2411.1': { sv: ['redovisningsekonom'] },
  '9112.4': { fi: ['kerroshoitaja', 'kerrossiivooja'], sv: ['våningsskötare', 'hotellstädare'] },
  '7233.7': { fi: ['koneasentaja', 'kunnossapitoasentaja', 'tuotantotekniikan asentaja'], sv: ['underhållsmontör'] },
  '3322.1': { fi: ['myyntineuvottelija'], sv: ['säljförhandlare'] },
  '4225.1': { fi: ['asiakasneuvoja', 'asiakaspalvelija'], sv: ['kundbetjänare', 'kundrådgivare'] },
  '8160.34': { fi: ['elintarviketyöntekijä'], sv: ['livsmedelsarbetare'] },
};

/** As rows: the occupation's code, the language, the name. */
export const shippedNames: readonly { readonly code: string; readonly language: string; readonly label: string }[] = Object.entries(names).flatMap(([code, said]) =>
  Object.entries(said).flatMap(([language, labels]) => labels.map((label) => ({ code, language, label }))));

const groupOfName: ReadonlyMap<string, string> = new Map(shippedNames.map(({ code, label }) => [normalisedTitle(label), code.slice(0, 4)]));

/** The unit group of a title that is one of our names word for word: it is known without any classification. */
export const shippedGroupOf = (title: string): string | undefined => groupOfName.get(normalisedTitle(title));
