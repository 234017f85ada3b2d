import { defineTexts } from '../app/texts.tsx';

/** To the one who answers: short, and nothing that would make anyone feel watched. */
export const texts = defineTexts({
  start: { fi: 'Aloita', sv: 'Börja', en: 'Begin' },
  length: {
    fi: (questions: number, minutes: number) => `${questions} kysymystä, noin ${minutes} min. Voit ohittaa minkä tahansa.`,
    sv: (questions: number, minutes: number) => `${questions} frågor, cirka ${minutes} min. Du kan hoppa över vilken som helst.`,
    en: (questions: number, minutes: number) => `${questions} questions, about ${minutes} min. You may skip any of them.`,
  },
  anonymous: {
    fi: 'Et kirjaudu, eikä sinua voi tunnistaa. Vastauksesi lisätään summiin heti, eikä niitä säilytetä erikseen.',
    sv: 'Du loggar inte in och kan inte identifieras. Dina svar läggs genast till summor och sparas inte var för sig.',
    en: 'You do not sign in, and you cannot be identified. Your answers are added to sums at once and not kept on their own.',
  },
  howHandled: { fi: 'Miten vastaukseni käsitellään?', sv: 'Hur behandlas mina svar?', en: 'How are my answers handled?' },
  handled: {
    fi: 'Emme tallenna nimeä, osoitetta, laitetta emmekä vastausaikaa. Taustatietoja ei yhdistetä toisiinsa, ja '
      + 'alle viiden ihmisen ryhmiä ei näytetä kenellekään. Sama ihminen voi vastata useasti, koska emme tunnista '
      + 'ketään; vastaa siis vain kerran. Vastaamista ei voi perua, koska vastaustasi ei löydä kukaan. Jos puhut '
      + 'vastaamisesta työllisyyspalvelulle, se ei vaikuta palveluusi.',
    sv: 'Vi sparar inte namn, adress, enhet eller svarstid. Bakgrundsuppgifterna kopplas inte ihop och grupper '
      + 'med färre än fem visas inte för någon. Samma person kan svara flera gånger, eftersom vi inte känner igen '
      + 'någon; svara därför bara en gång. Svaret kan inte tas tillbaka, eftersom ingen kan hitta det. Om du '
      + 'talar om ditt svar med sysselsättningsservicen påverkar det inte din service.',
    en: 'We store no name, address, device or time of answering. Backgrounds are not linked with each other, and '
      + 'groups of fewer than five are shown to nobody. The same person can answer many times, because we '
      + 'recognise nobody; so please answer once. An answer cannot be taken back, because nobody can find it. '
      + 'Talking about it with the employment services does not affect how you are served.',
  },
  openUntil: { fi: (day: string) => `Auki ${day} asti`, sv: (day: string) => `Öppen till ${day}`, en: (day: string) => `Open until ${day}` },
  question: {
    fi: (at: number, of: number) => `Kysymys ${at} / ${of}`, sv: (at: number, of: number) => `Fråga ${at} av ${of}`,
    en: (at: number, of: number) => `Question ${at} of ${of}`,
  },
  next: { fi: 'Seuraava', sv: 'Nästa', en: 'Next' },
  skip: { fi: 'Ohita', sv: 'Hoppa över', en: 'Skip' },
  previous: { fi: 'Edellinen', sv: 'Föregående', en: 'Previous' },
  aboutYou: { fi: 'Kerro itsestäsi, jos haluat', sv: 'Berätta om dig själv, om du vill', en: 'Tell about yourself, if you wish' },
  aboutYouWork: { fi: 'Kerro taustastasi, jos haluat', sv: 'Berätta om din bakgrund, om du vill', en: 'Tell about your background, if you wish' },
  aboutWhy: {
    fi: 'Näin näemme, toimiiko palvelu kaikille. Tietoja ei yhdistetä toisiinsa.',
    sv: 'Så ser vi om servicen fungerar för alla. Uppgifterna kopplas inte ihop.',
    en: 'So we see whether the service works for everyone. These are not linked with each other.',
  },
  preferNot: { fi: 'En kerro', sv: 'Jag vill inte berätta', en: 'I would rather not say' },
  send: { fi: 'Lähetä vastaukset', sv: 'Skicka svaren', en: 'Send the answers' },
  thanks: { fi: 'Kiitos, vastauksesi on laskettu mukaan.', sv: 'Tack, ditt svar har räknats med.', en: 'Thank you, your answer has been counted.' },
  thanksMore: {
    fi: 'Tulos lasketaan, kun kysely on sulkeutunut. Voit sulkea sivun.', sv: 'Resultatet räknas när enkäten har stängts. Du kan stänga sidan.',
    en: 'The result is counted when the survey has closed. You may close the page.',
  },
  helpTitle: { fi: 'Onko sinua syrjitty?', sv: 'Har du blivit diskriminerad?', en: 'Have you been discriminated against?' },
  help: {
    fi: 'Tämä kysely ei vie asiaa eteenpäin, koska emme tiedä, kuka olet. Neuvoa saat yhdenvertaisuusvaltuutetulta.',
    sv: 'Den här enkäten för inte saken vidare, eftersom vi inte vet vem du är. Råd får du av diskrimineringsombudsmannen.',
    en: 'This survey does not take the matter further, because we do not know who you are. The Non-Discrimination Ombudsman gives advice.',
  },
  answeredHere: {
    fi: 'Tällä laitteella on jo vastattu.', sv: 'Någon har redan svarat på den här enheten.', en: 'Someone has already answered on this device.',
  },
  answeredHereMore: {
    fi: 'Jos et vastannut itse, voit vastata nyt. Vastaa vain kerran.', sv: 'Om det inte var du kan du svara nu. Svara bara en gång.',
    en: 'If it was not you, you may answer now. Please answer once.',
  },
  closed: { fi: 'Kysely on suljettu.', sv: 'Enkäten är stängd.', en: 'The survey has closed.' },
  closedMore: { fi: 'Vastauksia otettiin vastaan {day} asti.', sv: 'Svar togs emot till {day}.', en: 'Answers were taken until {day}.' },
  closedMeanwhile: {
    fi: 'Kysely suljettiin, kun olit vastaamassa.', sv: 'Enkäten stängdes medan du svarade.', en: 'The survey closed while you were answering.',
  },
  closedMeanwhileMore: {
    fi: 'Vastauksiasi ei lähetetty eikä tallennettu. Ne ovat yhä tällä sivulla, jos haluat ottaa ne talteen tai kertoa ne meille toisella tavalla.',
    sv: 'Dina svar skickades inte och sparades inte. De finns kvar på den här sidan om du vill spara dem eller berätta dem för oss på annat sätt.',
    en: 'Your answers were not sent or stored. They are still on this page, if you wish to keep them or tell us in another way.',
  },
  yourAnswers: { fi: 'Vastauksesi', sv: 'Dina svar', en: 'Your answers' },
  skipped: { fi: 'ohitettu', sv: 'överhoppad', en: 'skipped' },
  print: { fi: 'Tulosta vastaukseni', sv: 'Skriv ut mina svar', en: 'Print my answers' },
  coming: { fi: 'Kysely ei ole vielä auki.', sv: 'Enkäten är inte öppen ännu.', en: 'The survey is not open yet.' },
  comingMore: { fi: 'Voit vastata {day} alkaen.', sv: 'Du kan svara från {day}.', en: 'You can answer from {day} on.' },
  unknown: { fi: 'Tätä kyselyä ei löytynyt.', sv: 'Enkäten hittades inte.', en: 'This survey was not found.' },
  unknownMore: {
    fi: 'Tarkista osoite kutsusta tai tiedotteesta. Osoitteessa on 12 merkkiä lopussa.', sv: 'Kontrollera adressen i inbjudan eller meddelandet. Den slutar med 12 tecken.',
    en: 'Check the address in the invitation or the notice. It ends in 12 characters.',
  },
  noAnswer: { fi: 'Kyselyä ei saatu auki.', sv: 'Enkäten kunde inte öppnas.', en: 'The survey could not be opened.' },
  notSent: { fi: 'Vastauksia ei saatu lähetettyä.', sv: 'Svaren kunde inte skickas.', en: 'The answers could not be sent.' },
  notSentMore: {
    fi: 'Ne ovat tallessa tällä sivulla. Tarkista yhteys ja lähetä uudelleen; vastaus lasketaan vain kerran.',
    sv: 'De finns kvar på den här sidan. Kontrollera förbindelsen och skicka på nytt; svaret räknas bara en gång.',
    en: 'They are kept on this page. Check the connection and send again; the answer is counted once only.',
  },
  tryAgain: { fi: 'Yritä uudelleen', sv: 'Försök på nytt', en: 'Try again' },
  toFirst: { fi: 'Ensimmäiseen kysymykseen', sv: 'Till första frågan', en: 'To the first question' },
  loading: { fi: 'Kyselyä haetaan', sv: 'Enkäten hämtas', en: 'Fetching the survey' },
  inventedRound: { fi: 'Esittelyn keksitty kysely', sv: 'Påhittad enkät för visning', en: 'An invented survey, for demonstration' },
});
