import type { RefusalTexts } from './refusal.ts';

/** Refusals that any request may meet. A text says what happened, what is kept and what to do. */
export const requestRefusals: RefusalTexts = {
  'fields-faulty': {
    status: 422,
    fi: 'Kaikkea ei voitu tallentaa. Korjaa merkityt kohdat; muu pysyy lomakkeella.',
    sv: 'Allt kunde inte sparas. Rätta de markerade punkterna; resten finns kvar i formuläret.',
    en: 'Not everything could be saved. Correct the marked fields; the rest stays on the form.',
  },
  'not-signed-in': {
    status: 401,
    fi: 'Istunto on päättynyt. Kirjaudu sisään, niin jatkat samasta kohdasta.',
    sv: 'Sessionen har upphört. Logga in, så fortsätter du på samma ställe.',
    en: 'The session has ended. Sign in to go on from the same place.',
  },
  'role-lacking': {
    status: 403,
    fi: 'Roolisi ei oikeuta tähän. Pyydä oikeutta alueen pääkäyttäjältä.',
    sv: 'Din roll ger inte rätt till detta. Be områdets huvudanvändare om rättigheten.',
    en: 'Your role does not give the right to this. Ask the administrator of the area for it.',
  },
  'not-allowed': {
    status: 403,
    fi: 'Tähän tietoon sinulla ei ole oikeutta. Katso tehtävämatriisista, kenelle asia kuuluu.',
    sv: 'Du har inte rätt till denna uppgift. Se i uppgiftsmatrisen vem ärendet hör till.',
    en: 'You have no right to this. The tasks matrix tells to whom the matter belongs.',
  },
  'not-found': {
    status: 404,
    fi: 'Tätä ei löytynyt, tai se ei kuulu sinulle. Palaa edelliselle sivulle.',
    sv: 'Detta hittades inte, eller så hör det inte till dig. Gå tillbaka till föregående sida.',
    en: 'This was not found, or it does not belong to you. Go back to the page before.',
  },
  'csrf-failed': {
    status: 403,
    fi: 'Pyyntö ei tullut tästä sovelluksesta. Lataa sivu uudelleen ja yritä sitten.',
    sv: 'Begäran kom inte från den här tjänsten. Ladda om sidan och försök igen.',
    en: 'The request did not come from this application. Load the page again, then try.',
  },
  'purpose-missing': {
    status: 422,
    fi: 'Henkilöllä on turvakielto, ja tiedot avataan perusteella. Kirjoita, miksi tarvitset niitä.',
    sv: 'Personen har spärrmarkering och uppgifterna öppnas med motivering. Skriv varför du behöver dem.',
    en: 'A protected person is opened with a reason. Write why you need the data.',
  },
  'too-many-requests': {
    status: 429,
    fi: 'Pyyntöjä tuli liian tiheään. Odota {seconds} s ja yritä sitten.',
    sv: 'Det kom för många förfrågningar. Vänta {seconds} s och försök igen.',
    en: 'Too many requests came. Wait {seconds} s, then try.',
  },
  'body-unreadable': {
    status: 400,
    fi: 'Lähetettyä sisältöä ei voitu lukea. Lataa sivu uudelleen ja yritä sitten.',
    sv: 'Innehållet som skickades kunde inte läsas. Ladda om sidan och försök igen.',
    en: 'What was sent could not be read. Load the page again, then try.',
  },
  'body-too-large': {
    status: 413,
    fi: 'Lähetys on liian suuri. Jaa se osiin.',
    sv: 'Försändelsen är för stor. Dela upp den.',
    en: 'What was sent is too large. Divide it into parts.',
  },
  'database-unavailable': {
    status: 503,
    fi: 'Rekisteri ei vastaa juuri nyt. Mitään ei tallennettu; yritä hetken kuluttua.',
    sv: 'Registret svarar inte just nu. Ingenting sparades; försök om en stund.',
    en: 'The register does not answer just now. Nothing was saved; try in a moment.',
  },
  'save-uncertain': {
    status: 503,
    fi: 'Yhteys rekisteriin katkesi tallennuksen lopussa. Lataa sivu uudelleen ja katso, tallentuiko tieto.',
    sv: 'Förbindelsen till registret bröts i slutet av sparandet. Ladda om sidan och se om uppgiften finns.',
    en: 'The connection to the register broke at the end of saving. Load the page again and see whether it was saved.',
  },
  'try-again': {
    status: 409,
    fi: 'Toinen tallensi samaan aikaan. Mitään ei tallennettu; yritä uudelleen.',
    sv: 'Någon annan sparade samtidigt. Ingenting sparades; försök igen.',
    en: 'Someone else saved at the same time. Nothing was saved; try again.',
  },
  'changed-by-another': {
    status: 409,
    fi: 'Toinen ehti muuttaa tätä. Sinun muutoksesi ovat tallessa luonnoksena; vertaa ja tallenna.',
    sv: 'Någon annan hann ändra detta. Dina ändringar finns kvar som utkast; jämför och spara.',
    en: 'Someone else has changed this. Your changes are kept as a draft; compare, then save.',
  },
  'period-overlaps': {
    status: 409,
    fi: 'Jaksot menisivät päällekkäin. Mitään ei tallennettu; muuta alkua tai loppua.',
    sv: 'Perioderna skulle överlappa. Ingenting sparades; ändra början eller slutet.',
    en: 'The periods would overlap. Nothing was saved; change the start or the end.',
  },
  'already-there': {
    status: 409,
    fi: 'Sama on jo rekisterissä. Mitään ei tallennettu toista kertaa.',
    sv: 'Detsamma finns redan i registret. Ingenting sparades en andra gång.',
    en: 'The same is already in the register. Nothing was saved a second time.',
  },
  'reference-missing': {
    status: 422,
    fi: 'Tieto viittaa johonkin, jota rekisterissä ei ole. Valitse luettelosta.',
    sv: 'Uppgiften hänvisar till något som inte finns i registret. Välj ur förteckningen.',
    en: 'This refers to something the register does not have. Choose from the list.',
  },
  'value-refused': {
    status: 422,
    fi: 'Rekisteri ei hyväksynyt arvoa. Tarkista päivät ja valinnat.',
    sv: 'Registret godkände inte värdet. Kontrollera datum och val.',
    en: 'The register did not accept a value. Check the days and the choices.',
  },
  fault: {
    status: 500,
    fi: 'Ohjelmassa on virhe. Mitään ei tallennettu; kerro ylläpidolle tunnus {reference}.',
    sv: 'Det är ett fel i programmet. Ingenting sparades; uppge koden {reference} för supporten.',
    en: 'The program has an error. Nothing was saved; tell the administrator the code {reference}.',
  },
};

