import type { Language } from '../language.ts';

const names: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'vacancies-open': { fi: 'avoimet työpaikat', sv: 'lediga arbetsplatser', en: 'open vacancies' },
  'vacancies-open-in-month': {
    fi: 'kuukauden aikana avoinna olleet työpaikat', sv: 'arbetsplatser lediga under månaden', en: 'vacancies open during the month',
  },
  'vacancies-new-in-month': { fi: 'kuukauden uudet työpaikat', sv: 'månadens nya arbetsplatser', en: 'new vacancies of the month' },
  'vacancies-filled-in-month': { fi: 'kuukauden aikana täyttyneet työpaikat', sv: 'arbetsplatser tillsatta under månaden', en: 'vacancies filled in the month' },
  'vacancy-open-days': { fi: 'täyttyneen paikan avoinnaolo, päivää', sv: 'tillsatta platsers tid som lediga, dagar', en: 'days a filled vacancy was open' },
  'benefit-recipients': { fi: 'työttömyysturvan saajat', sv: 'mottagare av utkomstskydd', en: 'recipients of unemployment benefit' },
  'benefit-days-paid': { fi: 'korvatut päivät', sv: 'ersatta dagar', en: 'days paid' },
  'benefit-paid-euros': { fi: 'maksettu työttömyysturva, euroa', sv: 'betalt utkomstskydd, euro', en: 'benefits paid, euros' },
  'benefit-municipality-share-euros': { fi: 'kunnan osuus, euroa', sv: 'kommunens andel, euro', en: 'the municipality’s share, euros' },
  'cooperation-barometer.answers': { fi: 'barometrin vastauksia', sv: 'svar i barometern', en: 'answers to the barometer' },
};

/** What a measure is called that no indicator bears the name of; undefined for the others. */
export function measureName(measure: string, language: Language): string | undefined {
  return names[measure]?.[language];
}
