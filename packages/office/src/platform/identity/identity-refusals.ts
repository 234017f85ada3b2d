import type { RefusalTexts } from '../http/refusal.ts';

export const identityRefusals: RefusalTexts = {
  'identity-provider-silent': {
    status: 503,
    fi: 'Tunnistuspalvelu ei vastaa juuri nyt. Yritä hetken kuluttua.',
    sv: 'Identifieringstjänsten svarar inte just nu. Försök om en stund.',
    en: 'The identity provider does not answer just now. Try in a moment.',
  },
  'identity-provider-missing': {
    status: 503,
    fi: 'Tunnistuspalvelua ei ole asetettu. Aseta OIDC_ISSUER, OIDC_CLIENT_ID ja OIDC_CLIENT_SECRET, tai avaa keksitty rekisteri: kohtaanto demo.',
    sv: 'Ingen identifieringstjänst har ställts in. Ange OIDC_ISSUER, OIDC_CLIENT_ID och OIDC_CLIENT_SECRET, eller öppna det påhittade registret: kohtaanto demo.',
    en: 'No identity provider has been set. Set OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET, or open the invented register: kohtaanto demo.',
  },
  'sign-in-failed': {
    status: 400,
    fi: 'Kirjautuminen jäi kesken. Aloita se alusta.',
    sv: 'Inloggningen avbröts. Börja om från början.',
    en: 'Signing in was not completed. Start it again.',
  },
  'no-staff-account': {
    status: 403,
    fi: 'Sinua ei ole alueen henkilöstössä. Pyydä pääkäyttäjää lisäämään sinut.',
    sv: 'Du finns inte i områdets personal. Be huvudanvändaren lägga till dig.',
    en: 'You are not among the staff of an area. Ask the administrator to add you.',
  },
  'employer-mandate-missing': {
    status: 403,
    fi: 'Sinulla ei ole valtuutta asioida tämän työnantajan puolesta. Valitse toinen työnantaja, tai pyydä kutsu työllisyysalueen yhteyshenkilöltä.',
    sv: 'Du har ingen fullmakt att uträtta ärenden för den här arbetsgivaren. Välj en annan arbetsgivare, eller be sysselsättningsområdets kontaktperson om en inbjudan.',
    en: 'You have no mandate to act for this employer. Choose another one, or ask the employment area’s contact person for an invitation.',
  },
  'employer-mandate-already': {
    status: 409,
    fi: 'Sinulla on jo valtuus asioida tämän työnantajan puolesta. Siirry asiointiin; uutta kutsua ei tarvita.',
    sv: 'Du har redan en fullmakt att uträtta ärenden för den här arbetsgivaren. Gå till tjänsten; ingen ny inbjudan behövs.',
    en: 'You have a mandate for this employer already. Go to the service; no new invitation is needed.',
  },
  'employer-invitation-unknown': {
    status: 404,
    fi: 'Kutsua ei ole, tai se on jo käytetty. Jos otit sen itse vastaan, kirjaudu sisään; muuten pyydä uusi kutsu yhteyshenkilöltäsi.',
    sv: 'Inbjudan finns inte, eller så har den redan använts. Om du själv tog emot den, logga in; be annars din kontaktperson om en ny.',
    en: 'There is no such invitation, or it has been used. If you accepted it yourself, sign in; otherwise ask your contact person for a new one.',
  },
  'employer-invitation-expired': {
    status: 409,
    fi: 'Kutsun määräaika on mennyt. Pyydä uusi kutsu työllisyysalueen yhteyshenkilöltä.',
    sv: 'Inbjudans tid har gått ut. Be sysselsättningsområdets kontaktperson om en ny.',
    en: 'The invitation’s time has run out. Ask the employment area’s contact person for a new one.',
  },
};
