import type { Language } from '@kohtaanto/words/language.ts';
import { askedWords } from './asked-words.ts';

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
  'matches.view': { fi: 'katsoi sopivat työpaikat', sv: 'såg lämpliga arbetsplatser', en: 'looked at fitting vacancies' },
  'candidates.view': { fi: 'näki paikan ehdokkaana', sv: 'såg som kandidat för en plats', en: 'saw as a candidate for a vacancy' },
  'seeker-profile.view': { fi: 'katsoi osaamista ja toiveita', sv: 'såg kunnande och önskemål', en: 'looked at skills and wishes' },
  'seeker-profile.set': { fi: 'kirjasi osaamisen ja toiveet', sv: 'antecknade kunnande och önskemål', en: 'recorded skills and wishes' },
  'work-limits.set': { fi: 'kirjasi työn rajoitteet', sv: 'antecknade begränsningarna i arbetet', en: 'recorded limits at work' },
  'profile.publish': { fi: 'kirjasi profiilin', sv: 'antecknade profilen', en: 'recorded the profile' },
  'status.add': { fi: 'kirjasi tilan', sv: 'antecknade en status', en: 'recorded a status' },
  'status.change': { fi: 'korjasi tilaa', sv: 'rättade en status', en: 'corrected a status' },
  'service.add': { fi: 'kirjasi palvelun', sv: 'antecknade en service', en: 'recorded a service' },
  'service.end': { fi: 'päätti palvelun', sv: 'avslutade en service', en: 'ended a service' },
  'search.start': { fi: 'käynnisti työnhaun', sv: 'inledde jobbsökningen', en: 'started the search' },
  'search.restart': {
    fi: 'käynnisti työnhaun uudelleen',
    sv: 'inledde jobbsökningen på nytt',
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
  'person.preview': {
    fi: 'katsoi esikatselua työlistalla',
    sv: 'såg förhandsvisningen i arbetslistan',
    en: 'looked at the preview in the worklist',
  },
  'person.obligations': {
    fi: 'laski velvoitteet komentorivillä',
    sv: 'räknade förpliktelserna på kommandoraden',
    en: 'computed the obligations at the command line',
  },
  'person.search': { fi: 'haki asiakasta', sv: 'sökte en kund', en: 'searched for a person' },
  'indicator.rows': { fi: 'katsoi luvun henkilöitä', sv: 'såg personerna bakom ett tal', en: 'looked at the people behind a figure' },
  'customers.view': { fi: 'katsoi asiakkaita', sv: 'såg kunderna', en: 'looked at the customers' },
  'audit.search': { fi: 'katsoi lokia', sv: 'såg loggen', en: 'looked at the log' },
  'sign-in': { fi: 'kirjautui sisään', sv: 'loggade in', en: 'signed in' },
  'sign-out': { fi: 'kirjautui ulos', sv: 'loggade ut', en: 'signed out' },
  'appointment.book': { fi: 'varasi ajan', sv: 'bokade en tid', en: 'booked a time' },
  'appointment.move': { fi: 'siirsi aikaa', sv: 'flyttade en tid', en: 'moved a time' },
  'appointment.cancel': { fi: 'perui ajan', sv: 'avbokade en tid', en: 'cancelled a time' },
  'appointment.booked': { fi: 'perui tapaamisen merkinnän', sv: 'ångrade mötets anteckning', en: 'undid the mark of a meeting' },
  'appointment.held': { fi: 'merkitsi tapaamisen pidetyksi', sv: 'antecknade mötet som hållet', en: 'marked a meeting as held' },
  'appointment.no-show': {
    fi: 'merkitsi, ettei asiakas saapunut',
    sv: 'antecknade att kunden inte kom',
    en: 'marked that the customer did not come',
  },
  'appointment.open-slots': { fi: 'avasi aikoja varattaviksi', sv: 'öppnade tider för bokning', en: 'opened times for booking' },
  'appointment.smooth': { fi: 'tasasi varauksia', sv: 'jämnade ut bokningarna', en: 'smoothed the bookings' },
  'self-booking.link': { fi: 'lähetti ajanvarauslinkin', sv: 'skickade en bokningslänk', en: 'sent a booking link' },
  'self-booking.book': { fi: 'asiakas varasi ajan', sv: 'kunden bokade en tid', en: 'the customer booked a time' },
  'self-booking.revoke': { fi: 'mitätöi ajanvarauslinkin', sv: 'ogiltigförklarade bokningslänken', en: 'revoked a booking link' },
  'calendar.view': { fi: 'katsoi kalenteria', sv: 'såg kalendern', en: 'looked at the calendar' },
  'calendar-feed.renew': { fi: 'vaihtoi kalenterin osoitteen', sv: 'bytte kalenderns adress', en: 'renewed the calendar address' },
  'group.view': { fi: 'katsoi ryhmätapaamista', sv: 'såg gruppmötet', en: 'looked at a group meeting' },
  'message.send': { fi: 'lähetti viestin', sv: 'skickade ett meddelande', en: 'sent a message' },
  'message.call-back': { fi: 'veti viestin takaisin', sv: 'drog tillbaka ett meddelande', en: 'cancelled a message' },
  'message.read': { fi: 'luki viestin', sv: 'läste ett meddelande', en: 'read a message' },
  'absence.add': { fi: 'kirjasi poissaolon', sv: 'antecknade en frånvaro', en: 'recorded an absence' },
  'absence.end': { fi: 'päätti poissaolon', sv: 'avslutade en frånvaro', en: 'ended an absence' },
  'area.transfer-task': { fi: 'siirsi tehtävän', sv: 'överförde en uppgift', en: 'transferred a task' },
  'import.protected-left': {
    fi: 'tuonti jätti ennalleen', sv: 'importen lämnade oförändrad', en: 'left as is by an import',
  },
  'import.commit': { fi: 'toi asiakkaita', sv: 'importerade kunder', en: 'imported customers' },
  'registers.import': { fi: 'toi muiden rekisterien lukuja', sv: 'importerade siffror från andra register', en: 'imported figures of other registers' },
  'count.unprotected': { fi: 'laski suojaamattomia lukuja', sv: 'räknade oskyddade tal', en: 'counted unprotected figures' },
  'indicator.unprotected': { fi: 'laski suojaamattoman tunnusluvun', sv: 'räknade ett oskyddat nyckeltal', en: 'counted an unprotected key figure' },
  'cost-sharing.set-budget': { fi: 'antoi kulujen jaon talousarvion', sv: 'angav kostnadsfördelningens budget', en: 'set the budget of the shared costs' },
  'cost-sharing.invoice': { fi: 'laskutti kuntien erän', sv: 'fakturerade kommunernas rat', en: 'invoiced the municipalities’ instalment' },
  'cost-sharing.settle': { fi: 'tasasi vuoden kulut', sv: 'utjämnade årets kostnader', en: 'settled the costs of the year' },
  'cost-sharing.enter-cost': { fi: 'kirjasi kulun', sv: 'förde in en kostnad', en: 'entered a cost' },
  'cost-sharing.import-costs': { fi: 'toi kulut tiedostosta', sv: 'hämtade in kostnader ur en fil', en: 'imported costs from a file' },
  'cost-sharing.correct-cost': { fi: 'perui kulun korjauksella', sv: 'återtog en kostnad med en rättelse', en: 'took back a cost by a correction' },
  'cost-sharing.import-bases': { fi: 'toi jaon perustetiedot', sv: 'hämtade in fördelningens grunduppgifter', en: 'imported the base figures of the shares' },
  'cost-sharing.download-statement': { fi: 'latasi kunnan tiliotteen', sv: 'laddade ner kommunens kostnadsutdrag', en: 'downloaded a municipality’s statement' },
  'occupations.choose': { fi: 'valitsi nimikkeelle ammatin', sv: 'valde ett yrke för en titel', en: 'chose the occupation of a title' },
  'occupations.add-label': { fi: 'lisäsi ammatille oman nimen', sv: 'gav ett yrke ett eget namn', en: 'gave an occupation an own name' },
  'occupations.remove-label': { fi: 'poisti ammatin oman nimen', sv: 'tog bort ett yrkes eget namn', en: 'took away an own name of an occupation' },
  'budget.set-version': { fi: 'päätti talousarvion version', sv: 'fastställde en version av budgeten', en: 'set a version of the budget' },
  'budget.import-use': { fi: 'toi kirjanpidon tapahtumat', sv: 'hämtade in bokföringens händelser', en: 'imported the use from bookkeeping' },
  'budget.reverse-import': { fi: 'perui kirjanpidon tuonnin', sv: 'återtog en import ur bokföringen', en: 'took back an import from bookkeeping' },
  'budget.set-commitment': { fi: 'kirjasi sitoumuksen', sv: 'förde in ett åtagande', en: 'entered a commitment' },
  'budget.book-bill': { fi: 'kirjasi Kelan laskun talousarvion käytöksi', sv: 'bokförde FPA:s faktura som användning av budgeten', en: 'booked Kela’s bill as use of the budget' },
  'budget.add-entry': { fi: 'kirjasi tapahtuman talousarvioon', sv: 'förde in en händelse i budgeten', en: 'entered an entry in the budget' },
  'budget.close-month': { fi: 'sulki talousarvion kuukauden', sv: 'stängde en månad i budgeten', en: 'closed a month of the budget' },
  'budget.set-target': { fi: 'asetti talouden tavoitteen', sv: 'satte upp ett ekonomiskt mål', en: 'set a target of money' },
  'budget.set-staff-years': { fi: 'kirjasi henkilötyövuodet', sv: 'förde in årsverken', en: 'entered person-years' },
  'employers.register': { fi: 'rekisteröi työnantajan', sv: 'registrerade en arbetsgivare', en: 'registered an employer' },
  'employers.change': { fi: 'muutti työnantajan tietoja', sv: 'ändrade en arbetsgivares uppgifter', en: 'changed an employer' },
  'employers.add-workplace': { fi: 'lisäsi toimipaikan', sv: 'lade till ett arbetsställe', en: 'added a workplace' },
  'employers.add-contact': { fi: 'lisäsi yhteyshenkilön', sv: 'lade till en kontaktperson', en: 'added a contact person' },
  'employers.set-newsletter': { fi: 'kirjasi uutiskirjeen suostumuksen', sv: 'antecknade samtycket till nyhetsbrevet', en: 'recorded the consent to the newsletter' },
  'employers.add-team-member': { fi: 'lisäsi jäsenen työnantajan tiimiin', sv: 'lade till en medlem i arbetsgivarens team', en: 'added a member to an employer’s team' },
  'employers.end-team-member': { fi: 'päätti jäsenyyden työnantajan tiimissä', sv: 'avslutade ett medlemskap i arbetsgivarens team', en: 'ended a membership of an employer’s team' },
  'employers.add-touch': { fi: 'kirjasi yhteydenpidon työnantajaan', sv: 'antecknade en kontakt med en arbetsgivare', en: 'recorded a contact with an employer' },
  'employers.add-need': { fi: 'kirjasi työnantajan tarpeen', sv: 'antecknade en arbetsgivares behov', en: 'recorded an employer’s need' },
  'employers.set-need-state': { fi: 'muutti tarpeen tilan', sv: 'ändrade läget för ett behov', en: 'changed the state of a need' },
  'employers.add-promise': { fi: 'kirjasi lupauksen työnantajalle', sv: 'antecknade ett löfte till en arbetsgivare', en: 'recorded a promise to an employer' },
  'employers.keep-promise': { fi: 'kirjasi lupauksen pidetyksi', sv: 'antecknade ett löfte som hållet', en: 'recorded a promise as kept' },
  'employers.add-event': { fi: 'lisäsi työnantajien tapahtuman', sv: 'lade till ett evenemang för arbetsgivare', en: 'added an event for employers' },
  'employers.invite': { fi: 'kutsui työnantajia tapahtumaan', sv: 'bjöd in arbetsgivare till ett evenemang', en: 'invited employers to an event' },
  'employers.set-answer': { fi: 'kirjasi vastauksen kutsuun', sv: 'antecknade ett svar på inbjudan', en: 'recorded an answer to an invitation' },
  'employers.set-outcome': { fi: 'kirjasi tapahtuman tuloksen', sv: 'antecknade resultatet av ett evenemang', en: 'recorded the outcome of an event' },
  'employers.newsletter': { fi: 'latasi uutiskirjeen saajat', sv: 'laddade ner nyhetsbrevets mottagare', en: 'downloaded the readers of the newsletter' },
  'vacancies.add': { fi: 'avasi työpaikan luonnoksen', sv: 'började ett utkast till ett jobb', en: 'began a vacancy' },
  'vacancies.change': { fi: 'muutti työpaikkaa', sv: 'ändrade ett jobb', en: 'changed a vacancy' },
  'vacancies.choose-occupation': { fi: 'valitsi ilmoituksen ammatin', sv: 'valde yrket för en annons', en: 'chose the occupation of a posting' },
  'vacancies.move': { fi: 'muutti työpaikan tilan', sv: 'ändrade läget för ett jobb', en: 'changed the state of a vacancy' },
  'vacancies.import-postings': { fi: 'toi työpaikkailmoitukset', sv: 'hämtade in platsannonser', en: 'imported postings' },
  'benefit-share.differences': {
    fi: 'katsoi Kelan laskun eroja asiakkaittain', sv: 'såg skillnaderna i FPA:s räkning per kund', en: 'looked at differences of Kela’s bill by person',
  },
  'benefit-share.payment': { fi: 'katsoi, mistä kuntaosuus syntyy', sv: 'såg vad en kommunandel består av', en: 'looked at what a municipal share is made of' },
  'benefit-share.warnings': {
    fi: 'katsoi, keillä kuntaosuus on nousemassa', sv: 'såg vilkas kommunandel håller på att stiga', en: 'looked at whose municipal share is about to rise',
  },
  'benefit-share.person-facts': {
    fi: 'katsoi merkintöjä kuntaosuuden laskurissa', sv: 'såg anteckningar i kommunandelens räknare', en: 'looked at entries of the share’s counter',
  },
  'benefit-share.fact-preview': {
    fi: 'katsoi, mitä laskurin merkintä muuttaisi', sv: 'såg vad en anteckning i räknaren skulle ändra', en: 'looked at what an entry of the counter would change',
  },
  'benefit-share.fact-enter': {
    fi: 'teki merkinnän kuntaosuuden laskuriin', sv: 'gjorde en anteckning i kommunandelens räknare', en: 'made an entry in the share’s counter',
  },
  'benefit-share.fact-undo': {
    fi: 'kumosi merkinnän kuntaosuuden laskurissa', sv: 'upphävde en anteckning i kommunandelens räknare', en: 'undid an entry of the share’s counter',
  },
  'benefit-share.import': { fi: 'toi Kelan laskun', sv: 'hämtade in FPA:s räkning', en: 'imported Kela’s bill' },
  'publication.publish': { fi: 'julkaisi lukuja', sv: 'publicerade siffror', en: 'published figures' },
  'publication.revise': { fi: 'julkaisi uuden version luvuista', sv: 'publicerade en ny version av siffror', en: 'published a new revision of figures' },
  'publication.withdraw': { fi: 'veti julkaisun takaisin', sv: 'drog tillbaka en publikation', en: 'withdrew a publication' },
  'quality.accept': { fi: 'hyväksyi havainnon', sv: 'godkände en iakttagelse', en: 'accepted a finding' },
  'quality.mend': { fi: 'korjasi havainnon', sv: 'rättade en iakttagelse', en: 'mended a finding' },
  'quality.withdraw': { fi: 'perui havainnon hyväksynnän', sv: 'återtog godkännandet av en iakttagelse', en: 'withdrew an acceptance of a finding' },
  'surveys.open-round': { fi: 'avasi kyselykierroksen', sv: 'öppnade en enkätomgång', en: 'opened a survey round' },
  'surveys.close-round': { fi: 'sulki kyselykierroksen', sv: 'stängde en enkätomgång', en: 'closed a survey round' },
  'import.undo': { fi: 'perui tuonnin', sv: 'ångrade importen', en: 'undid an import' },
  'duty.propose': { fi: 'haki ehdotuksen velvollisuudesta', sv: 'hämtade ett förslag till skyldighet', en: 'asked for a proposed duty' },
  'competence.view': { fi: 'tarkisti toimivallan', sv: 'kontrollerade behörigheten', en: 'checked the competence' },
};

