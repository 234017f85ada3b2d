import type { HardStopName } from '@kohtaanto/rules/matching/match-reasons.ts';
import type { ContractKind, EducationLevel, Licence, Shift, WorkDemand, WorkingTime } from '@kohtaanto/rules/matching/matching-facts.ts';
import type { PartName } from '@kohtaanto/rules/matching/matching-weights.ts';
import type { InLanguages } from '../language.ts';

type Names<Of extends string> = Readonly<Record<Of, InLanguages>>;

export const partNamesSaid: Names<PartName> = {
  'occupation': { fi: 'Toivottu ammatti', sv: 'Önskat yrke', en: 'Occupation wished for' },
  'experience': { fi: 'Työkokemus', sv: 'Arbetserfarenhet', en: 'Work experience' },
  'skills': { fi: 'Osaaminen', sv: 'Kunnande', en: 'Skills' },
  'licences': { fi: 'Kortit ja luvat', sv: 'Kort och tillstånd', en: 'Cards and permits' },
  'languages': { fi: 'Kielitaito', sv: 'Språkkunskaper', en: 'Languages' },
  'education': { fi: 'Koulutus', sv: 'Utbildning', en: 'Education' },
  'place': { fi: 'Paikka ja työmatka', sv: 'Plats och arbetsresa', en: 'Place and commute' },
  'working-time': { fi: 'Työaika', sv: 'Arbetstid', en: 'Working time' },
  'shifts': { fi: 'Vuorot', sv: 'Skift', en: 'Shifts' },
  'contract': { fi: 'Työn muoto', sv: 'Arbetets form', en: 'Kind of contract' },
  'availability': { fi: 'Aloitus', sv: 'Tillträde', en: 'Start' },
  'pay': { fi: 'Palkka', sv: 'Lön', en: 'Pay' },
};

export const hardStopsSaid: Names<HardStopName> = {
  'licence': { fi: 'vaadittu kortti tai lupa puuttuu', sv: 'ett kort eller tillstånd som krävs saknas', en: 'a required card or permit is lacking' },
  'language': { fi: 'vaadittu kielitaito ei täyty', sv: 'språkkravet uppfylls inte', en: 'a required language is not met' },
  'education': { fi: 'vaadittu koulutus ei täyty', sv: 'utbildningskravet uppfylls inte', en: 'the required education is not met' },
  'working-time': { fi: 'työaika ei käy henkilölle', sv: 'arbetstiden passar inte personen', en: 'the working time does not suit the person' },
  'shifts': { fi: 'mikään vuoroista ei käy henkilölle', sv: 'inget av skiften passar personen', en: 'none of the shifts suits the person' },
  'too-far': { fi: 'työ on liian kaukana', sv: 'arbetet är för långt bort', en: 'the work is too far away' },
  'pay': { fi: 'palkka jää alle henkilön alarajan', sv: 'lönen når inte personens nedre gräns', en: 'the pay is below the person’s floor' },
};

