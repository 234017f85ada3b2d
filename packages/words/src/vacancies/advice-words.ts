import type { Advice, AdviceCode } from '@kohtaanto/rules/vacancies/advise-vacancy.ts';
import type { WordingGround } from '@kohtaanto/rules/vacancies/discriminating-wording.ts';
import type { JargonWord } from '@kohtaanto/rules/vacancies/plain-language.ts';
import { formatCitation } from '@kohtaanto/rules/foundations/citation.ts';
import type { Citation } from '@kohtaanto/rules/foundations/citation.ts';
import type { InLanguages, Language } from '../language.ts';
import { vacancyWord } from './vacancy-words.ts';

const said = (fi: string, sv: string, en: string): InLanguages => ({ fi, sv, en });

/** What a careful colleague would say: what it is, and what to do instead. */
export const adviceTexts: Readonly<Record<AdviceCode, InLanguages>> = {
  'title-missing': said('Otsikko puuttuu. Kirjoita ammattinimike ja se, mikä työssä on omaa.', 'Rubriken saknas. Skriv yrkestiteln och det som utmärker arbetet.',
  'The title is missing. Write the occupation and what is particular to this work.'),
  'description-missing': said('Kuvaus puuttuu. Kerro, mitä työssä tehdään.', 'Beskrivningen saknas. Berätta vad man gör i arbetet.', 'The description is missing. Say what is done at work.'),
  'occupation-missing': said('Ammatti puuttuu. Valitse se luettelosta, muuten paikkaa ei löydetä.', 'Yrket saknas. Välj det ur listan, annars hittas platsen inte.',
  'The occupation is missing. Choose it from the list, or nobody finds the place.'),
  'place-missing': said('Paikka puuttuu. Valitse kunta, tai merkitse työ kokonaan etätyöksi.', 'Platsen saknas. Välj kommun, eller märk arbetet som helt på distans.',
  'The place is missing. Choose a municipality, or mark the work as wholly remote.'),
  'closing-missing': said('Hakuajan viimeinen päivä puuttuu. Anna se.', 'Ansökningstidens sista dag saknas. Ange den.', 'The last day to apply is missing. Give it.'),
  'closing-past': said('Hakuajan viimeinen päivä on jo mennyt. Valitse tuleva päivä.', 'Ansökningstidens sista dag har gått. Välj en kommande dag.',
  'The last day to apply has passed. Choose a coming day.'),
  'apply-missing': said('Hakuohje puuttuu. Kerro, minne ja miten haetaan.', 'Ansökningsanvisningen saknas. Berätta vart och hur man söker.', 'How to apply is missing. Say where and how.'),
  'places-none': said('Paikkoja on oltava vähintään yksi.', 'Det måste finnas minst en plats.', 'There must be at least one place.'),
  'text-too-long': said('Kuvauksessa on {count} merkkiä; enintään {most} julkaistaan. Lyhennä tekstiä.', 'Beskrivningen har {count} tecken; högst {most} publiceras. Korta texten.',
  'The description has {count} characters; at most {most} are published. Shorten it.'),
  markup: said('Tekstissä on merkintäkieltä: {text}. Jätä vain teksti; rivinvaihdot säilyvät.', 'Texten innehåller kod: {text}. Lämna bara texten; radbyten bevaras.',
    'The text has markup: {text}. Leave the text alone; line breaks are kept.'),
  'only-subsidised': said('Ilmoitusta ei julkaista, jos palkataan vain tuella palkattava (49 § 1 mom.). Avaa paikka kaikille, tai hoida se tuen kautta.',
  'Annonsen publiceras inte om endast en person med stöd anställs (49 § 1 mom.). Öppna platsen för alla eller sköt den via stödet.',
  'A posting is not published where only a subsidised person is hired (section 49(1)). Open it to all, or handle it through the subsidy.'),
  discriminating: said('”{text}”', '”{text}”', '“{text}”'),
  'language-too-high': said('Kielitaso {level} kielessä {text} on enemmän kuin työ näyttää vaativan. Kerro taso, jolla työ sujuu, tai syy vaatimukseen.',
  'Språknivån {level} i {text} är högre än arbetet verkar kräva. Ange nivån som räcker, eller orsaken till kravet.',
  'The level {level} in {text} is more than the work seems to need. Give the level that is enough, or the reason for it.'),
  'too-many-musts': said('Ehdottomia vaatimuksia on {count}. Yli {most} karsii sopiviakin: mitkä niistä voi oppia työssä?',
  'Det finns {count} absoluta krav. Fler än {most} sållar bort också lämpliga: vilka kan man lära sig på jobbet?',
  'There are {count} musts. More than {most} turns away good people too: which can be learnt at work?'),
  'wishes-as-musts': said('Kaikki {count} osaamista on merkitty ehdottomiksi. Merkitse eduksi ne, joita ilmankin pärjää.',
  'Alla {count} kompetenser är märkta som krav. Märk som merit dem man klarar sig utan.', 'All {count} skills are musts. Mark as an advantage those one can do without.'),
  'licence-not-asked': said('Tähän ammattiin tarvitaan yleensä {licence}. Lisää se, tai kerro, että sen voi hankkia työssä.',
  'För det här yrket behövs vanligen {licence}. Lägg till det, eller berätta att man kan skaffa det i arbetet.',
  'This occupation usually needs {licence}. Add it, or say that it can be got at work.'),
  'pay-not-shown': said('Palkka ei näy. Kerro palkka tai haarukka, tai ainakin sovellettava työehtosopimus kuvauksessa.',
  'Lönen syns inte. Ange lön eller intervall, eller åtminstone kollektivavtalet i beskrivningen.',
  'The pay is not shown. Give it or its range, or at least the collective agreement in the description.'),
  'pay-by-agreement': said('Kuvaus nimeää työehtosopimuksen. Kerro myös, mihin palkkaryhmään työ kuuluu tai mitä sen taulukko antaa: hakija ei näe sitä sopimuksen nimestä.',
  'Beskrivningen nämner kollektivavtalet. Ange också lönegruppen eller vad avtalets tabell ger: sökanden ser det inte av avtalets namn.',
  'The description names the collective agreement. Give the pay group too, or what its table gives: applicants cannot tell it from the name.'),
  'shifts-unclear': said('Työajat ovat auki. Valitse vuorot, niin hakija tietää, sopiiko työ arkeen.', 'Arbetstiderna är öppna. Välj skiften så att sökanden vet om arbetet passar vardagen.',
  'The hours are open. Choose the shifts, so that people know whether the work fits their days.'),
  'begins-past': said('Aloituspäivä on jo mennyt. Korjaa se, tai tyhjennä kohta, jos aloitus on heti.', 'Startdagen har gått. Rätta den, eller töm fältet om arbetet börjar genast.',
  'The first day has passed. Correct it, or leave it empty if the work begins at once.'),
  'long-sentences': said('Pitkiä virkkeitä on {count}. Katkaise esimerkiksi tämä: ”{text}…”', 'Det finns {count} långa meningar. Dela till exempel denna: ”{text}…”',
  'There are {count} long sentences. Split for example this: “{text}…”'),
  jargon: said('”{text}” ei sano hakijalle paljon. {instead}', '”{text}” säger inte sökanden mycket. {instead}', '“{text}” tells applicants little. {instead}'),
  'mixed-language': said('Tekstissä sekoittuvat {language} ja {other}. Kirjoita kumpikin omaksi ilmoituksekseen tai peräkkäin kokonaisina.',
  'Texten blandar {language} och {other}. Skriv dem var för sig eller efter varandra i sin helhet.',
  'The text mixes {language} and {other}. Write each as a posting of its own, or one after the other as wholes.'),
  'other-language': said('Kieleksi on valittu {language}, mutta teksti näyttää olevan {other}. Vaihda kieli.', 'Valt språk är {language}, men texten verkar vara på {other}. Byt språk.',
  'The language chosen is {language}, but the text seems to be in {other}. Change the language.'),
  'title-shouts': said('Otsikko on kokonaan isoin kirjaimin. Kirjoita tavallisesti; ruudunlukija lukee isot kirjaimet yksitellen.',
  'Rubriken är helt med versaler. Skriv vanligt; en skärmläsare läser versaler en och en.', 'The title is all capitals. Write it plainly; a screen reader spells capitals out.'),
  'title-long': said('Otsikossa on {count} merkkiä. Yli {most} katkeaa luetteloissa: siirrä loput kuvaukseen.',
  'Rubriken har {count} tecken. Över {most} bryts i listor: flytta resten till beskrivningen.',
  'The title has {count} characters. Over {most} is cut in lists: move the rest to the description.'),
  'description-short': said('Kuvauksessa on vain {count} merkkiä. Kerro työtehtävistä, työajasta ja työyhteisöstä.',
  'Beskrivningen har bara {count} tecken. Berätta om uppgifterna, arbetstiden och arbetsplatsen.',
  'The description has only {count} characters. Tell of the tasks, the hours and the workplace.'),
};

