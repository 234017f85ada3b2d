import type { LevelSource, NationalLevel, RecognitionAuthority, RecognitionState } from '@kohtaanto/rules/recognition/qualifications.ts';
import type { InLanguages, Language } from '../language.ts';

const said = (fi: string, sv: string, en: string): InLanguages => ({ fi, sv, en });
type Options = readonly { readonly value: string; readonly label: string }[];
const optionsOf = (names: Readonly<Record<string, InLanguages>>, language: Language): Options => Object.entries(names).map(([value, name]) => ({ value, label: name[language] }));

const authorities: Readonly<Record<RecognitionAuthority, InLanguages>> = {
  'education-agency': said('Opetushallitus', 'Utbildningsstyrelsen', 'Finnish National Agency for Education'),
  'permit-authority': said('Lupa- ja valvontavirasto (sosiaali- ja terveysala)', 'Tillstånds- och tillsynsverket (social- och hälsovården)', 'Finnish Supervisory Agency (social and health care)'),
  school: said('oppilaitos tai korkeakoulu', 'läroanstalt eller högskola', 'school or university'), employer: said('työnantaja itse', 'arbetsgivaren själv', 'the employer itself'),
  other: said('muu alan viranomainen', 'annan myndighet på området', 'another authority of the field'),
};
export const authorityName = (authority: RecognitionAuthority, language: Language): string => authorities[authority][language];
export const authorityOptions = (language: Language): Options => optionsOf(authorities, language);

const states: Readonly<Record<RecognitionState, InLanguages>> = {
  'not-applied': said('tunnustamista ei ole haettu', 'erkännande har inte sökts', 'recognition not applied for'), waiting: said('odottaa päätöstä', 'väntar på beslut', 'waits for a decision'),
  recognised: said('tunnustettu',
    'erkänd', 'recognised'), supplementary: said('täydentäviä opintoja', 'kompletterande studier', 'supplementary studies'), refused: said('ei tunnustettu', 'inte erkänd', 'not recognised'),
  withdrawn: said('hakemus peruttu', 'ansökan återtagen', 'application withdrawn'),
};
export const recognitionSaid = (state: RecognitionState, language: Language): string => states[state][language];

const sources: Readonly<Record<LevelSource, InLanguages>> = {
  'language-test': said('yleinen kielitutkinto (YKI)', 'allmän språkexamen (YKI)', 'national certificate (YKI)'), 'integration-training': said(
    'kotoutumiskoulutuksen arvio', 'bedömning i integrationsutbildning', 'assessed in integration training'
  ),
  'starting-test': said('lähtötasotesti', 'nivåtest', 'starting test'), 'own-estimate': said('oma arvio', 'egen bedömning', 'own estimate'),
};
export const sourceName = (source: LevelSource, language: Language): string => sources[source][language];
export const sourceOptions = (language: Language): Options => optionsOf(sources, language);

const untested = said('X, ei testattu', 'X, inte testad', 'X, not tested');
export const levelName = (level: NationalLevel, language: Language): string => (level === 'X' ? untested[language] : level);
