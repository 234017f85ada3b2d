import { defineTexts } from '../app/texts.tsx';

export const newPersonTexts = defineTexts({
  headline: {
    fi: 'Rekisteröi uusi työnhakija.',
    sv: 'Registrera en ny arbetssökande.',
    en: 'Register a new jobseeker.',
  },
  who: { fi: 'Henkilö', sv: 'Person', en: 'Person' },
  reach: { fi: 'Yhteystiedot', sv: 'Kontaktuppgifter', en: 'Contact details' },
  conditions: {
    fi: 'Työnhaun käynnistäminen (27 §)',
    sv: 'Inledande av jobbsökningen (27 §)',
    en: 'Starting the job search (section 27)',
  },
  identityCode: { fi: 'Henkilötunnus', sv: 'Personbeteckning', en: 'Identity code' },
  familyName: { fi: 'Sukunimi', sv: 'Efternamn', en: 'Family name' },
  givenName: { fi: 'Etunimi', sv: 'Förnamn', en: 'Given name' },
  sex: { fi: 'Sukupuoli', sv: 'Kön', en: 'Sex' },
  woman: { fi: 'Nainen', sv: 'Kvinna', en: 'Woman' },
  man: { fi: 'Mies', sv: 'Man', en: 'Man' },
  nationality: { fi: 'Kansalaisuus (FI)', sv: 'Medborgarskap (FI)', en: 'Nationality (FI)' },
  municipality: { fi: 'Kotikunta', sv: 'Hemkommun', en: 'Home municipality' },
  choose: { fi: 'Valitse kunta', sv: 'Välj kommun', en: 'Choose a municipality' },
  motherTongue: { fi: 'Äidinkieli', sv: 'Modersmål', en: 'Mother tongue' },
  protected: {
    fi: 'Henkilöllä on turvakielto',
    sv: 'Personen har spärrmarkering',
    en: 'The person is protected',
  },
  statusSince: { fi: 'Tila alkaen', sv: 'Status från', en: 'Status since' },
  mayWork: {
    fi: 'Oikeus työhön (27 § 3 mom.)',
    sv: 'Rätt att arbeta (27 § 3 mom.)',
    en: 'Right to work (section 27(3))',
  },
  freeMovement: { fi: 'Vapaa liikkuvuus', sv: 'Fri rörlighet', en: 'Free movement' },
  permit: {
    fi: 'Oleskelulupa ilman työnantajarajausta',
    sv: 'Uppehållstillstånd utan begränsning till en arbetsgivare',
    en: 'Residence permit not tied to an employer',
  },
  noRight: { fi: 'Ei oikeutta', sv: 'Ingen rätt', en: 'No right' },
  notAsked: { fi: 'Ei vielä selvitetty', sv: 'Inte ännu utrett', en: 'Not yet checked' },
  register: { fi: 'Rekisteröi', sv: 'Registrera', en: 'Register' },
});