/** Why a wording sets people apart, and what to write instead. */
const groundTexts: Readonly<Record<WordingGround, InLanguages>> = {
  age: said('Ikä ei saa ratkaista. Kirjoita, mitä työssä tehdään ja millaista tahtia se vaatii.', 'Åldern får inte avgöra. Skriv vad man gör i arbetet och vilket tempo det kräver.',
    'Age may not decide. Write what is done at work and what pace it asks.'),
  sex: said('Paikkaa ei saa ilmoittaa vain naisille tai vain miehille ilman työstä johtuvaa painavaa syytä. Käytä nimikettä, joka ei kerro sukupuolta.',
    'En plats får inte utannonseras bara för kvinnor eller bara för män utan vägande skäl i arbetet. Använd en könsneutral titel.',
    'A place may not be announced to women or men alone without a weighty reason in the work. Use a title that names no sex.'),
  origin: said('Kansalaisuutta tai alkuperää saa vaatia vain, jos laki sitä edellyttää. Kirjoita, mitä lupaa, kielitaitoa tai osaamista työ tarvitsee.',
    'Medborgarskap eller ursprung får krävas bara om lagen kräver det. Skriv vilket tillstånd, vilka språkkunskaper eller vilket kunnande arbetet behöver.',
    'Nationality or origin may be asked only where the law does. Write what permit, language or skill the work needs.'),
  language: said('Äidinkieltä ei saa vaatia, ja taidon on vastattava työtä. Kirjoita taso ja mihin sitä käytetään, esimerkiksi ”suomi B1, ohjeiden lukeminen”.',
    'Modersmål får inte krävas, och kunskapen ska motsvara arbetet. Skriv nivån och vad språket används till, t.ex. ”svenska B1, läsa anvisningar”.',
    'A mother tongue may not be asked, and the skill must match the work. Write the level and its use, for example “Finnish B1, reading instructions”.'),
  religion: said('Uskontoa saa kysyä vain, kun tehtävä sitä todella edellyttää. Kerro tehtävästä ja sen syystä.',
    'Religion får efterfrågas bara när uppgiften verkligen kräver det. Berätta om uppgiften och orsaken.',
    'Religion may be asked only where the task truly needs it. Tell of the task and the reason.'),
  opinion: said('Mielipide, poliittinen tai ammattiyhdistystoiminta ei saa ratkaista. Poista kohta.', 'Åsikt, politisk eller facklig verksamhet får inte avgöra. Ta bort punkten.',
    'Opinion, political or union activity may not decide. Take it away.'),
  family: said('Perhesuhteet ja raskaus eivät saa ratkaista. Kerro työajat ja matkat, niin hakija päättää itse.',
    'Familjeförhållanden och graviditet får inte avgöra. Berätta om arbetstider och resor, så avgör sökanden själv.',
    'Family and pregnancy may not decide. Tell the hours and the travelling, and applicants decide themselves.'),
  health: said('Terveyttä tai vammattomuutta ei saa vaatia yleisesti. Kuvaa, mitä työ rasittaa, esimerkiksi ”nostoja 25 kg asti”.',
    'Hälsa eller avsaknad av funktionsnedsättning får inte krävas allmänt. Beskriv belastningen, t.ex. ”lyft upp till 25 kg”.',
    'Health or having no disability may not be asked in general. Describe the strain, for example “lifting up to 25 kg”.'),
  'sexual-orientation': said('Seksuaalinen suuntautuminen ei saa ratkaista. Poista kohta.', 'Sexuell läggning får inte avgöra. Ta bort punkten.', 'Sexual orientation may not decide. Take it away.'),
  'other-personal': said('Ulkonäkö tai kuva ei kerro, miten työ sujuu. Poista kohta, tai kerro esimerkiksi työasusta.',
  'Utseende eller foto säger inget om hur arbetet går. Ta bort punkten, eller berätta t.ex. om arbetsklädsel.',
  'Looks or a photo tell nothing of how the work goes. Take it away, or tell for example of the work clothes.'),
};

