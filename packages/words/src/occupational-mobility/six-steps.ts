import type { SixStep, StepKnownCode, StepNextCode } from '@kohtaanto/rules/occupational-mobility/six-steps.ts';
import { formatDate } from '../dates.ts';
import type { InLanguages, Language } from '../language.ts';
import { formatNumber } from '../numbers.ts';

const said = (fi: string, sv: string, en: string): InLanguages => ({ fi, sv, en });

/** The six words of the plan: in Finnish each begins with T. */
export const sixStepsSaid: Readonly<Record<SixStep, InLanguages>> = {
  identify: said('Tunnista', 'Identifiera', 'Identify'), supplement: said('Täydennä', 'Komplettera', 'Supplement'), prove: said('Todenna', 'Styrk', 'Prove'),
  package: said('Tuotteista', 'Paketera', 'Package'), offer: said('Tarjoa', 'Erbjud', 'Offer'), employed: said('Työllisty', 'Få arbete', 'Into work'),
};

/** What is done in each. */
export const sixStepsMean: Readonly<Record<SixStep, InLanguages>> = {
  identify: said('Mitä osaan jo, ja mihin ammattiin tähtään?', 'Vad kan jag redan, och vilket yrke siktar jag på?', 'What can I do already, and which occupation do I aim at?'),
  supplement: said('Mitä puuttuu, ja mikä lyhyt koulutus sen antaa?', 'Vad saknas, och vilken kort utbildning ger det?', 'What is missing, and which short training gives it?'),
  prove: said('Millä näytän, että osaan?', 'Hur visar jag att jag kan?', 'How do I show that I can?'),
  package: said('Miten kerron osaamisestani työnantajalle?', 'Hur berättar jag om mitt kunnande för arbetsgivaren?', 'How do I tell an employer what I can do?'),
  offer: said('Kenelle tarjoan osaamistani?', 'Åt vem erbjuder jag mitt kunnande?', 'To whom do I offer it?'),
  employed: said('Mikä työ alkoi, ja mitä tukea tarvitaan alussa?', 'Vilket arbete började, och vilket stöd behövs i början?', 'Which work began, and what support does the beginning need?'),
};

