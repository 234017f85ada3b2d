import type { RefusalTexts } from '../platform/http/refusal.ts';

/** Series that cannot be forecast as they are, and where their faults stand. */
export const forecastRefusals: RefusalTexts = {
  'forecasts.series-unfit': {
    status: 422,
    fi: 'Tiedostosta {file} ei voi ennustaa ennen kuin nämä on korjattu ({count} kohtaa).',
    sv: 'Ur filen {file} kan ingen prognos göras innan detta är rättat ({count} ställen).',
    en: 'Nothing can be forecast from {file} until these are put right ({count} places).',
  },
  'forecasts.no-series': {
    status: 422,
    fi: 'Tiedostossa {file} ei ole yhtään kuukausittaista sarjaa. Anna rivi joka kuukaudelle: month, value.',
    sv: 'Filen {file} innehåller ingen månadsserie. Ge en rad för varje månad: month, value.',
    en: 'There is no monthly series in {file}. Give a row for each month: month, value.',
  },
  'forecasts.no-month-column': {
    status: 422,
    fi: 'Tiedostosta {file} ei löydy kuukausien saraketta. Nimeä se: {option} SARAKE. Sarakkeet ovat: {known}.',
    sv: 'I filen {file} finns ingen kolumn med månader. Namnge den: {option} KOLUMN. Kolumnerna är: {known}.',
    en: 'No column of months was found in {file}. Name it: {option} COLUMN. The columns are: {known}.',
  },
  'forecasts.no-value-column': {
    status: 422,
    fi: 'Tiedostosta {file} ei selviä, mikä sarake ennustetaan. Nimeä se: {option} SARAKE. Sarakkeet ovat: {known}.',
    sv: 'Av filen {file} framgår inte vilken kolumn som ska prognostiseras. Namnge den: {option} KOLUMN. Kolumnerna är: {known}.',
    en: '{file} does not say which column to forecast. Name it: {option} COLUMN. The columns are: {known}.',
  },
  'forecasts.column-missing': {
    status: 422,
    fi: 'Tiedostossa {file} ei ole saraketta {heading}. Sarakkeet ovat: {known}.',
    sv: 'Filen {file} har ingen kolumn {heading}. Kolumnerna är: {known}.',
    en: '{file} has no column {heading}. The columns are: {known}.',
  },
  'forecasts.line-unreadable': {
    status: 422,
    fi: 'Rivi {row} ei ole sarja eikä kuukausi JSON-muodossa: {given}. Kirjoita {"series", "start", "values"} tai {"series", "month", "value"}.',
    sv: 'Rad {row} är varken en serie eller en månad i JSON: {given}. Skriv {"series", "start", "values"} eller {"series", "month", "value"}.',
    en: 'Line {row} is neither a series nor a month in JSON: {given}. Write {"series", "start", "values"} or {"series", "month", "value"}.',
  },
  'forecasts.series-twice': {
    status: 422,
    fi: 'Sarja {series} on tiedostossa kahdesti (rivi {row}). Poista toinen tai nimeä se toisin.',
    sv: 'Serien {series} finns två gånger (rad {row}). Ta bort den ena eller ge den ett annat namn.',
    en: 'The series {series} stands twice (line {row}). Remove one or give it another name.',
  },
  'forecasts.month-missing': {
    status: 422,
    fi: 'Rivillä {row} ei ole kuukautta (sarja {series}). Kirjoita se muodossa 2019-07.',
    sv: 'Rad {row} saknar månad (serie {series}). Skriv den som 2019-07.',
    en: 'Row {row} has no month (series {series}). Write it as 2019-07.',
  },
  'forecasts.month-unreadable': {
    status: 422,
    fi: '”{given}” rivillä {row} ei ole kuukausi (sarja {series}). Kirjoita se muodossa 2019-07 tai 7/2019.',
    sv: '”{given}” på rad {row} är ingen månad (serie {series}). Skriv den som 2019-07 eller 7/2019.',
    en: '“{given}” in row {row} is not a month (series {series}). Write it as 2019-07 or 7/2019.',
  },
  'forecasts.month-twice': {
    status: 422,
    fi: 'Kuukausi {month} on sarjassa {series} kahdesti: riveillä {other} ja {row}. Jätä niistä oikea.',
    sv: 'Månaden {month} finns två gånger i serien {series}: på raderna {other} och {row}. Lämna kvar den rätta.',
    en: 'The month {month} stands twice in the series {series}: in rows {other} and {row}. Keep the right one.',
  },
  'forecasts.gap': {
    status: 422,
    fi: 'Sarjasta {series} puuttuu {months} kk: {from}–{to} (ennen riviä {row}). Lisää puuttuvat luvut tai aloita sarja aukon jälkeen.',
    sv: 'Serien {series} saknar {months} mån.: {from}–{to} (före rad {row}). Fyll i talen eller börja serien efter luckan.',
    en: 'The series {series} lacks {months} months: {from} to {to} (before row {row}). Add the figures or begin the series after the gap.',
  },
  'forecasts.too-short': {
    status: 422,
    fi: 'Sarjassa {series} on {months} kuukautta; ennusteeseen tarvitaan vähintään {least}. Lisää aiempia kuukausia.',
    sv: 'Serien {series} har {months} månader; för en prognos behövs minst {least}. Lägg till tidigare månader.',
    en: 'The series {series} has {months} months; a forecast needs at least {least}. Add earlier months.',
  },
  'forecasts.value-missing': {
    status: 422,
    fi: 'Rivillä {row} kuukaudella {month} ei ole lukua (sarja {series}). Salattua tai puuttuvaa lukua ei voi arvata: täydennä se.',
    sv: 'På rad {row} saknar månaden {month} tal (serie {series}). Ett dolt eller saknat tal kan inte gissas: fyll i det.',
    en: 'In row {row} the month {month} has no figure (series {series}). A hidden or missing figure cannot be guessed: fill it in.',
  },
  'forecasts.not-a-number': {
    status: 422,
    fi: '”{given}” rivillä {row} ei ole luku (sarja {series}, {month}). Kirjoita pelkkä luku.',
    sv: '”{given}” på rad {row} är inget tal (serie {series}, {month}). Skriv bara talet.',
    en: '“{given}” in row {row} is not a number (series {series}, {month}). Write the number alone.',
  },
  'forecasts.comma-and-point': {
    status: 422,
    fi: 'Luvussa ”{given}” rivillä {row} on sekä pilkku että piste (sarja {series}, {month}). Jätä vain desimaalien erotin.',
    sv: 'Talet ”{given}” på rad {row} har både komma och punkt (serie {series}, {month}). Lämna bara decimaltecknet.',
    en: 'The figure “{given}” in row {row} has both a comma and a point (series {series}, {month}). Keep the decimal sign only.',
  },
  'forecasts.decimals-mixed': {
    status: 422,
    fi: 'Luvussa ”{given}” rivillä {row} on eri desimaalierotin kuin sarjan {series} muissa luvuissa ({month}). Käytä yhtä erotinta.',
    sv: 'Talet ”{given}” på rad {row} har ett annat decimaltecken än de andra i serien {series} ({month}). Använd ett enda.',
    en: 'The figure “{given}” in row {row} has another decimal sign than the others of {series} ({month}). Use one sign.',
  },
  'forecasts.horizon-unfit': {
    status: 422,
    fi: '”{given}” ei käy ennusteen pituudeksi. Anna kuukausien määrä 1–{most}: --horizon 12.',
    sv: '”{given}” duger inte som prognosens längd. Ge antalet månader 1–{most}: --horizon 12.',
    en: '“{given}” will not do for a horizon. Give the months from 1 to {most}: --horizon 12.',
  },
  'forecasts.no-such-series': {
    status: 422,
    fi: 'Tiedostossa ei ole sarjaa {given}. Siinä ovat esimerkiksi: {known}.',
    sv: 'Filen har ingen serie {given}. Där finns till exempel: {known}.',
    en: 'The file has no series {given}. It has for example: {known}.',
  },
  'forecasts.no-such-method': {
    status: 422,
    fi: 'Menetelmää {given} ei ole. Valitse jokin näistä: {known}.',
    sv: 'Metoden {given} finns inte. Välj en av dessa: {known}.',
    en: 'There is no method {given}. Choose one of these: {known}.',
  },
  'forecasts.option-unfit': {
    status: 422,
    fi: 'Valinta {option} ei voi olla ”{given}”. Anna esimerkiksi: {option} {example}.',
    sv: 'Valet {option} kan inte vara ”{given}”. Ge till exempel: {option} {example}.',
    en: 'The option {option} cannot be “{given}”. Give for example: {option} {example}.',
  },
  'forecasts.no-forecast': {
    status: 404,
    fi: 'Mittarista {measure} ei ole ennustetta. Tuo sen kuukaudet ensin Lähteistä; ennuste tehdään seuraavana yönä tai pyydettäessä.',
    sv: 'För måttet {measure} finns ingen prognos. Hämta först dess månader via Källor; prognosen görs nästa natt eller på begäran.',
    en: 'There is no forecast of {measure}. Bring its months in through Sources first; it is made the next night or when asked.',
  },
  'forecasts.place-unknown': {
    status: 404,
    fi: 'Paikasta {place} ei ole ennustetta: se ei kuulu alueeseen tai sen kuukausista osa on salattu. Valitse toinen paikka.',
    sv: 'För {place} finns ingen prognos: orten hör inte till området eller en del av dess månader är dolda. Välj en annan ort.',
    en: 'There is no forecast of {place}: it is not of the area or some of its months are hidden. Choose another place.',
  },
  'forecasts.nothing-under-way': {
    status: 409,
    fi: 'Ennusteita ei ole juuri nyt tekeillä. Lataa sivu uudelleen.',
    sv: 'Inga prognoser håller på att göras just nu. Ladda om sidan.',
    en: 'No forecasts are being made just now. Load the page again.',
  },
};