const purposes: Names = {
  'customer-service': { fi: 'asiakaspalvelu', sv: 'kundservice', en: 'customer service' },
  'employer service': { fi: 'työnantajapalvelu', sv: 'arbetsgivarservice', en: 'service for employers' },
  worklist: { fi: 'työlista', sv: 'arbetslista', en: 'worklist' },
  search: { fi: 'haku', sv: 'sökning', en: 'search' },
  'sign-in': { fi: 'kirjautuminen', sv: 'inloggning', en: 'sign-in' },
  'calendar-feed': { fi: 'kalenterin tilaus', sv: 'kalenderprenumeration', en: 'calendar feed' },
  'self-booking': { fi: 'asiakkaan ajanvaraus', sv: 'kundens tidsbokning', en: 'booking by the customer' },
  'audit-trail': { fi: 'lokin valvonta', sv: 'övervakning av loggen', en: 'supervision of the log' },
};

/** An action nobody has named is shown by its own code: better a code than a gap. */
export function actionName(action: string, language: Language): string {
  return askedWords(action, language) ?? actions[action]?.[language] ?? action;
}

export function actionOptions(language: Language): readonly { value: string; label: string }[] {
  return Object.entries(actions).map(([value, names]) => ({ value, label: names[language] }))
    .toSorted((one, other) => one.label.localeCompare(other.label, language));
}

export function purposeName(purpose: string, language: Language): string {
  return purposes[purpose]?.[language] ?? purpose;
}