const jargonTexts: Readonly<Record<JargonWord, InLanguages>> = {
  stakeholder: said('Kerro, keitä he ovat.', 'Berätta vilka de är.', 'Say who they are.'), proactive: said('Kerro, mitä tehdään itse ja milloin.',
    'Berätta vad man gör på eget initiativ och när.', 'Say what one does unasked, and when.'),
  agile: said('Kerro, miten työtä tehdään.', 'Berätta hur man arbetar.', 'Say how the work is done.'), 'team-player': said('Kerro, keiden kanssa työskennellään.',
    'Berätta vilka man arbetar med.', 'Say with whom one works.'),
  'hands-on': said('Kerro, mitä tehdään käsin.', 'Berätta vad man gör för hand.', 'Say what one does by hand.'), 'customer-interface': said('Kerro, keitä asiakkaat ovat.',
  'Berätta vilka kunderna är.', 'Say who the customers are.'),
  'all-rounder': said('Kerro tehtävät.', 'Berätta uppgifterna.', 'Name the tasks.'), rockstar: said('Kerro, mitä pitää osata.', 'Berätta vad man ska kunna.', 'Say what one must be able to do.'),
  'result-driven': said('Kerro, mitä työstä on tarkoitus syntyä.', 'Berätta vad arbetet ska leda till.', 'Say what should come of the work.'),
};

