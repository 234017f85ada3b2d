import { cite } from '@kohtaanto/rules/foundations/citation.ts';
import type { Citation } from '@kohtaanto/rules/foundations/citation.ts';
import type { Obligation, Reason } from '@kohtaanto/rules/obligations/obligation.ts';
import { REFORM_2026_BEGINS } from '@kohtaanto/rules/obligations/rule-versions.ts';
import type { InLanguages } from './language.ts';

/** Where the law allows two readings: the one followed here, and the other. */
export type OpenQuestion = {
  readonly code: string;
  readonly section: Citation;
  readonly taken: InLanguages;
  readonly other: InLanguages;
};

/** Why an obligation is not certain, from the same facts that made it so; none of one that is. */
export function openQuestions(
  obligation: Pick<Obligation, 'kind' | 'certain' | 'because' | 'due'>,
): readonly OpenQuestion[] {
  if (obligation.certain) return [];
  const found = [
    ...questionsOfKind(obligation),
    ...obligation.because.flatMap((reason) => questionOf(reason, obligation)),
  ];
  const once = found.filter((one, index) => found.findIndex(({ code }) => code === one.code) === index);
  if (once.length > 0) return once;
  const section = obligation.because.find((reason) => reason.section !== undefined)?.section;
  return section === undefined ? [] : [notAtHand(section)];
}

function questionsOfKind({ kind, because, due }: Pick<Obligation, 'kind' | 'because' | 'due'>): OpenQuestion[] {
  if (kind === 'plan-approval') return [approvalDay];
  if (kind === 'lapse-record') return [recordingDay(because)];
  if (kind === 'complementary-interview' && due >= REFORM_2026_BEGINS) return [overTheReform];
  return [];
}

function questionOf(reason: Reason, { due }: Pick<Obligation, 'due'>): OpenQuestion[] {
  switch (reason.code) {
    case 'initial-interview-without-delay':
      return [withoutDelay];
    case 'nordic-model-began':
      return [customersFromBefore];
    case 'in-scope-again':
      return [afterABreak];
    case 'multi-agency-plan-three-months':
      return [jointAssessment];
    case 'service-began':
      return reason.values?.['kind'] === 'joint-purchase-training' ? [jointPurchase] : [];
    default:
      return reason.section?.note === 'text-not-at-hand' && due >= REFORM_2026_BEGINS
        ? [notAtHand(reason.section)] : [];
  }
}

const approvalDay: OpenQuestion = {
  code: 'approval-names-no-day',
  section: cite('380/2023', '38', 3),
  taken: {
    fi: 'hyväksynnät annetaan samana päivänä, kun suunnitelma laaditaan',
    sv: 'godkännandena ges samma dag som planen görs upp',
    en: 'both approve on the day the plan is made',
  },
  other: {
    fi: 'päivää ei ole säädetty, ja hyväksyntä voi tulla kohtuullisen ajan kuluessa',
    sv: 'ingen dag har föreskrivits, och godkännandet kan komma inom skälig tid',
    en: 'no day is set, and the approval may follow within a reasonable time',
  },
};

const recordingDay = (because: readonly Reason[]): OpenQuestion => ({
  code: 'recording-names-no-day',
  section: because.find((reason) => reason.section !== undefined)?.section ?? cite('380/2023', '39', 2),
  taken: {
    fi: 'tapahtuma kirjataan määräajan jälkeisenä ensimmäisenä toimistopäivänä',
    sv: 'händelsen antecknas den första kontorsdagen efter tidsfristen',
    en: 'the event is recorded on the first office day after the time limit',
  },
  other: {
    fi: 'kirjaamiselle ei ole säädetty päivää',
    sv: 'ingen dag har föreskrivits för anteckningen',
    en: 'no day is set for recording it',
  },
});

const overTheReform: OpenQuestion = {
  code: 'limit-over-the-reform',
  section: cite('380/2023', '32', 1),
  taken: {
    fi: 'ennen 1.1.2026 alkanut määräaika noudattaa alkamispäivänsä lakia',
    sv: 'en tidsfrist som börjat före 1.1.2026 följer lagen på den dag då den började',
    en: 'a limit that began before 1 Jan 2026 keeps the law of its first day',
  },
  other: {
    fi: 'määräaika lakkasi 1.1.2026, koska uudessa laissa keskusteluja ei ole sidottu määrään',
    sv: 'tidsfristen upphörde 1.1.2026, eftersom den nya lagen inte binder samtalen till ett antal',
    en: 'the limit ended on 1 Jan 2026, as the new law sets no number of interviews',
  },
};

