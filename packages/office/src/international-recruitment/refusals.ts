import type { RefusalText, RefusalTexts } from '../platform/http/refusal.ts';

const said = (status: number, fi: string, sv: string, en: string): RefusalText => ({ status, fi, sv, en });

export const internationalRecruitmentRefusals: RefusalTexts = {
  'international-recruitment.not-seen': said(404,
    'Rekrytointia ei ole tällä alueella. Palaa luetteloon.', 'Rekryteringen finns inte i det här området. Gå tillbaka till listan.', 'There is no such recruitment in this area. Go back to the list.'),
  'international-recruitment.faulty': said(
    422, 'Tietoja ei tallennettu. Korjaa merkityt kohdat.', 'Uppgifterna sparades inte. Rätta de markerade punkterna.', 'Nothing was saved. Correct what is marked.'
  ),
  'international-recruitment.country-twice': said(422,
    'Maa {country} on luettelossa kahdesti. Poista toinen.', 'Landet {country} finns två gånger i listan. Ta bort det ena.', 'The country {country} is in the list twice. Remove one.'),
  'international-recruitment.changed-meanwhile': said(409,
    '{by} tallensi tällä välin muutoksen. Lataa sivu ja tee muutoksesi uudelleen; kirjoittamasi on vielä lomakkeella.',
    '{by} sparade en ändring under tiden. Ladda om sidan och gör din ändring på nytt; det du skrev finns kvar i blanketten.',
    '{by} saved a change meanwhile. Load the page and make your change again; what you wrote is still in the form.'),
  'international-recruitment.no-such-way': said(409,
    'Siirto ei ole mahdollinen tästä vaiheesta. Lataa sivu ja katso vaihe.',
    'Övergången är inte möjlig från det här steget. Ladda om sidan och se steget.', 'There is no such way from here. Load the page and see the step.'),
  'international-recruitment.reason-needed': said(
    422, 'Perustelu puuttuu. Kirjoita, miksi rekrytointi päätetään.', 'Motiveringen saknas. Skriv varför rekryteringen avslutas.',
    'The reason is missing. Write why it is closed.'
  ),
  'international-recruitment.hired-needed': said(422,
    'Kerro, kuinka monta henkilöä. Luku on 0–{places}.', 'Ange hur många personer. Talet är 0–{places}.', 'Say how many persons. The number is 0–{places}.'),
  'international-recruitment.done-ahead': said(422,
    'Päivä {day} on vasta edessä. Merkitse tehdyksi, kun asia on hoidettu.',
    'Dagen {day} ligger framför oss. Markera som klart när saken är skött.', 'The day {day} is still to come. Mark it as done once it is.'),
};
