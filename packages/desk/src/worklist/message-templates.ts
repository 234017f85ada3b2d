import type { Language } from '@kohtaanto/words/language.ts';

export type MessageTemplate = { readonly subject: string; readonly body: string };

/** Reminders in plain language, to the person, in the language the person is served in. */
export function reminderFor(kind: string, language: Language): MessageTemplate | undefined {
  return isReminded(kind) ? reminders[kind][language] : undefined;
}

function isReminded(kind: string): kind is keyof typeof reminders {
  return Object.hasOwn(reminders, kind);
}

type InThree = Readonly<Record<Language, MessageTemplate>>;

const meeting: InThree = {
  fi: {
    subject: 'Sovitaan aika keskustelulle',
    body: 'Hei,\n\nOn aika sopia seuraava keskustelumme. Vastaa tähän viestiin ja kerro, mitkä päivät sopivat sinulle, '
      + 'tai varaa aika asiointipalvelussa.',
  },
  sv: {
    subject: 'Vi kommer överens om en tid',
    body: 'Hej,\n\nDet är dags att komma överens om vårt nästa samtal. Svara på det här meddelandet och berätta vilka '
      + 'dagar som passar dig, eller boka en tid i e-tjänsten.',
  },
  en: {
    subject: 'Let us agree on a time',
    body: 'Hello,\n\nIt is time to agree on our next meeting. Reply to this message and tell me which days suit you, '
      + 'or book a time in the e-service.',
  },
};

const reminders = {
  'initial-interview': meeting,
  'complementary-interview': meeting,
  'job-search-discussion': meeting,
  'search-report': {
    fi: {
      subject: 'Kerro, mitä työtä hait',
      body: 'Hei,\n\nTyönhaun raportti tältä jaksolta puuttuu vielä. Kerro asiointipalvelussa, mitä työtä olet hakenut. '
        + 'Jos et löytänyt haettavaa, kerro sekin.',
    },
    sv: {
      subject: 'Berätta vilka jobb du sökt',
      body: 'Hej,\n\nRapporten om din jobbsökning saknas ännu för den här perioden. Berätta i e-tjänsten vilka jobb du '
        + 'har sökt. Om du inte hittade något att söka, berätta också det.',
    },
    en: {
      subject: 'Tell us which jobs you applied for',
      body: 'Hello,\n\nYour job search report for this period is still missing. Tell us in the e-service which jobs you '
        + 'applied for. If you found none, tell us that too.',
    },
  },
  'plan-approval': {
    fi: {
      subject: 'Hyväksy suunnitelmasi',
      body: 'Hei,\n\nSuunnitelmasi odottaa hyväksyntääsi. Lue se asiointipalvelussa ja hyväksy se, tai kerro, '
        + 'mitä haluat muuttaa.',
    },
    sv: {
      subject: 'Godkänn din plan',
      body: 'Hej,\n\nDin plan väntar på ditt godkännande. Läs den i e-tjänsten och godkänn den, eller berätta vad du '
        + 'vill ändra.',
    },
    en: {
      subject: 'Approve your plan',
      body: 'Hello,\n\nYour plan awaits your approval. Read it in the e-service and approve it, or tell us what you '
        + 'would like to change.',
    },
  },
  'plan-report': {
    fi: {
      subject: 'Miten suunnitelmasi etenee',
      body: 'Hei,\n\nOlemme sopineet, että kerrot suunnitelmasi etenemisestä. Kerro asiointipalvelussa, mitä olet tehnyt '
        + 'ja missä tarvitset apua.',
    },
    sv: {
      subject: 'Hur går det med din plan',
      body: 'Hej,\n\nVi har kommit överens om att du berättar hur planen framskrider. Berätta i e-tjänsten vad du har '
        + 'gjort och vad du behöver hjälp med.',
    },
    en: {
      subject: 'How is your plan going',
      body: 'Hello,\n\nWe agreed that you tell us how your plan is going. Tell us in the e-service what you have done '
        + 'and where you need help.',
    },
  },
  'job-search-profile': {
    fi: {
      subject: 'Julkaise työnhakuprofiilisi',
      body: 'Hei,\n\nTyönhakuprofiilisi puuttuu tai se on vanhentunut. Julkaise profiili Työmarkkinatorilla, jotta '
        + 'työnantajat löytävät sinut.',
    },
    sv: {
      subject: 'Publicera din jobbsökarprofil',
      body: 'Hej,\n\nDin jobbsökarprofil saknas eller har gått ut. Publicera profilen på Jobbmarknad Finland så att '
        + 'arbetsgivare hittar dig.',
    },
    en: {
      subject: 'Publish your job search profile',
      body: 'Hello,\n\nYour job search profile is missing or has expired. Publish it on Job Market Finland so that '
        + 'employers can find you.',
    },
  },
} satisfies Readonly<Record<string, InThree>>;