const withoutDelay: OpenQuestion = {
  code: 'without-delay-names-no-days',
  section: cite('380/2023', '31', 1),
  taken: {
    fi: '”viipymättä” on yhtä monta arkipäivää kuin ensimmäisessä keskustelussa',
    sv: '”utan dröjsmål” är lika många vardagar som för det första samtalet',
    en: '“without delay” means as many working days as for the first meeting',
  },
  other: {
    fi: '”viipymättä” ei ole määrätty päiviksi, ja aika arvioidaan tapauksittain',
    sv: '”utan dröjsmål” har inte bestämts i dagar, och tiden bedöms från fall till fall',
    en: '“without delay” is not set in days and is judged case by case',
  },
};

const customersFromBefore: OpenQuestion = {
  code: 'customers-from-before-the-model',
  section: cite('380/2023', '32', 1, 2),
  taken: {
    fi: 'ennen 2.5.2022 alkaneessa työnhaussa kolme kuukautta lasketaan lain voimaantulosta',
    sv: 'i en jobbsökning som börjat före 2.5.2022 räknas tre månader från lagens ikraftträdande',
    en: 'in a search begun before 2 May 2022 the three months run from that day',
  },
  other: {
    fi: 'kolme kuukautta lasketaan edellisestä tapaamisesta, myös ennen 2.5.2022 pidetystä',
    sv: 'tre månader räknas från det föregående mötet, också ett som hållits före 2.5.2022',
    en: 'they run from the previous meeting, also one held before 2 May 2022',
  },
};

const afterABreak: OpenQuestion = {
  code: 'after-a-break',
  section: cite('380/2023', '32', 1),
  taken: {
    fi: 'keskustelu järjestetään ensimmäisen keskustelun määräajassa siitä, kun este päättyi',
    sv: 'samtalet ordnas inom tidsfristen för det första samtalet räknat från att hindret upphörde',
    en: 'the meeting is arranged within the limit of a first meeting, from the end of the break',
  },
  other: {
    fi: 'määräaika jatkuu edellisestä keskustelusta, eikä este siirrä sitä',
    sv: 'tidsfristen löper från det föregående samtalet och flyttas inte av hindret',
    en: 'the limit runs from the previous meeting and the break does not move it',
  },
};

const jointAssessment: OpenQuestion = {
  code: 'joint-assessment-begins',
  section: cite('381/2023', '4', 3),
  taken: {
    fi: 'kolme kuukautta lasketaan päivästä, jona monialaisen tuen tarve todettiin',
    sv: 'tre månader räknas från den dag då behovet av sektorsövergripande stöd konstaterades',
    en: 'the three months run from the day the need for joint support was stated',
  },
  other: {
    fi: 'kolme kuukautta lasketaan päivästä, jona palvelutarpeen yhteinen arviointi aloitettiin',
    sv: 'tre månader räknas från den dag då den gemensamma bedömningen av servicebehovet inleddes',
    en: 'they run from the day the joint assessment of the service need began',
  },
};

const jointPurchase: OpenQuestion = {
  code: 'joint-purchase-training',
  section: cite('380/2023', '33', 3),
  taken: {
    fi: 'yhteishankintakoulutuksessa keskustelu on kuukautta ennen koulutuksen arvioitua päättymistä',
    sv: 'under gemensam anskaffning hålls samtalet en månad innan utbildningen beräknas ta slut',
    en: 'in jointly bought training the meeting is a month before the training is expected to end',
  },
  other: {
    fi: 'yhteishankintakoulutuksessa keskustelu järjestetään vain painavasta syystä sen vaatimana päivänä',
    sv: 'under gemensam anskaffning ordnas samtal bara av vägande skäl den dag som skälet kräver',
    en: 'in jointly bought training a meeting is arranged only for a weighty reason, on the day it calls for',
  },
};

const notAtHand = (section: Citation): OpenQuestion => ({
  code: 'text-not-at-hand',
  section,
  taken: {
    fi: 'sääntö sellaisena kuin siitä on tiedotettu; säädöstekstiä ei ollut saatavilla',
    sv: 'regeln så som det har informerats om den; författningstexten var inte tillgänglig',
    en: 'the rule as it has been announced; the text of the act was not available',
  },
  other: {
    fi: 'voimassa oleva säädösteksti voi asettaa toisen päivän; tarkista se ennen päätöstä',
    sv: 'den gällande författningstexten kan ange en annan dag; kontrollera den före beslut',
    en: 'the text in force may set another day; check it before deciding',
  },
});
