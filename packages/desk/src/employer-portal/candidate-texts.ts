import { defineTexts } from '../app/texts.tsx';

export const candidateTexts = defineTexts({
  title: { fi: 'Ehdokkaat', sv: 'Kandidater', en: 'Candidates' },
  sub: {
    fi: 'Henkilöt, jotka ovat suostuneet siihen, että heidät esitellään sinulle. Näet vain sen, mihin he ovat suostuneet, ja jokainen katselu kirjataan heille näkyväksi.',
    sv: 'Personer som har samtyckt till att presenteras för dig. Du ser bara det som de har samtyckt till, och varje visning antecknas så att de kan se den.',
    en: 'People who have consented to being presented to you. You see only what they have consented to, and each look is logged for them to see.',
  },
  none: { fi: 'Sinulle ei ole esitelty ehdokkaita.', sv: 'Inga kandidater har presenterats för dig.', en: 'No candidates have been presented to you.' },
  noneNext: {
    fi: 'Kun henkilö suostuu esittelyyn avoinna olevaan paikkaasi, hän tulee näkyviin tänne.', sv: 'När en person samtycker till att presenteras för ett öppet jobb visas hen här.',
    en: 'When somebody consents to being presented for an open vacancy of yours, they are shown here.',
  },
  candidate: { fi: 'Ehdokas', sv: 'Kandidat', en: 'Candidate' },
  presentedOn: { fi: (day: string) => `esitelty ${day}`, sv: (day: string) => `presenterad ${day}`, en: (day: string) => `presented ${day}` },
  withdrawn: { fi: 'Suostumus on peruttu', sv: 'Samtycket har återkallats', en: 'The consent has been withdrawn' },
  destroy: {
    fi: 'Henkilö on perunut suostumuksensa, eikä hänestä kerrota enää mitään. Hävitä tiedot, jotka sait hänestä tästä palvelusta tai asiantuntijalta.',
    sv: 'Personen har återkallat sitt samtycke, och inget mer berättas om hen. Förstör de uppgifter som du fått här eller av experten.',
    en: 'The person has withdrawn the consent, and nothing more is told. Destroy what you were given here or by the expert.',
  },
  interview: { fi: 'Kutsu haastatteluun', sv: 'Kalla till intervju', en: 'Invite to an interview' },
  chosen: { fi: 'Valitsimme', sv: 'Vi valde', en: 'We chose' },
  notChosen: { fi: 'Emme valinneet', sv: 'Vi valde inte', en: 'We did not choose' },
  interviewNext: {
    fi: 'Haastattelu on sovittu. Kerro sen jälkeen, valitsitteko hänet.', sv: 'Intervjun är överenskommen. Berätta efter den om ni valde personen.',
    en: 'An interview has been agreed on. Tell after it whether you chose the person.',
  },
  answerOf: { fi: (act: string, who: string) => `${act}: ${who}`, sv: (act: string, who: string) => `${act}: ${who}`, en: (act: string, who: string) => `${act}: ${who}` },
  kind: {
    fi: (kind: string) => ({ interview: 'haastatteluun', chosen: 'valittu', 'not-chosen': 'ei valittu' })[kind] ?? kind,
    sv: (kind: string) => ({ interview: 'till intervju', chosen: 'vald', 'not-chosen': 'inte vald' })[kind] ?? kind,
    en: (kind: string) => ({ interview: 'to an interview', chosen: 'chosen', 'not-chosen': 'not chosen' })[kind] ?? kind,
  },
  reason: { fi: 'Miksi ei', sv: 'Varför inte', en: 'Why not' },
  chooseReason: { fi: 'Valitse syy', sv: 'Välj en orsak', en: 'Choose a reason' },
  reasonName: {
    fi: (code: string) => ({ skills: 'osaaminen ei riittänyt', experience: 'kokemus ei riittänyt', availability: 'työaika tai aloitus ei sopinut', 'other-chosen': 'toinen hakija valittiin',
      'need-ended': 'tarve poistui', 'not-reached': 'emme tavoittaneet', other: 'muu syy' })[code] ?? code,
    sv: (code: string) => ({ skills: 'kunnandet räckte inte', experience: 'erfarenheten räckte inte', availability: 'arbetstiden eller starten passade inte',
      'other-chosen': 'en annan sökande valdes', 'need-ended': 'behovet föll bort', 'not-reached': 'vi nådde inte personen', other: 'annan orsak' })[code] ?? code,
    en: (code: string) => ({ skills: 'not the skills needed', experience: 'not the experience needed', availability: 'hours or start did not suit',
      'other-chosen': 'another applicant was chosen', 'need-ended': 'the need ended', 'not-reached': 'could not be reached', other: 'another reason' })[code] ?? code,
  },
  note: { fi: 'Palaute asiantuntijalle', sv: 'Återkoppling till experten', en: 'Feedback to the expert' },
  interviewNote: { fi: 'Milloin ja missä', sv: 'När och var', en: 'When and where' },
  noteHint: { fi: 'Asiantuntija kertoo vastauksesta hakijalle.', sv: 'Experten berättar om svaret för den sökande.', en: 'The expert tells the applicant of the answer.' },
  send: { fi: 'Lähetä vastaus', sv: 'Skicka svaret', en: 'Send the answer' },
  sent: { fi: 'Vastaus lähetetty asiantuntijalle.', sv: 'Svaret har skickats till experten.', en: 'The answer was sent to the expert.' },
  yourAnswer: { fi: 'Vastauksenne', sv: 'Ert svar', en: 'Your answer' },
  decided: { fi: 'Tulos kirjattu', sv: 'Resultatet antecknat', en: 'The result is recorded' },
  // At the expert's side
  staffCard: { fi: 'Työnantajan vastaukset', sv: 'Arbetsgivarens svar', en: 'The employer’s answers' },
  staffHint: {
    fi: 'Kirjaa tulos ehdokkaan riviltä tuloskoodilla; vastaus ei vielä muuta ehdokkaan tilaa.',
      sv: 'Anteckna resultatet på kandidatens rad med resultatkod; svaret ändrar ännu inte kandidatens läge.',
    en: 'Record the result on the candidate’s row with its code; the answer does not change the candidate’s state yet.',
  },
});
