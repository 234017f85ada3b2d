import type { AssessmentArea } from './assessment-area.ts';

export const fitOfWorkArea: AssessmentArea = {
  key: 'fit-of-work',
  name: { fi: 'Työn sopivuus', sv: 'Arbetets lämplighet', en: 'Fit of work' },
  looksAt: {
    fi: 'Työtehtävän, työajan, työyhteisön ja työympäristön vaatimukset ihmiseen nähden.',
    sv: 'Vad uppgiften, arbetstiden, arbetsgemenskapen och arbetsmiljön kräver av personen.',
    en: 'What the task, the hours, the workplace and its people ask of the person.',
  },
  questions: [
    {
      key: 'hours',
      text: {
        fi: 'Millainen työaika sopii sinulle?',
        sv: 'Vilken arbetstid passar dig?',
        en: 'What working hours suit you?',
      },
      options: [
        { key: 'any', text: { fi: 'kaikki käy', sv: 'allt går bra', en: 'any hours' } },
        { key: 'day', text: { fi: 'päivätyö', sv: 'dagsarbete', en: 'day work' } },
        {
          key: 'evening',
          text: {
            fi: 'iltavuoro käy',
            sv: 'kvällsskift går bra',
            en: 'evening shifts too',
          },
        },
        { key: 'part', text: { fi: 'osa-aikatyö', sv: 'deltidsarbete', en: 'part-time work' }, needs: true },
      ],
      followUp: {
        fi: 'Mikä rajoittaa työaikaa, ja muuttuuko se?',
        sv: 'Vad begränsar arbetstiden och kommer det att ändras?',
        en: 'What limits the hours, and will it change?',
      },
    },
    {
      key: 'conditions',
      text: {
        fi: 'Pitääkö työoloissa muuttaa jotain?',
        sv: 'Finns det något i arbetsförhållandena som måste anpassas?',
        en: 'Does anything in the working conditions need to be adapted?',
      },
      options: [
        { key: 'nothing', text: { fi: 'ei', sv: 'nej', en: 'nothing' } },
        {
          key: 'physical',
          text: { fi: 'fyysinen kuormitus', sv: 'fysisk belastning', en: 'physical load' },
          needs: true,
          suggests: ['063'],
        },
        {
          key: 'mental',
          text: { fi: 'henkinen kuormitus', sv: 'psykisk belastning', en: 'mental load' },
          needs: true,
          suggests: ['063', '070'],
        },
        {
          key: 'support',
          text: {
            fi: 'tarvitsen tukea työpaikalla',
            sv: 'jag behöver stöd på arbetsplatsen',
            en: 'support at the workplace',
          },
          needs: true,
          suggests: ['070', '077'],
        },
      ],
      followUp: {
        fi: 'Mitä työnantajan pitäisi tietää tai järjestää?',
        sv: 'Vad borde arbetsgivaren veta eller ordna?',
        en: 'What should an employer know or arrange?',
      },
    },
  ],
};

export const jobSearchSkillsArea: AssessmentArea = {
  key: 'job-search-skills',
  name: { fi: 'Työnhakutaidot', sv: 'Jobbsökarfärdigheter', en: 'Job search skills' },
  looksAt: {
    fi: 'Asiakirjat, kanavat, verkostot ja verkkoasioinnin taidot.',
    sv: 'Ansökningshandlingar, kanaler, nätverk och vana vid e-tjänster.',
    en: 'Documents, channels, networks and using services online.',
  },
  questions: [
    {
      key: 'documents',
      text: {
        fi: 'Ovatko ansioluettelo ja hakemus ajan tasalla?',
        sv: 'Är meritförteckningen och ansökan uppdaterade?',
        en: 'Are your CV and application up to date?',
      },
      options: [
        { key: 'ready', text: { fi: 'valmiina', sv: 'klara', en: 'ready' } },
        {
          key: 'old',
          text: { fi: 'vanhentuneet', sv: 'föråldrade', en: 'out of date' },
          needs: true,
          suggests: ['051'],
        },
        {
          key: 'none',
          text: {
            fi: 'puuttuvat',
            sv: 'saknas',
            en: 'missing',
          },
          needs: true,
          suggests: ['051'],
        },
      ],
      followUp: {
        fi: 'Tehdäänkö ne yhdessä vai työnhakuvalmennuksessa?',
        sv: 'Skriver vi dem tillsammans eller görs de i jobbsökarträningen?',
        en: 'Shall we write them together or in job search coaching?',
      },
    },
    {
      key: 'channels',
      text: {
        fi: 'Mistä haet työtä nyt?',
        sv: 'Var söker du arbete nu?',
        en: 'Where do you look for work now?',
      },
      options: [
        { key: 'many', text: { fi: 'useasta paikasta', sv: 'på flera ställen', en: 'in many places' } },
        {
          key: 'web',
          text: {
            fi: 'vain verkosta',
            sv: 'bara på nätet',
            en: 'online only',
          },
          suggests: ['049'],
        },
        {
          key: 'help',
          text: { fi: 'tarvitsen apua', sv: 'jag behöver hjälp', en: 'help is needed' },
          needs: true,
          suggests: ['051', '049'],
        },
      ],
      followUp: {
        fi: 'Mihin lähialueen työnantajiin voisit ottaa yhteyttä?',
        sv: 'Vilka arbetsgivare i närheten kunde du kontakta?',
        en: 'Which employers nearby could you contact?',
      },
    },
    {
      key: 'digital',
      text: {
        fi: 'Sujuuko asiointi verkossa?',
        sv: 'Går det bra att uträtta ärenden på nätet?',
        en: 'Can you use services online?',
      },
      options: [
        { key: 'well', text: { fi: 'sujuu', sv: 'ja, bra', en: 'well' } },
        { key: 'phone', text: { fi: 'vain puhelimella', sv: 'bara per telefon', en: 'on a phone only' } },
        { key: 'no', text: { fi: 'ei suju', sv: 'nej', en: 'not well' }, needs: true },
      ],
      followUp: {
        fi: 'Miten muistutukset ja viestit tulevat varmasti perille?',
        sv: 'Hur kan påminnelser och meddelanden säkert nå dig?',
        en: 'How will reminders and messages be sure to reach you?',
      },
    },
  ],
};