const known: Readonly<Record<StepKnownCode, InLanguages>> = {
  'profile-told': said('Kirjattu: taitoja {skills}, kortteja ja lupia {licences}, työsuhteita {works}.', 'Antecknat: {skills} färdigheter, {licences} kort och tillstånd, {works} arbeten.',
    'Recorded: {skills} skills, {licences} cards and permits, {works} jobs done.'),
  'profile-not-told': said('Osaamista ei ole vielä kirjattu.', 'Kunnandet har ännu inte antecknats.', 'Skills have not been recorded yet.'),
  'target-chosen': said('Tavoiteammatti on valittu.', 'Målyrket är valt.', 'The target occupation has been chosen.'),
  'target-missing': said('Tavoiteammattia ei ole valittu.', 'Inget målyrke är valt.', 'No target occupation has been chosen.'),
  'gap-unknown': said('Tavoiteammatin taitovaatimuksia ei tunneta, joten puuttuvaa ei voi laskea.', 'Målyrkets kompetenskrav är inte kända, så det som saknas kan inte räknas.',
    'The skills that the target needs are not known, so what is missing cannot be told.'),
  'gap-none': said('Tavoiteammatin tärkeimmistä taidoista ei puutu mitään.', 'Inget av målyrkets viktigaste kunskaper saknas.', 'None of the essential skills of the target is missing.'),
  'gap-of': said('Puuttuu {missing}; valittu koulutus antaa niistä {filled}.', '{missing} saknas; den valda utbildningen ger {filled} av dem.', '{missing} are missing; the chosen training '
    + 'gives {filled} of them.'),
  'training-chosen': said('Koulutus on valittu; alkaa {starts}.', 'En utbildning är vald; den börjar {starts}.', 'A training has been chosen; it begins on {starts}.'),
  'training-done': said('Koulutus on käyty.', 'Utbildningen är genomgången.', 'The training has been done.'),
  'proofs-told': said('Osoituksia osaamisesta: {proofs}.', 'Bevis på kunnande: {proofs}.', 'Proofs of skill: {proofs}.'),
  'proofs-none': said('Osaamisesta ei ole vielä kirjattu todistusta, korttia eikä näyttöä.', 'Inga intyg, kort eller yrkesprov har ännu antecknats.', 'No certificate, card or '
    + 'demonstration has been recorded yet.'),
  'pitch-told': said('Oma esittely on kirjoitettu.', 'Den egna presentationen är skriven.', 'The presentation has been written.'),
  'pitch-none': said('Omaa esittelyä ei ole kirjoitettu.', 'Ingen egen presentation är skriven.', 'No presentation has been written.'),
  'market-profile-valid': said('Työnhakuprofiili on julkaistu, voimassa {until} asti.', 'Jobbsökarprofilen är publicerad och gäller till {until}.', 'The job-seeker profile is published '
    + 'and valid until {until}.'),
  'market-profile-none': said('Voimassa olevaa työnhakuprofiilia ei ole.', 'Det finns ingen giltig jobbsökarprofil.', 'There is no valid job-seeker profile.'),
  'offers-told': said('Osaamista on tarjottu {offers} kertaa.', 'Kunnandet har erbjudits {offers} gånger.', 'The skills have been offered {offers} times.'),
  'offers-none': said('Yhtään tarjousta ei ole kirjattu.', 'Inga erbjudanden har antecknats.', 'No offer has been recorded.'),
  'employed-since': said('Työ alkaa tai alkoi {day}.', 'Arbetet börjar eller började {day}.', 'The work begins or began on {day}.'),
  'not-employed': said('Työn alkua ei ole kirjattu.', 'Inget arbete har antecknats.', 'No beginning of work has been recorded.'),
};
/** A training that goes on all the time has no day. */
const trainingWithoutDay = said('Koulutus on valittu; sen voi aloittaa milloin vain.', 'En utbildning är vald; den kan börja när som helst.',
  'A training has been chosen; it can begin at any time.');

export const stepNextSaid: Readonly<Record<StepNextCode, InLanguages>> = {
  'tell-profile': said('Kirjaa osaaminen', 'Anteckna kunnandet', 'Record the skills'), 'choose-target': said('Valitse tavoiteammatti', 'Välj målyrke', 'Choose the target occupation'),
  'choose-training': said('Valitse koulutus, joka täydentää', 'Välj en utbildning som kompletterar', 'Choose a training that fills the gap'),
  'begin-training': said('Merkitse koulutus käydyksi, kun se on käyty', 'Markera utbildningen som genomgången när den är det', 'Mark the training as done once it is'),
  'tell-proofs': said('Kirjaa, millä osaaminen osoitetaan', 'Anteckna hur kunnandet styrks', 'Record how the skills are proven'),
  'tell-pitch': said('Kirjoita esittely', 'Skriv presentationen', 'Write the presentation'),
  'publish-profile': said('Julkaise työnhakuprofiili Työmarkkinatorilla', 'Publicera jobbsökarprofilen på Jobbmarknad', 'Publish the job-seeker profile on Job Market Finland'),
  'tell-offers': said('Kirjaa, kenelle osaamista tarjotaan', 'Anteckna åt vem kunnandet erbjuds', 'Record to whom it is offered'),
  'look-at-matches': said('Katso sopivat paikat', 'Se lämpliga platser', 'Look at fitting vacancies'), 'tell-employment': said('Kirjaa työn alku', 'Anteckna att arbetet började', 'Record '
    + 'the beginning of work'),
  nothing: said('', '', ''),
};

/** What is known of a step, as a sentence. */
export function stepKnownSentence({ code, values }: { readonly code: StepKnownCode; readonly values: Readonly<Record<string, number | string>> }, language: Language): string {
  const text = code === 'training-chosen' && values['starts'] === undefined ? trainingWithoutDay : known[code];
  return text[language].replaceAll(/\{(\w+)\}/gu, (_sign, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? formatNumber(value, language) : value === undefined ? '' : formatDate(value);
  });
}