export const licencesSaid: Names<Licence> = {
  'driving-b': { fi: 'ajokortti B', sv: 'körkort B', en: 'driving licence B' },
  'driving-c': { fi: 'ajokortti C', sv: 'körkort C', en: 'driving licence C' },
  'driving-ce': { fi: 'ajokortti CE', sv: 'körkort CE', en: 'driving licence CE' },
  'driving-d': { fi: 'ajokortti D', sv: 'körkort D', en: 'driving licence D' },
  'professional-driver': { fi: 'kuljettajan ammattipätevyys', sv: 'yrkeskompetens för förare', en: 'driver’s professional competence' },
  'forklift': { fi: 'trukkikortti', sv: 'truckkort', en: 'forklift card' },
  'hygiene-passport': { fi: 'hygieniapassi', sv: 'hygienpass', en: 'hygiene passport' },
  'alcohol-passport': { fi: 'anniskelupassi', sv: 'serveringspass', en: 'alcohol serving passport' },
  'occupational-safety-card': { fi: 'työturvallisuuskortti', sv: 'arbetarskyddskort', en: 'occupational safety card' },
  'hot-work-card': { fi: 'tulityökortti', sv: 'heta arbeten-kort', en: 'hot work card' },
  'road-safety-card': { fi: 'tieturvakortti', sv: 'vägskyddskort', en: 'road safety card' },
  'electrical-safety': { fi: 'sähköturvallisuuskoulutus (SFS 6002)', sv: 'elsäkerhetsutbildning (SFS 6002)', en: 'electrical safety training (SFS 6002)' },
  'crowd-controller': { fi: 'järjestyksenvalvojan kortti', sv: 'ordningsvaktskort', en: 'crowd controller card' },
  'security-guard': { fi: 'vartijakortti', sv: 'väktarkort', en: 'security guard card' },
  'health-professional': { fi: 'terveydenhuollon ammattioikeus', sv: 'yrkesrätt inom hälso- och sjukvården', en: 'right to practise in health care' },
  'social-welfare-professional': { fi: 'sosiaalihuollon ammattioikeus', sv: 'yrkesrätt inom socialvården', en: 'right to practise in social welfare' },
  'early-education-qualification': { fi: 'varhaiskasvatuksen kelpoisuus', sv: 'behörighet inom småbarnspedagogik', en: 'qualification in early childhood education' },
  'teacher-qualification': { fi: 'opettajan kelpoisuus', sv: 'lärarbehörighet', en: 'teacher’s qualification' },
  'medication-permit': { fi: 'lääkelupa', sv: 'läkemedelslov', en: 'medication permit' },
  'criminal-record-extract': { fi: 'rikosrekisteriote', sv: 'straffregisterutdrag', en: 'criminal record extract' },
};

export const educationSaid: Names<EducationLevel> = {
  'basic': { fi: 'perusaste', sv: 'grundnivå', en: 'basic level' },
  'upper-secondary-general': { fi: 'lukio', sv: 'gymnasium', en: 'general upper secondary' },
  'upper-secondary-vocational': { fi: 'ammatillinen tutkinto', sv: 'yrkesexamen', en: 'vocational qualification' },
  'tertiary': { fi: 'korkeakoulututkinto', sv: 'högskoleexamen', en: 'higher education degree' },
};

export const shiftsSaid: Names<Shift> = {
  day: { fi: 'päivä', sv: 'dag', en: 'day' }, evening: { fi: 'ilta', sv: 'kväll', en: 'evening' },
  night: { fi: 'yö', sv: 'natt', en: 'night' }, weekend: { fi: 'viikonloppu', sv: 'veckoslut', en: 'weekend' },
};

export const workingTimesSaid: Names<WorkingTime> = {
  'full-time': { fi: 'kokoaikatyö', sv: 'heltid', en: 'full-time work' }, 'part-time': { fi: 'osa-aikatyö', sv: 'deltid', en: 'part-time work' },
};

export const contractsSaid: Names<ContractKind> = {
  'permanent': { fi: 'vakituinen työ', sv: 'fast anställning', en: 'permanent work' },
  'fixed-term': { fi: 'määräaikainen työ', sv: 'visstidsanställning', en: 'fixed-term work' },
  'seasonal': { fi: 'kausityö', sv: 'säsongsarbete', en: 'seasonal work' },
  'short-term': { fi: 'keikkatyö', sv: 'inhopp', en: 'short-term work' },
  'agency': { fi: 'vuokratyö', sv: 'inhyrt arbete', en: 'agency work' },
  'assignment': { fi: 'toimeksianto', sv: 'uppdrag', en: 'an assignment' },
};

export const workDemandsSaid: Names<WorkDemand> = {
  'lifting': { fi: 'nostaminen', sv: 'lyft', en: 'lifting' },
  'standing': { fi: 'seisominen', sv: 'stående arbete', en: 'standing' },
  'heights': { fi: 'korkealla työskentely', sv: 'arbete på hög höjd', en: 'work at heights' },
  'dust-or-chemicals': { fi: 'pöly tai kemikaalit', sv: 'damm eller kemikalier', en: 'dust or chemicals' },
  'cold': { fi: 'kylmä', sv: 'kyla', en: 'cold' },
  'night-work': { fi: 'yötyö', sv: 'nattarbete', en: 'night work' },
  'haste': { fi: 'kiire', sv: 'brådska', en: 'haste' },
  'screen-work': { fi: 'näyttöpäätetyö', sv: 'bildskärmsarbete', en: 'screen work' },
  'customer-contact': { fi: 'asiakastyö', sv: 'kundarbete', en: 'work with customers' },
};
