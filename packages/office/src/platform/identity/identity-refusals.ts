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
};