/** What can be wrong with one field. */
export const fieldFaults: RefusalTexts = {
  required: { status: 422, fi: 'Tämä tarvitaan.', sv: 'Detta behövs.', en: 'This is needed.' },
  'wrong-type': {
    status: 422,
    fi: 'Tähän kuuluu {expected}.', sv: 'Här väntas {expected}.', en: 'This should be {expected}.',
  },
  'too-short': {
    status: 422,
    fi: 'Liian lyhyt: vähintään {least}.', sv: 'För kort: minst {least}.', en: 'Too short: at least {least}.',
  },
  'too-long': {
    status: 422,
    fi: 'Liian pitkä: enintään {most}.', sv: 'För lång: högst {most}.', en: 'Too long: at most {most}.',
  },
  'too-small': {
    status: 422,
    fi: 'Liian pieni: vähintään {least}.', sv: 'För litet: minst {least}.', en: 'Too small: at least {least}.',
  },
  'too-big': {
    status: 422,
    fi: 'Liian suuri: enintään {most}.', sv: 'För stort: högst {most}.', en: 'Too big: at most {most}.',
  },
  'bad-format': {
    status: 422,
    fi: 'Muoto ei kelpaa ({format}).', sv: 'Formen duger inte ({format}).', en: 'The form is not right ({format}).',
  },
  'unknown-choice': {
    status: 422,
    fi: 'Valitse jokin näistä: {choices}.', sv: 'Välj något av dessa: {choices}.', en: 'Choose one of {choices}.',
  },
  'unknown-field': {
    status: 422,
    fi: 'Kenttää ei tunneta: {names}.', sv: 'Fältet är okänt: {names}.', en: 'Unknown field: {names}.',
  },
  'not-accepted': {
    status: 422, fi: 'Arvo ei kelpaa.', sv: 'Värdet duger inte.', en: 'The value is not accepted.',
  },
  'not-a-day': {
    status: 422,
    fi: 'Tällaista päivää ei ole. Kirjoita päivä muodossa 2026-11-23.',
    sv: 'En sådan dag finns inte. Skriv dagen så här: 2026-11-23.',
    en: 'There is no such day. Write it as 2026-11-23.',
  },
  'not-a-number-between': {
    status: 422,
    fi: 'Tähän kuuluu kokonaisluku väliltä {least}–{most}.',
    sv: 'Här väntas ett heltal mellan {least} och {most}.',
    en: 'This should be a whole number from {least} to {most}.',
  },
  'not-a-database-address': {
    status: 422,
    fi: 'Osoite on muotoa postgres://omistaja:salasana@palvelin:5432/kohtaanto.',
    sv: 'Adressen skrivs postgres://ägare:lösenord@server:5432/kohtaanto.',
    en: 'The address has the form postgres://owner:password@host:5432/kohtaanto.',
  },
  'not-a-web-address': {
    status: 422,
    fi: 'Osoite on muotoa https://kohtaanto.example.fi.',
    sv: 'Adressen skrivs https://kohtaanto.example.fi.',
    en: 'The address has the form https://kohtaanto.example.fi.',
  },
};
