import { defineTexts } from '../app/texts.tsx';

export const texts = defineTexts({
  title: { fi: 'Ehdokkaat', sv: 'Kandidater', en: 'Candidates' },
  loading: { fi: 'Haetaan ehdokkaita', sv: 'Hämtar kandidater', en: 'Loading candidates' },
  sub: {
    fi: (presented: string, chosen: string) => `Esitelty kaikkiaan ${presented}, valittu ${chosen}. Työnantajalle kerrotaan vain se, mihin henkilö on kirjallisesti suostunut (118 §).`,
    sv: (presented: string, chosen: string) => `Presenterade ${presented}, valda ${chosen}. För arbetsgivaren berättas bara det som personen skriftligt har samtyckt till (118 §).`,
    en: (presented: string, chosen: string) => `Presented ${presented}, chosen ${chosen}. The employer is told only what the person has consented to in writing (section 118).`,
  },
  none: {
    fi: 'Listalla ei ole vielä ketään. Etsi ehdokkaat ja lisää sopivat listalle.', sv: 'Ingen finns på listan ännu. Sök kandidater och lägg till de lämpliga på listan.',
    en: 'Nobody is on the list yet. Look for candidates and put those who fit on the list.',
  },
  noneClosed: { fi: 'Paikka ei ole haettavana, eikä listalla ollut ketään.', sv: 'Platsen kan inte sökas, och ingen fanns på listan.', en: 'The vacancy is not open, and nobody was on the list.' },
  noneHere: { fi: 'Tässä vaiheessa ei ole ketään.', sv: 'Ingen är i det här skedet.', en: 'Nobody is at this step.' },
  closed: {
    fi: 'Paikka ei ole enää haettavana: uusia ei listata, kysytä eikä esitellä. Tulokset voi kirjata.',
      sv: 'Platsen kan inte längre sökas: nya listas, tillfrågas eller presenteras inte. Resultat kan antecknas.',
    en: 'The vacancy is no longer open: nobody new is listed, asked or presented. Results can be recorded.',
  },
  steps: { fi: 'Vaiheet', sv: 'Skeden', en: 'Steps' },
  stepsOf: { fi: (who: string) => `Vaiheet: ${who}`, sv: (who: string) => `Skeden: ${who}`, en: (who: string) => `Steps: ${who}` },
  unnamed: { fi: (number: string) => `Ehdokas ${number}`, sv: (number: string) => `Kandidat ${number}`, en: (number: string) => `Candidate ${number}` },
  score: { fi: (score: string) => `sopivuus ${score}`, sv: (score: string) => `lämplighet ${score}`, en: (score: string) => `fit ${score}` },
  coachIs: { fi: (name: string) => `omavalmentaja ${name}`, sv: (name: string) => `coach ${name}`, en: (name: string) => `coach ${name}` },
  answerBy: { fi: (day: string) => `vastaus viimeistään ${day}`, sv: (day: string) => `svar senast ${day}`, en: (day: string) => `answer by ${day}` },
  holds: { fi: (day: string) => `suostumus voimassa ${day} asti`, sv: (day: string) => `samtycket gäller till ${day}`, en: (day: string) => `consent holds until ${day}` },
  lastStep: { fi: (what: string, who: string, day: string) => `${what} ${day}, ${who}`, sv: (what: string, who: string, day: string) => `${what} ${day}, ${who}`,
    en: (what: string, who: string, day: string) => `${what} ${day}, ${who}` },
  byPerson: { fi: 'henkilö itse', sv: 'personen själv', en: 'the person' },
  byDay: { fi: 'aika kului', sv: 'tiden gick ut', en: 'time ran out' },
  byRegister: { fi: 'rekisteristä', sv: 'ur registret', en: 'from the register' },
  destroy: {
    fi: 'Suostumus peruttiin esittelyn jälkeen. Pyydä työnantajaa hävittämään saamansa tiedot; mitään uutta ei kerrota.',
    sv: 'Samtycket återkallades efter presentationen. Be arbetsgivaren förstöra uppgifterna; inget nytt berättas.',
    en: 'The consent was withdrawn after the presentation. Ask the employer to destroy what was given; nothing more is told.',
  },
  toldTitle: { fi: 'Työnantajalle kerrottu', sv: 'Berättat för arbetsgivaren', en: 'Told to the employer' },
  protectedLeft: {
    fi: (count: string) => `Turvakiellon alaisia ei luetella (${count}): heidät hoidetaan omalla sivullaan.`,
      sv: (count: string) => `Personer med spärrmarkering räknas inte upp (${count}): de sköts på sin egen sida.`,
    en: (count: string) => `Protected persons are not listed (${count}): they are handled on their own pages.`,
  },
  choose: { fi: (who: string) => `Valitse ${who}`, sv: (who: string) => `Välj ${who}`, en: (who: string) => `Choose ${who}` },
  addToList: { fi: (count: string) => `Lisää listalle (${count})`, sv: (count: string) => `Lägg till på listan (${count})`, en: (count: string) => `Put on the list (${count})` },
  added: { fi: 'Lisätty listalle', sv: 'Tillagda på listan', en: 'Put on the list' },
  askMany: { fi: (count: string) => `Pyydä suostumus (${count})`, sv: (count: string) => `Be om samtycke (${count})`, en: (count: string) => `Ask for consent (${count})` },
  chosenNotice: {
    fi: (who: string) => `Valittu: ${who}. Merkitse paikka täytetyksi, kun kaikki paikat on täytetty.`,
      sv: (who: string) => `Vald: ${who}. Markera platsen som tillsatt när alla platser är tillsatta.`,
    en: (who: string) => `Chosen: ${who}. Mark the vacancy as filled once all its places are.`,
  },
  fill: { fi: 'Merkitse täytetyksi', sv: 'Markera som tillsatt', en: 'Mark as filled' },

  askTitle: { fi: 'Pyydä suostumus', sv: 'Be om samtycke', en: 'Ask for consent' },
  askWhat: {
    fi: (names: string, day: string) =>
      `${names}: saat seuraavaksi kullekin linkin annettavaksi. Siitä henkilö näkee, mitä työnantajalle kerrottaisiin, ja valitsee itse. `
      + `Henkilö saa myös viestin siitä, että linkki tulee. Vastausaikaa on ${day} asti.`,
    sv: (names: string, day: string) =>
      `${names}: härnäst får du en länk att ge till var och en. Där ser personen vad som skulle berättas för arbetsgivaren och väljer själv. `
      + `Personen får också ett meddelande om att länken kommer. Svarstiden går ut ${day}.`,
    en: (names: string, day: string) =>
      `${names}: next you get a link to give to each. It shows the person what the employer would be told, and the person chooses. `
      + `A message tells the person that a link comes. There is time to answer until ${day}.`,
  },
  askNote: {
    fi: (answer: string, holds: string) => `Laki ei säädä aikaa: vastausaika ${answer} päivää ja suostumuksen käyttöaika ${holds} päivää ovat alueen omia.`,
    sv: (answer: string, holds: string) => `Lagen anger ingen tid: svarstiden ${answer} dagar och samtyckets användningstid ${holds} dagar är områdets egna.`,
    en: (answer: string, holds: string) => `The law sets no time: ${answer} days to answer and ${holds} days to use the consent are the area’s own.`,
  },
  ownWish: { fi: 'Henkilön oma pyyntö', sv: 'Personens egen begäran', en: 'The person’s own wish' },
  ownWishWhat: {
    fi: 'Henkilö on aiemmin kieltäytynyt tai perunut. Kirjaa, milloin ja miten hän itse pyysi mukaan.',
      sv: 'Personen har tidigare avböjt eller återkallat. Anteckna när och hur personen själv bad att få vara med.',
    en: 'The person has refused or withdrawn before. Write when and how the person asked to take part.',
  },
  healthTitle: { fi: 'Terveydentilaa koskeva tieto (118.3 §)', sv: 'Uppgift om hälsotillståndet (118 § 3 mom.)', en: 'Data on health (section 118.3)' },
  healthWhat: {
    fi: 'Vain välttämätön, yksilöity tieto. Henkilö suostuu jokaiseen erikseen. Jätä tyhjäksi, jos ei tarvita.',
      sv: 'Bara nödvändig, specificerad uppgift. Personen samtycker till varje särskilt. Lämna tomt om det inte behövs.',
    en: 'Only what is necessary, item by item. The person consents to each apart. Leave empty if not needed.',
  },
  ground: { fi: 'Peruste', sv: 'Grund', en: 'Ground' },
  addItem: { fi: 'Lisää tieto', sv: 'Lägg till uppgift', en: 'Add an item' },
  linksTitle: { fi: 'Linkit vastaamiseen', sv: 'Länkar för svar', en: 'Links to answer by' },
  linksWhat: {
    fi: 'Linkki näytetään vain nyt. Lähetä se henkilölle tekstiviestillä tai anna tapaamisessa.', sv: 'Länken visas bara nu. Skicka den till personen som textmeddelande eller ge den vid ett möte.',
    en: 'The link is shown only now. Send it to the person in a text message or give it in person.',
  },
  copy: { fi: 'Kopioi linkki', sv: 'Kopiera länken', en: 'Copy the link' },
  copyOf: { fi: (who: string) => `Kopioi linkki: ${who}`, sv: (who: string) => `Kopiera länken: ${who}`, en: (who: string) => `Copy the link: ${who}` },
  copied: { fi: 'Kopioitu', sv: 'Kopierad', en: 'Copied' },
  close: { fi: 'Sulje', sv: 'Stäng', en: 'Close' },
  asked: { fi: 'Suostumus pyydetty', sv: 'Samtycke begärt', en: 'Consent asked' },

  recordAnswer: { fi: 'Kirjaa vastaus', sv: 'Anteckna svar', en: 'Record the answer' },
  answer: { fi: 'Vastaus', sv: 'Svar', en: 'Answer' },
  yes: { fi: 'Suostuu', sv: 'Samtycker', en: 'Consents' },
  no: { fi: 'Kieltäytyy', sv: 'Avböjer', en: 'Refuses' },
  way: { fi: 'Miten vastaus tuli', sv: 'Hur svaret kom', en: 'How the answer came' },
  answeredOn: { fi: 'Vastauksen päivä', sv: 'Svarets dag', en: 'Day of the answer' },
  mayTell: { fi: 'Saa kertoa', sv: 'Får berättas', en: 'May be told' },
  mayTellHealth: { fi: 'Saa kertoa terveydentilasta', sv: 'Får berättas om hälsotillståndet', en: 'May be told of health' },
  recorded: { fi: 'Vastaus kirjattu', sv: 'Svaret antecknat', en: 'Answer recorded' },

  presentTitle: { fi: 'Esittele työnantajalle', sv: 'Presentera för arbetsgivaren', en: 'Present to the employer' },
  presentWhat: {
    fi: (who: string, employer: string) => `${who} esitellään työnantajalle ${employer}. Työnantajalle kerrotaan täsmälleen tämä:`,
      sv: (who: string, employer: string) => `${who} presenteras för arbetsgivaren ${employer}. För arbetsgivaren berättas exakt detta:`,
    en: (who: string, employer: string) => `${who} is presented to the employer ${employer}. The employer is told exactly this:`,
  },
  leftOut: { fi: 'Suostuttu, mutta tietoa ei ole rekisterissä', sv: 'Samtyckt, men uppgiften finns inte i registret', en: 'Consented to, but not in the register' },
  present: { fi: 'Esittele', sv: 'Presentera', en: 'Present' },
  presented: { fi: 'Esitelty', sv: 'Presenterad', en: 'Presented' },
  withdrawTitle: { fi: 'Kirjaa suostumuksen peruutus', sv: 'Anteckna återkallande av samtycke', en: 'Record the withdrawal of consent' },
  withdrawWhat: {
    fi: 'Henkilö on perunut suostumuksensa. Tästä alkaen työnantajalle ei kerrota mitään. Jos tietoja on jo annettu, työnantajaa pyydetään hävittämään ne.',
    sv: 'Personen har återkallat sitt samtycke. Från och med nu berättas ingenting för arbetsgivaren. Om uppgifter redan har lämnats ut ombeds arbetsgivaren förstöra dem.',
    en: 'The person has withdrawn the consent. From now on nothing is told to the employer. If data has been given, the employer is asked to destroy it.',
  },
  withdrawn: { fi: 'Peruutus kirjattu', sv: 'Återkallandet antecknat', en: 'Withdrawal recorded' },
  resultCode: { fi: 'Tuloskoodi', sv: 'Resultatkod', en: 'Result code' },
  reason: { fi: 'Syy', sv: 'Orsak', en: 'Reason' },
  more: { fi: 'Lisätieto (ei pakollinen)', sv: 'Tilläggsuppgift (frivillig)', en: 'More (not needed)' },
  stepSaved: { fi: 'Tallennettu', sv: 'Sparat', en: 'Saved' },
  personTold: { fi: 'Henkilö saa tiedon viestinä selkokielellä.', sv: 'Personen får besked som ett meddelande på lättläst språk.', en: 'The person is told in a message, in plain words.' },

  share: { fi: 'Jakaminen muille alueille', sv: 'Delning till andra områden', en: 'Sharing with other areas' },
  shareWhat: {
    fi: 'Jaetun paikan näkevät valittujen alueiden asiantuntijat. He voivat esitellä omia asiakkaitaan; sinä näet heistä vain sen, mihin he ovat suostuneet.',
    sv: 'Sakkunniga i de valda områdena ser den delade platsen. De kan presentera sina egna kunder; du ser av dem bara det som de har samtyckt till.',
    en: 'Experts of the chosen areas see a shared vacancy. They may present their own customers, of whom you see only what they consented to.',
  },
  shareDo: { fi: 'Jaa alueille', sv: 'Dela till områden', en: 'Share with areas' },
  shareNone: { fi: 'Paikkaa ei ole jaettu.', sv: 'Platsen har inte delats.', en: 'The vacancy has not been shared.' },
  sharedSince: { fi: (day: string, by: string) => `${day} alkaen, ${by}`, sv: (day: string, by: string) => `från ${day}, ${by}`, en: (day: string, by: string) => `since ${day}, ${by}` },
  shareEnd: { fi: 'Lopeta', sv: 'Avsluta', en: 'End' },
  shareEndOf: { fi: (area: string) => `Lopeta jakaminen: ${area}`, sv: (area: string) => `Avsluta delningen: ${area}`, en: (area: string) => `End sharing: ${area}` },
  shareEnded: { fi: 'Jakaminen lopetettu', sv: 'Delningen avslutad', en: 'Sharing ended' },
  sharedDone: { fi: 'Jaettu', sv: 'Delad', en: 'Shared' },
  areas: { fi: 'Alueet', sv: 'Områden', en: 'Areas' },

  sharedTitle: { fi: 'Muiden alueiden paikat', sv: 'Andra områdens platser', en: 'Other areas’ vacancies' },
  sharedHead: {
    fi: (count: string) => `Muut alueet ovat jakaneet teille ${count} paikkaa`, sv: (count: string) => `Andra områden har delat ${count} platser med er`,
      en: (count: string) => `Other areas have shared ${count} vacancies with you`,
  },
  sharedNone: {
    fi: 'Muut alueet eivät ole jakaneet teille paikkoja.', sv: 'Andra områden har inte delat platser med er.', en: 'Other areas have not shared vacancies with you.',
  },
  vacancy: { fi: 'Työpaikka', sv: 'Jobb', en: 'Vacancy' },
  employer: { fi: 'Työnantaja', sv: 'Arbetsgivare', en: 'Employer' },
  area: { fi: 'Alue', sv: 'Område', en: 'Area' },
  place: { fi: 'Kunta', sv: 'Kommun', en: 'Municipality' },
  closes: { fi: 'Haku päättyy', sv: 'Ansökan slutar', en: 'Closes' },
  places: { fi: 'Paikkoja', sv: 'Platser', en: 'Places' },
  ownCandidates: { fi: 'Ehdokkaitanne', sv: 'Era kandidater', en: 'Your candidates' },
  work: { fi: 'Työ', sv: 'Arbetet', en: 'The work' },
  apply: { fi: 'Hakeminen', sv: 'Ansökan', en: 'How to apply' },

  figuresTab: { fi: 'Tarjoukset ja esittelyt', sv: 'Erbjudanden och presentationer', en: 'Offers and presentations' },
});
