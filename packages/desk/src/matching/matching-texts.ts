import { defineTexts } from '../app/texts.tsx';

export const matchingTexts = defineTexts({
  title: { fi: 'Sopivat paikat', sv: 'Lämpliga platser', en: 'Fitting vacancies' },
  sub: {
    fi: (open: string) => `Avoimista ${open} paikasta sopivin ensin. Luku kertoo, kuinka suuri osa työn vaatimuksista ja henkilön toiveista täyttyy `
      + `tiedossa olevan perusteella; se ei ole todennäköisyys.`,
    sv: (open: string) => `Av ${open} öppna platser den lämpligaste först. Talet säger hur stor del av arbetets krav och personens önskemål som `
      + `uppfylls enligt det som är känt; det är ingen sannolikhet.`,
    en: (open: string) => `Of ${open} open vacancies the best fit first. The figure tells how much of what the work asks and the person wants is met by what is known; it is no likelihood.`,
  },
  loading: { fi: 'Haetaan sopivia', sv: 'Söker lämpliga', en: 'Looking for fits' },
  noProfile: {
    fi: 'Sopivia paikkoja voi hakea, kun osaaminen ja toiveet on kirjattu.', sv: 'Lämpliga platser kan sökas när kunnande och önskemål har antecknats.',
    en: 'Fitting vacancies can be looked for once skills and wishes have been recorded.',
  },
  toProfile: { fi: 'Kirjaa osaaminen', sv: 'Anteckna kunnandet', en: 'Record skills and wishes' },
  noMatches: { fi: 'Yksikään avoin paikka ei ole esteetön.', sv: 'Ingen öppen plats är utan hinder.', en: 'No open vacancy is free of hard stops.' },
  noMatchesNext: {
    fi: 'Katso alta, mitä yksi askel avaisi, tai väljennä ehtoja osaamisen välilehdellä.',
    sv: 'Se nedan vad ett steg skulle öppna, eller lätta på villkoren på fliken för kunnande.',
    en: 'See below what one step would open, or ease the terms on the tab of skills and wishes.',
  },
  oneStep: { fi: 'Yhden askelen päässä', sv: 'Ett steg bort', en: 'One step away' },
  oneStepSub: { fi: 'Vain yksi asia on esteenä', sv: 'Bara en sak är i vägen', en: 'A single thing is in the way' },
  stoppedOf: {
    fi: (n: string, one: boolean) => `${n} avoimella paikalla on este, ${one ? 'eikä se' : 'eivätkä ne'} ole tällä listalla. Alla on, minkä yksi askel avaisi, ja toivotun ammatin `
      + 'muut paikat esteineen.',
    sv: (n: string, one: boolean) => `${n} ${one ? 'öppen plats' : 'öppna platser'} har ett hinder och finns inte i listan. Nedan står vad ett steg skulle öppna och det önskade yrkets `
      + 'övriga platser med sina hinder.',
    en: (n: string, one: boolean) => `${n} open ${one ? 'vacancy has a hard stop and is' : 'vacancies have a hard stop and are'} not on this list. Below: what one step would open, and the other `
      + 'vacancies of wished occupations with what stops them.',
  },
  wishedStopped: { fi: 'Toivotun ammatin muut paikat', sv: 'Det önskade yrkets övriga platser', en: 'Other vacancies of wished occupations' },
  wishedStoppedSub: {
    fi: (n: string, one: boolean, shown: string | null) => `${n} ${one ? 'paikka, jolla on este' : 'paikkaa, joilla on esteitä'}; vähiten esteitä ensin`
      + `${shown === null ? '' : `, tässä ${shown}`}. Tarkista ensin, onko tieto vain kirjaamatta.`,
    sv: (n: string, one: boolean, shown: string | null) => `${n} ${one ? 'plats som har ett hinder' : 'platser som har hinder'}; de med minst hinder först`
      + `${shown === null ? '' : `, här ${shown}`}. Kontrollera först om uppgiften bara inte har antecknats.`,
    en: (n: string, one: boolean, shown: string | null) => `${n} ${one ? 'vacancy that something stops' : 'vacancies that something stops'}; the fewest stops first`
      + `${shown === null ? '' : `, ${shown} of them here`}. Check first whether a fact has only not been recorded.`,
  },
  weaker: {
    fi: (n: string) => `Näytä myös heikommin sopivat (${n})`, sv: (n: string) => `Visa också dem som passar sämre (${n})`, en: (n: string) => `Show those that fit less well too (${n})`,
  },
  why: { fi: 'Miksi', sv: 'Varför', en: 'Why' },
  whyOf: { fi: (what: string) => `Miksi: ${what}`, sv: (what: string) => `Varför: ${what}`, en: (what: string) => `Why: ${what}` },
  closes: { fi: (day: string) => `haku päättyy ${day}`, sv: (day: string) => `ansökan slutar ${day}`, en: (day: string) => `closes ${day}` },
  occupationSuggested: { fi: 'ammatti päätelty otsikosta', sv: 'yrket härlett ur rubriken', en: 'occupation taken from the title' },
  places: { fi: (count: string) => `${count} paikkaa`, sv: (count: string) => `${count} platser`, en: (count: string) => `${count} places` },
  ofArea: { fi: (area: string) => `toiselta alueelta: ${area}`, sv: (area: string) => `från ett annat område: ${area}`, en: (area: string) => `from another area: ${area}` },
  scoreOf: { fi: (score: string) => `Sopivuus ${score} / 100`, sv: (score: string) => `Lämplighet ${score} / 100`, en: (score: string) => `Fit ${score} of 100` },
  lift: { fi: 'Mikä nostaisi eniten', sv: 'Vad som skulle höja mest', en: 'What would lift it most' },
  limitsCannot: { fi: 'Työssä on, mitä henkilö ei voi tehdä', sv: 'I arbetet ingår sådant som personen inte kan göra', en: 'The work has what the person cannot do' },
  limitsLess: { fi: 'Työssä on, mitä henkilö voi tehdä vain vähän', sv: 'I arbetet ingår sådant som personen bara kan göra lite av', en: 'The work has what the person can do only a little of' },
  limitsOnlyYou: { fi: 'Näkyy vain omavalmentajille.', sv: 'Syns bara för coacher.', en: 'Seen by coaches alone.' },
  stance: { fi: 'Suunta', sv: 'Riktning', en: 'Which way' },
  for: { fi: 'puolesta', sv: 'för', en: 'for' },
  against: { fi: 'vastaan', sv: 'emot', en: 'against' },
  missing: { fi: 'ei tiedossa', sv: 'inte känt', en: 'not known' },
  'not-asked': { fi: 'ei vaadittu', sv: 'inte krävt', en: 'not asked' },
  notAsked: {
    fi: 'Haku käy läpi työnhakijat, jotka näet. Jokaisesta nimetystä jää merkintä katselulokiin.',
    sv: 'Sökningen går igenom de arbetssökande som du ser. För var och en som nämns blir det en anteckning i visningsloggen.',
    en: 'The search goes through the jobseekers whom you see. Each who is named leaves an entry in the log of looks.',
  },
  seek: { fi: 'Etsi ehdokkaat', sv: 'Sök kandidater', en: 'Look for candidates' },
  candidates: { fi: 'Sopivimmat työnhakijat', sv: 'De lämpligaste arbetssökande', en: 'Jobseekers who fit best' },
  listed: { fi: 'listalla', sv: 'på listan', en: 'on the list' },
  toChosen: { fi: 'Siirry valittuihin', sv: 'Gå till de valda', en: 'Go to the chosen' },
  chosenNow: {
    fi: (n: string) => `Valittu ${n}. Seuraava sarkain vie painikkeeseen Siirry valittuihin.`, sv: (n: string) => `${n} valda. Nästa tabb leder till knappen Gå till de valda.`,
    en: (n: string) => `${n} chosen. The next tab leads to the button Go to the chosen.`,
  },
  choose: { fi: (who: string) => `Valitse ${who}`, sv: (who: string) => `Välj ${who}`, en: (who: string) => `Choose ${who}` },
  candidatesSub: {
    fi: (count: string, without: string) => `Haettu ${count} työnhakijasta, jotka näet ja jotka ovat kertoneet osaamisensa`
      + `${without === '0' ? '' : `; lisäksi ${without} työnhakijalla ei ole osaamistietoja, eikä heitä ole listalla`}. Työnantajalle saa kertoa vasta kirjallisella suostumuksella (380/2023 118 §).`,
    sv: (count: string, without: string) => `Sökta bland ${count} arbetssökande som du ser och som har berättat om sitt kunnande`
      + `${without === '0' ? '' : `; ${without} till saknar uppgifter om kunnande och finns inte i listan`}. För arbetsgivaren får berättas först med skriftligt samtycke (380/2023 118 §).`,
    en: (count: string, without: string) => `From ${count} jobseekers whom you see and who have told their skills`
      + `${without === '0' ? '' : `; ${without} more have no record of skills and are not on the list`}. The employer may be told only with written consent (380/2023, section 118).`,
  },
  skillsOfOccupation: {
    fi: 'Ilmoitus ei luettele osaamista: hakijoita on verrattu ammatin tavalliseen osaamiseen, ja se painaa puolet.',
    sv: 'Annonsen räknar inte upp något kunnande: de sökande har jämförts med det som är vanligt i yrket, och det väger hälften.',
    en: 'The vacancy lists no skills: the people have been compared with what is usual in the occupation, and it weighs half.',
  },
  skillsNotKnown: {
    fi: 'Ilmoitus ei luettele osaamista, eikä ammatin tavallista osaamista tunneta: osaaminen ei erottele hakijoita.',
    sv: 'Annonsen räknar inte upp något kunnande och det som är vanligt i yrket är inte känt: kunnandet skiljer inte de sökande åt.',
    en: 'The vacancy lists no skills, and what is usual in the occupation is not known: skills do not tell the people apart.',
  },
  askEmployer: {
    fi: 'Kysy työnantajalta, mitä osaamista työssä todella tarvitaan, ja lisää se ilmoitukseen: lista tarkentuu.',
    sv: 'Fråga arbetsgivaren vilket kunnande arbetet verkligen kräver och lägg till det i annonsen: listan blir mer träffsäker.',
    en: 'Ask the employer which skills the work really needs, and add them to the vacancy: the list gets more exact.',
  },
  askExpert: {
    fi: 'Yrityspalvelujen asiantuntija voi kysyä työnantajalta ja lisätä osaamisen ilmoitukseen.',
    sv: 'En sakkunnig inom företagsservicen kan fråga arbetsgivaren och lägga till kunnandet i annonsen.',
    en: 'An employer-service expert can ask the employer and add the skills to the vacancy.',
  },
  addSkills: { fi: 'Lisää tarvittava osaaminen', sv: 'Lägg till kunnande som krävs', en: 'Add the skills needed' },
  addSkillsTitle: { fi: 'Mitä osaamista työssä tarvitaan', sv: 'Vilket kunnande arbetet kräver', en: 'Which skills the work needs' },
  addSkillsWhat: {
    fi: 'Ammatissa tavallinen osaaminen, harvinaisin ensin. Merkitse, mitä työnantaja sanoi tarvitsevansa. Muuta osaamista voi lisätä ilmoitusta muokkaamalla.',
    sv: 'Kunnande som är vanligt i yrket, det ovanligaste först. Ange vad arbetsgivaren sade sig behöva. Annat kunnande kan läggas till genom att redigera annonsen.',
    en: 'What is usual in the occupation, the rarest first. Mark what the employer said to need. Other skills can be added by editing the vacancy.',
  },
  addSkillsSave: { fi: 'Lisää ilmoitukseen', sv: 'Lägg till i annonsen', en: 'Add to the vacancy' },
  skillsAdded: {
    fi: 'Osaaminen on lisätty ilmoitukseen ja lista haettu uudelleen.', sv: 'Kunnandet har lagts till i annonsen och listan sökts på nytt.',
    en: 'The skills have been added to the vacancy, and the list has been made anew.',
  },
  chooseSkills: { fi: 'Merkitse ainakin yksi osaaminen.', sv: 'Ange minst ett kunnande.', en: 'Mark at least one skill.' },
  needNone: { fi: 'ei lisätä', sv: 'läggs inte till', en: 'not added' },
  needWish: { fi: 'eduksi', sv: 'meriterande', en: 'a plus' },
  needMust: { fi: 'vaaditaan', sv: 'krävs', en: 'required' },
  noCandidates: { fi: 'Kukaan ei täytä kaikkia vaatimuksia.', sv: 'Ingen uppfyller alla krav.', en: 'Nobody meets every must.' },
  noCandidatesNext: { fi: 'Harkitse, onko jokin vaatimus toive.', sv: 'Överväg om något krav är ett önskemål.', en: 'Consider whether a must could be a wish.' },
  protectedLeft: {
    fi: (count: string) => `Turvakiellon alaisia hakijoita ei luetella (${count}).`, sv: (count: string) => `Sökande med spärrmarkering räknas inte upp (${count}).`,
    en: (count: string) => `Seekers with a protected address are not listed (${count}).`,
  },
  softenings: { fi: 'Mistä vaatimuksesta kannattaa puhua', sv: 'Vilket krav det lönar sig att tala om', en: 'Which must is worth talking about' },
  fitting: {
    fi: (count: string) => `Nyt vaatimukset täyttää ja vähintään 60 pistettä saa ${count}. Vaatimus, jota työ todella tarvitsee, pysyy vaatimuksena.`,
    sv: (count: string) => `Nu uppfyller ${count} kraven med minst 60 poäng. Ett krav som arbetet verkligen behöver förblir ett krav.`,
    en: (count: string) => `${count} now meet the musts with at least 60 points. A must that the work really needs stays one.`,
  },
  moreWouldFit: {
    fi: (change: string, more: number) => `${change}, sopivia olisi ${more === 1 ? 'yksi' : more} enemmän.`,
    sv: (change: string, more: number) => `${change}, skulle ${more === 1 ? 'en' : more} till passa.`,
    en: (change: string, more: number) => `${change}, ${more === 1 ? 'one' : more} more would fit.`,
  },
  support: { fi: 'Tuki, jota voi selvittää', sv: 'Stöd som kan utredas', en: 'Support that may be looked into' },
  supportSub: {
    fi: 'Erillinen tieto: ei vaikuta sopivuuteen eikä ole päätös. Näkyy vain omavalmentajille.', sv: 'En uppgift för sig: påverkar inte lämpligheten och är inget beslut. Syns bara för coacher.',
    en: 'A fact by itself: it is no part of the fit and no decision. Seen by coaches alone.',
  },
  services: { fi: 'Voisi harkita', sv: 'Kunde övervägas', en: 'Could be considered' },
  servicesMore: { fi: (count: string) => `ja ${count} muuta`, sv: (count: string) => `och ${count} till`, en: (count: string) => `and ${count} more` },
  servicesShow: { fi: 'Näytä palvelut', sv: 'Visa servicen', en: 'Show services' },
  servicesHide: { fi: 'Piilota palvelut', sv: 'Dölj servicen', en: 'Hide services' },
  servicesFor: { fi: 'puuttuu', sv: 'saknas', en: 'lacking' },
  toFindOut: { fi: 'Selvitettävä', sv: 'Att utreda', en: 'To find out' },
  servicesNote: {
    fi: (count: string) => `${count} mahdollisuutta. Tieto on yleinen eikä päätös: palvelusta sovitaan henkilön kanssa ja päätetään erikseen.`,
    sv: (count: string) => `${count} möjligheter. Uppgiften är allmän och inget beslut: om service avtalas med personen och beslutas särskilt.`,
    en: (count: string) => `${count} possibilities. This is general and no decision: a service is agreed with the person and decided apart.`,
  },
  coachIs: { fi: (name: string) => `omavalmentaja ${name}`, sv: (name: string) => `coach ${name}`, en: (name: string) => `coach ${name}` },
  decides: {
    fi: 'Ihminen päättää, mitä tästä seuraa. Ikää, sukupuolta, kansalaisuutta, terveyttä tai perhettä ei käytetä.',
    sv: 'En människa avgör vad som följer av detta. Ålder, kön, medborgarskap, hälsa eller familj används inte.',
    en: 'A person decides what comes of this. Age, sex, nationality, health and family are not used.',
  },
  version: { fi: (weights: string) => `Painot ${weights}`, sv: (weights: string) => `Vikter ${weights}`, en: (weights: string) => `Weights ${weights}` },
});
