import type { OccupationState } from '@kohtaanto/office/occupations/contract.ts';
import type { Sureness } from '@kohtaanto/rules/occupation-linking/sureness.ts';
import { defineTexts } from '../app/texts.tsx';

type AidKind = OccupationState['aids'][number]['kind'];
type AidState = OccupationState['aids'][number]['state'];

export const occupationTexts = defineTexts({
  label: { fi: 'Ammatti', sv: 'Yrke', en: 'Occupation' },
  hint: {
    fi: 'Kirjoita niin kuin asiakas sanoo ja valitse listasta.',
    sv: 'Skriv som kunden säger och välj i listan.',
    en: 'Write it as the person says it, and choose from the list.',
  },
  skillHint: {
    fi: 'Kirjoita yksi kerrallaan tai luettelo pilkuin erotettuna.', sv: 'Skriv en i taget, eller en lista åtskild av komman.', en: 'Write one at a time, or a list with commas between.',
  },
  skillSuggestions: { fi: 'Lähimmät osaamiset', sv: 'Närmaste kompetenser', en: 'Nearest skills' },
  foundSkills: {
    fi: (count: number) => (count === 1 ? 'Yksi osaaminen' : `${count} osaamista`), sv: (count: number) => (count === 1 ? 'En kompetens' : `${count} kompetenser`),
    en: (count: number) => (count === 1 ? 'One skill' : `${count} skills`),
  },
  addSkill: { fi: 'Lisää', sv: 'Lägg till', en: 'Add' },
  addOwnSkill: { fi: 'Lisää omin sanoin', sv: 'Lägg till med egna ord', en: 'Add in own words' },
  suggestions: { fi: 'Lähimmät ammatit', sv: 'Närmaste yrken', en: 'Nearest occupations' },
  found: {
    fi: (count: number) => (count === 1 ? 'Yksi ammatti' : `${count} ammattia`),
    sv: (count: number) => (count === 1 ? 'Ett yrke' : `${count} yrken`),
    en: (count: number) => (count === 1 ? 'One occupation' : `${count} occupations`),
  },
  none: {
    fi: 'Mikään ammatti ei muistuta tätä. Teksti tallentuu sellaisenaan.',
    sv: 'Inget yrke liknar detta. Texten sparas som den är.',
    en: 'No occupation is like this. The text is saved as it is.',
  },
  sureness: {
    fi: (degree: Sureness) => ({ 'fairly-sure': 'melko varma', possible: 'mahdollinen', guess: 'arvaus' })[degree],
    sv: (degree: Sureness) => ({ 'fairly-sure': 'ganska säkert', possible: 'möjligt', guess: 'en gissning' })[degree],
    en: (degree: Sureness) => ({ 'fairly-sure': 'fairly sure', possible: 'possible', guess: 'a guess' })[degree],
  },
  chosenBefore: { fi: 'valittu aiemmin', sv: 'vald tidigare', en: 'chosen before' },
  ownName: { fi: 'alueen oma nimi', sv: 'områdets eget namn', en: 'the area’s own name' },
  matched: {
    fi: (label: string, language: string) => `${label}${language === '' ? '' : `, ${language}`}`,
    sv: (label: string, language: string) => `${label}${language === '' ? '' : `, ${language}`}`,
    en: (label: string, language: string) => `${label}${language === '' ? '' : `, ${language}`}`,
  },
  inSwedish: { fi: 'ruotsiksi', sv: 'på svenska', en: 'in Swedish' },
  inFinnish: { fi: 'suomeksi', sv: 'på finska', en: 'in Finnish' },
  inEnglish: { fi: 'englanniksi', sv: 'på engelska', en: 'in English' },
  cardTitle: { fi: 'Ammattiluokitus', sv: 'Yrkesklassificering', en: 'Classification of occupations' },
  release: {
    fi: (version: string, day: string, occupations: string, skills: string) => `ESCO ${version}, tuotu ${day}: ${occupations} ammattia, ${skills} osaamista`,
    sv: (version: string, day: string, occupations: string, skills: string) => `ESCO ${version}, importerad ${day}: ${occupations} yrken, ${skills} kompetenser`,
    en: (version: string, day: string, occupations: string, skills: string) => `ESCO ${version}, brought ${day}: ${occupations} occupations, ${skills} skills`,
  },
  noRelease: {
    fi: 'Luokitusta ei ole tuotu: ammatit kirjataan vapaana tekstinä.',
    sv: 'Ingen klassificering har importerats: yrken antecknas som fri text.',
    en: 'No classification has been brought: occupations are written as free text.',
  },
  noReleaseBring: {
    fi: 'Lataa ESCOn CSV-paketit Euroopan komission sivuilta ja valitse ne alta.', sv: 'Ladda ner ESCO:s CSV-paket från Europeiska kommissionens sidor och välj dem nedan.',
    en: 'Download the CSV packages of ESCO from the European Commission, and choose them below.',
  },
  bringTitle: { fi: 'Tuo ESCOn versio', sv: 'Importera en ESCO-version', en: 'Bring a version of ESCO' },
  bringHint: {
    fi: 'Valitse zip-paketti tai sen CSV-tiedostot yhdessä: ammatit, ISCO-ryhmät, osaamiset ja niiden yhteydet, kaikki kielet samasta versiosta. Entinen versio korvautuu kerralla.',
    sv: 'Välj zip-paketet eller dess CSV-filer tillsammans: yrken, ISCO-grupper, kompetenser och deras samband, alla språk ur samma version. Den tidigare versionen ersätts på en gång.',
    en: 'Choose the zip, or its CSV files together: occupations, ISCO groups, skills and their relations, all languages of one version. The version before is replaced at once.',
  },
  bringFiles: { fi: 'Valitse tiedostot', sv: 'Välj filer', en: 'Choose files' },
  releaseUnfit: { fi: 'Kirjoita version numero muodossa 1.2.0 tai jätä tyhjäksi.',
    sv: 'Skriv versionens nummer som 1.2.0 eller lämna tomt.',
    en: 'Write the number of the version as 1.2.0, or leave it empty.' },
  releaseNumber: { fi: 'Version numero, jos tiedostot eivät kerro sitä', sv: 'Versionens nummer, om filerna inte anger det', en: 'The number of the version, where the files do not tell it' },
  sending: { fi: 'Lähetetään tiedostoja.', sv: 'Filerna skickas.', en: 'Sending the files.' },
  readingFile: {
    fi: (file: string, done: string, total: string) => `Luetaan ${file} (${done} / ${total}).`, sv: (file: string, done: string, total: string) => `Läser ${file} (${done} / ${total}).`,
    en: (file: string, done: string, total: string) => `Reading ${file} (${done} of ${total}).`,
  },
  storingRows: {
    fi: (version: string, done: string, total: string) => `Tallennetaan versiota ${version}: ${done} / ${total} riviä.`,
    sv: (version: string, done: string, total: string) => `Versionen ${version} sparas: ${done} / ${total} rader.`,
    en: (version: string, done: string, total: string) => `Storing version ${version}: ${done} of ${total} rows.`,
  },
  broughtRelease: {
    fi: (version: string, occupations: string, skills: string) => `ESCO ${version} on käytössä: ${occupations} ammattia, ${skills} osaamista.`,
    sv: (version: string, occupations: string, skills: string) => `ESCO ${version} används nu: ${occupations} yrken, ${skills} kompetenser.`,
    en: (version: string, occupations: string, skills: string) => `ESCO ${version} is in use: ${occupations} occupations, ${skills} skills.`,
  },
  thereAlready: {
    fi: (version: string) => `ESCO ${version} on jo käytössä samansisältöisenä. Mitään ei muutettu.`,
    sv: (version: string) => `ESCO ${version} används redan med samma innehåll. Ingenting ändrades.`,
    en: (version: string) => `ESCO ${version} is in use already with the same content. Nothing was changed.`,
  },
  faultPlace: { fi: 'Tiedosto ja rivi', sv: 'Fil och rad', en: 'File and row' }, faultRemedy: { fi: 'Mitä korjata', sv: 'Vad som ska rättas', en: 'What to put right' },
  noReleaseNext: {
    fi: 'Lataa ESCOn CSV-paketit Euroopan komission sivuilta ja aja palvelimella: kohtaanto import-esco KANSIO.',
    sv: 'Ladda ner ESCO:s CSV-paket från Europeiska kommissionen och kör på servern: kohtaanto import-esco MAPP.',
    en: 'Download the CSV packages of ESCO from the European Commission and run on the server: kohtaanto import-esco FOLDER.',
  },
  aids: { fi: 'Koneen apuneuvot', sv: 'Maskinens hjälpmedel', en: 'Aids of the machine' },
  aidsHint: {
    fi: 'Kumpikaan ei tule ohjelman mukana. Kumpikin kokeillaan nimikkeillä, joiden ryhmä tiedetään, ja saa painoa vain, jos se auttaa. Osuvuus 100: oikea ryhmä on aina ensimmäisenä.',
    sv: 'Inget av dem följer med programmet. Båda prövas på titlar vars grupp är känd och väger något bara om de hjälper. Träffsäkerhet 100: den rätta gruppen är alltid först.',
    en: 'Neither comes with the product. Each is tried on titles whose group is known, and weighs only if it helps. Accuracy 100: the right group is always the first.',
  },
  aid: { fi: 'Apuneuvo', sv: 'Hjälpmedel', en: 'Aid' }, aidState: { fi: 'Tila', sv: 'Läge', en: 'State' },
  aidWithout: { fi: 'Osuvuus ilman', sv: 'Träffsäkerhet utan', en: 'Accuracy without' }, aidWith: { fi: 'sen kanssa', sv: 'med det', en: 'with it' },
  aidTitles: { fi: 'Nimikkeitä', sv: 'Titlar', en: 'Titles' },
  aidName: {
    fi: (kind: AidKind) => ({ voikko: 'Voikko: suomen sanojen perusmuodot ja osat', embeddings: 'Upotusmalli: sanojen merkitykset' })[kind],
    sv: (kind: AidKind) => ({ voikko: 'Voikko: finska ords grundformer och delar', embeddings: 'Inbäddningsmodell: ords betydelser' })[kind],
    en: (kind: AidKind) => ({ voikko: 'Voikko: base forms and parts of Finnish words', embeddings: 'Embedding model: meanings of words' })[kind],
  },
  aidBecame: {
    fi: (state: AidState) => ({ absent: 'ei tällä koneella', trying: 'kokeillaan', used: 'käytössä',
      'no-gain': 'ei auttanut, ei painoa', untested: 'liian vähän nimikkeitä kokeiltavaksi', unfit: 'ei kelpaa' })[state],
    sv: (state: AidState) => ({ absent: 'finns inte på maskinen', trying: 'prövas', used: 'används',
      'no-gain': 'hjälpte inte, väger inget', untested: 'för få titlar att pröva på', unfit: 'duger inte' })[state],
    en: (state: AidState) => ({ absent: 'not on this machine', trying: 'being tried', used: 'in use',
      'no-gain': 'did not help, weighs nothing', untested: 'too few titles to try on', unfit: 'does not fit' })[state],
  },
  aidNext: {
    fi: 'Palvelimella: asenna voikkospell ja voikko-fi (Debian: libvoikko-dev, voikko-fi) tai anna mallin kansio asetuksella KOHTAANTO_EMBEDDINGS, ja käynnistä uudelleen.',
    sv: 'På servern: installera voikkospell och voikko-fi (Debian: libvoikko-dev, voikko-fi) eller ange modellens mapp med KOHTAANTO_EMBEDDINGS, och starta om.',
    en: 'On the server: install voikkospell and voikko-fi (Debian: libvoikko-dev, voikko-fi), or tell the model’s folder with KOHTAANTO_EMBEDDINGS, and start again.',
  },
  ownNames: { fi: 'Alueen omat nimet', sv: 'Områdets egna namn', en: 'The area’s own names' },
  noOwnNames: {
    fi: 'Vielä ei yhtään. Lisää nimi, jolla ammattia täällä kutsutaan: sillä haettaessa ammatti löytyy heti.',
    sv: 'Inga ännu. Lägg till ett namn som yrket kallas här, så hittas yrket direkt med det.',
    en: 'None yet. Add what an occupation is called here: it is then found by that name at once.',
  },
  newName: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  nameLanguage: { fi: 'Kieli', sv: 'Språk', en: 'Language' },
  chooseFirst: { fi: 'Valitse ensin ammatti listasta.', sv: 'Välj först yrket i listan.', en: 'Choose the occupation from the list first.' },
  nameFirst: { fi: 'Kirjoita nimi.', sv: 'Skriv namnet.', en: 'Write the name.' },
  add: { fi: 'Lisää nimi', sv: 'Lägg till namnet', en: 'Add the name' },
  remove: { fi: 'Poista', sv: 'Ta bort', en: 'Remove' },
  removeThis: { fi: (label: string) => `Poista ${label}`, sv: (label: string) => `Ta bort ${label}`, en: (label: string) => `Remove ${label}` },
  addedBy: { fi: 'Lisätty', sv: 'Tillagt', en: 'Added' },
  actions: { fi: 'Toiminto', sv: 'Åtgärd', en: 'Action' },
  notInRelease: { fi: 'ammattia ei ole tässä versiossa', sv: 'yrket finns inte i denna version', en: 'this version lacks the occupation' },
  forget: { fi: 'Älä muista', sv: 'Kom inte ihåg', en: 'Do not remember' },
  kept: {
    fi: (title: string, name: string) => `Muistetaan tästä lähtien: ${title} on ${name}.`,
    sv: (title: string, name: string) => `Härefter gäller: ${title} är ${name}.`,
    en: (title: string, name: string) => `Remembered from now on: ${title} is ${name}.`,
  },
});
