import type { CandidateMatterKind } from '@kohtaanto/rules/presentations/candidate-matters.ts';
import type { InLanguages, Language } from '../language.ts';

/** Its name in a list, and what it asks for. */
type Said = { readonly name: InLanguages; readonly what: InLanguages };

const matters: Readonly<Record<CandidateMatterKind, Said>> = {
  'candidate-consent-unanswered': {
    name: { fi: 'Suostumus odottaa', sv: 'Väntar på samtycke', en: 'Consent waits' },
    what: {
      fi: 'Suostumusta on pyydetty, eikä siihen ole vastattu. Muistuta henkilöä tai kirjaa vastaus; päivän jälkeen pyyntö raukeaa.',
      sv: 'Samtycke har begärts men inte besvarats. Påminn personen eller anteckna svaret; efter dagen förfaller begäran.',
      en: 'Consent has been asked for and not answered. Remind the person or record the answer; after the day the question lapses.',
    },
  },
  'candidate-to-present': {
    name: { fi: 'Esittely tekemättä', sv: 'Presentation ogjord', en: 'Not yet presented' },
    what: {
      fi: 'Henkilö on antanut suostumuksensa, eikä häntä ole vielä esitelty. Esittele hänet, ennen kuin suostumus tai haku päättyy.',
      sv: 'Personen har gett sitt samtycke men har inte presenterats ännu. Presentera personen innan samtycket eller ansökningstiden går ut.',
      en: 'The person has given consent and has not been presented yet. Present the person before the consent or the vacancy ends.',
    },
  },
  'candidate-result-untold': {
    name: { fi: 'Tulos kysymättä', sv: 'Resultat ej frågat', en: 'Result not told' },
    what: {
      fi: 'Esittelystä on kaksi viikkoa, eikä työnantaja ole kertonut tulosta. Kysy se ja kirjaa.',
      sv: 'Det har gått två veckor sedan presentationen och arbetsgivaren har inte meddelat resultatet. Fråga och anteckna det.',
      en: 'Two weeks have passed since the presentation and the employer has not told the result. Ask for it and record it.',
    },
  },
  'candidate-answer-to-record': {
    name: { fi: 'Vastaus kirjattava', sv: 'Svar att anteckna', en: 'Answer to record' },
    what: {
      fi: 'Työnantaja on vastannut asioinnissaan. Kirjaa tulos, niin henkilö saa tiedon.', sv: 'Arbetsgivaren har svarat i sin e-tjänst. Anteckna resultatet så får personen veta det.',
      en: 'The employer has answered in its service. Record the result, so that the person is told.',
    },
  },
  'candidate-destruction-to-ask': {
    name: { fi: 'Hävitys pyydettävä', sv: 'Begär förstöring', en: 'Ask for destruction' },
    what: {
      fi: 'Suostumus peruttiin esittelyn jälkeen. Pyydä työnantajaa hävittämään saamansa tiedot ja kirjaa pyyntö.',
      sv: 'Samtycket återkallades efter presentationen. Be arbetsgivaren förstöra uppgifterna och anteckna begäran.',
      en: 'The consent was withdrawn after the presentation. Ask the employer to destroy what it was given, and record that you asked.',
    },
  },
  'candidate-destruction-unconfirmed': {
    name: { fi: 'Hävitys varmistettava', sv: 'Bekräfta förstöring', en: 'Confirm destruction' },
    what: {
      fi: 'Työnantajaa on pyydetty hävittämään tiedot. Varmista, että ne on hävitetty, ja kirjaa vahvistus.',
      sv: 'Arbetsgivaren har ombetts förstöra uppgifterna. Försäkra dig om att de har förstörts och anteckna bekräftelsen.',
      en: 'The employer has been asked to destroy the data. Make sure that it has, and record the confirmation.',
    },
  },
  'candidate-employer-answered': {
    name: { fi: 'Työnantaja vastasi', sv: 'Arbetsgivaren svarade', en: 'Employer answered' },
    what: {
      fi: 'Työnantaja on vastannut henkilön esittelyyn. Katso vastaus ja merkitse se luetuksi.', sv: 'Arbetsgivaren har svarat på presentationen. Se svaret och markera det som läst.',
      en: 'The employer has answered the presentation. Read the answer and take note of it.',
    },
  },
  'candidate-result-told': {
    name: { fi: 'Esittelyn tulos', sv: 'Presentationens resultat', en: 'Result told' },
    what: {
      fi: 'Esittelyn tulos on kirjattu. Käy se läpi henkilön kanssa ja merkitse luetuksi.', sv: 'Presentationens resultat har antecknats. Gå igenom det med personen och markera som läst.',
      en: 'The result of a presentation has been recorded. Go through it with the person and take note of it.',
    },
  },
};

export const matterName = (kind: CandidateMatterKind, language: Language): string => matters[kind].name[language];
export const matterSentence = (kind: CandidateMatterKind, language: Language): string => matters[kind].what[language];
