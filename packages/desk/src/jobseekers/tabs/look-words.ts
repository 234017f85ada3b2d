import type { Language } from '@kohtaanto/words/language.ts';

type Names = Readonly<Record<string, Readonly<Record<Language, string>>>>;

const actions: Names = {
  'person.view': { fi: 'katsoi asiakkaan sivua', sv: 'såg kundens sida', en: 'looked at the person’s page' },
  'person.open': {
    fi: 'avasi turvakiellon perusteella',
    sv: 'öppnade spärrmarkeringen med motivering',
    en: 'opened the protected record with a reason',
  },
  'person.open-protected': {
    fi: 'avasi turvakiellon perusteella',
    sv: 'öppnade spärrmarkeringen med motivering',
    en: 'opened the protected record with a reason',
  },
  'person.identity-code': {
    fi: 'näytti henkilötunnuksen',
    sv: 'visade personbeteckningen',
    en: 'showed the identity code',
  },
  'person.details': {
    fi: 'muutti yhteystietoja',
    sv: 'ändrade kontaktuppgifter',
    en: 'changed the contact details',
  },
  'person.register': {
    fi: 'rekisteröi työnhakijaksi',
    sv: 'registrerade som arbetssökande',
    en: 'registered as a jobseeker',
  },
  'looks.view': { fi: 'katsoi katseluita', sv: 'såg visningarna', en: 'looked at this log' },
  'worklist.preview': {
    fi: 'katsoi esikatselua työlistalla',
    sv: 'såg förhandsvisningen i arbetslistan',
    en: 'looked at the preview in the worklist',
  },
  'contact.record': { fi: 'kirjasi yhteyden', sv: 'antecknade en kontakt', en: 'recorded a contact' },
  'contact.correct': { fi: 'korjasi yhteyttä', sv: 'rättade en kontakt', en: 'corrected a contact' },
  'assessment.make': {
    fi: 'arvioi palvelutarpeen',
    sv: 'bedömde servicebehovet',
    en: 'assessed the need for service',
  },
  'plan.version': {
    fi: 'teki suunnitelman version',
    sv: 'gjorde en version av planen',
    en: 'made a version of the plan',
  },
  'plan.draft': { fi: 'muokkasi suunnitelmaa', sv: 'redigerade planen', en: 'edited the plan' },
  'plan.approve': {
    fi: 'kirjasi suunnitelman hyväksynnän',
    sv: 'antecknade godkännandet av planen',
    en: 'recorded an approval of the plan',
  },
  'plan.save': { fi: 'tallensi suunnitelmaa', sv: 'sparade planen', en: 'saved the plan' },
  'interview.hold': { fi: 'tallensi haastattelua', sv: 'sparade intervjun', en: 'saved the interview' },
  'report.add': {
    fi: 'kirjasi työmahdollisuuden',
    sv: 'antecknade en arbetsmöjlighet',
    en: 'recorded an opportunity',
  },
  'lapse.record': { fi: 'kirjasi tapahtuman', sv: 'antecknade en händelse', en: 'recorded an event' },
  'profile.publish': { fi: 'kirjasi profiilin', sv: 'antecknade profilen', en: 'recorded the profile' },
  'status.add': { fi: 'kirjasi tilan', sv: 'antecknade ett läge', en: 'recorded a status' },
  'status.change': { fi: 'korjasi tilaa', sv: 'rättade ett läge', en: 'corrected a status' },
  'service.add': { fi: 'kirjasi palvelun', sv: 'antecknade en tjänst', en: 'recorded a service' },
  'service.end': { fi: 'päätti palvelun', sv: 'avslutade en tjänst', en: 'ended a service' },
  'search.start': { fi: 'käynnisti työnhaun', sv: 'startade jobbsökningen', en: 'started the search' },
  'search.restart': {
    fi: 'käynnisti työnhaun uudelleen',
    sv: 'startade jobbsökningen på nytt',
    en: 'restarted the search',
  },
  'search.end': { fi: 'päätti työnhaun', sv: 'avslutade jobbsökningen', en: 'ended the search' },
  'coach.assign': { fi: 'nimesi omavalmentajan', sv: 'utsåg en egen coach', en: 'named the coach' },
  'consent.give': { fi: 'kirjasi suostumuksen', sv: 'antecknade ett samtycke', en: 'recorded a consent' },
  'consent.withdraw': {
    fi: 'kirjasi suostumuksen perumisen',
    sv: 'antecknade ett återtaget samtycke',
    en: 'recorded a withdrawn consent',
  },
};

const purposes: Names = {
  'customer-service': { fi: 'asiakaspalvelu', sv: 'kundservice', en: 'customer service' },
};

/** An action nobody has named is shown by its own code: better a code than a gap. */
export function actionName(action: string, language: Language): string {
  return actions[action]?.[language] ?? action;
}

export function purposeName(purpose: string, language: Language): string {
  return purposes[purpose]?.[language] ?? purpose;
}
