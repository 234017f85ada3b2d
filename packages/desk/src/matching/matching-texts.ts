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
  choose: { fi: (who: string) => `Valitse ${who}`, sv: (who: string) => `Välj ${who}`, en: (who: string) => `Choose ${who}` },
  candidatesSub: {
    fi: (count: string) => `Haettu ${count} työnhakijasta, jotka näet ja jotka ovat kertoneet osaamisensa. Työnantajalle saa kertoa vasta kirjallisella suostumuksella (380/2023 118 §).`,
    sv: (count: string) => `Sökta bland ${count} arbetssökande som du ser och som har berättat om sitt kunnande. För arbetsgivaren får berättas först med skriftligt samtycke (380/2023 118 §).`,
    en: (count: string) => `From ${count} jobseekers whom you see and who have told their skills. The employer may be told only with written consent (380/2023, section 118).`,
  },
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
  coachIs: { fi: (name: string) => `omavalmentaja ${name}`, sv: (name: string) => `coach ${name}`, en: (name: string) => `coach ${name}` },
  decides: {
    fi: 'Ihminen päättää, mitä tästä seuraa. Ikää, sukupuolta, kansalaisuutta, terveyttä tai perhettä ei käytetä.',
    sv: 'En människa avgör vad som följer av detta. Ålder, kön, medborgarskap, hälsa eller familj används inte.',
    en: 'A person decides what comes of this. Age, sex, nationality, health and family are not used.',
  },
  version: { fi: (weights: string) => `Painot ${weights}`, sv: (weights: string) => `Vikter ${weights}`, en: (weights: string) => `Weights ${weights}` },
});