/** The advice as a sentence with its remedy. */
export function adviceSentence({ code, values }: Advice, language: Language): string {
  const filled: Readonly<Record<string, string | number | undefined>> = {
    ...values,
    ...(values.licence === undefined ? {} : { licence: vacancyWord('licence', values.licence, language) }),
    ...(values.language === undefined ? {} : { language: vacancyWord('textLanguage', values.language, language) }),
    ...(values.other === undefined ? {} : { other: vacancyWord('textLanguage', values.other, language) }),
    ...(values.jargon === undefined ? {} : { instead: jargonTexts[values.jargon][language] }),
  };
  const sentence = adviceTexts[code][language].replaceAll(/\{(\w+)\}/gu, (_all, name: string) => String(filled[name] ?? ''));
  return values.ground === undefined ? sentence : `${sentence}: ${groundTexts[values.ground][language]}`;
}

/** '1325/2014 8 ja 17 §', '1325/2014 8 och 17 §', 'Act 1325/2014, sections 8 and 17'. */
export function actSections(citations: readonly Citation[], language: Language): string {
  const and = { fi: ' ja ', sv: ' och ', en: ' and ' }[language];
  return [...Map.groupBy(citations, ({ act }) => act)].map(([act, of]) => {
    const places = of.map((each) => placeIn(each, language));
    const told = places.length === 1 ? places[0] ?? '' : `${places.slice(0, -1).join(', ')}${and}${places.at(-1) ?? ''}`;
    if (language === 'en') return `Act ${act}, ${places.length === 1 ? 'section' : 'sections'} ${told}`;
    return `${act} ${told}${of.some(({ paragraph }) => paragraph !== undefined) ? '' : ' §'}`;
  }).join(', ');
}

function placeIn({ section, paragraph, point }: Citation, language: Language): string {
  if (language === 'en') return `${section}${paragraph === undefined ? '' : `(${paragraph})`}${point === undefined ? '' : `(${point})`}`;
  const item = point === undefined ? '' : language === 'sv' ? ` ${point} punkten` : ` ${point} k`;
  return paragraph === undefined ? section : `${section} § ${paragraph} mom.${item}`;
}

/** One key for lists: the same advice of the same place is one. */
export const adviceKey = ({ code, field, values, law }: Advice): string => [code, field, values.text, values.licence, values.jargon, ...law.map(formatCitation)].join('|');
