import type { AssessmentArea } from './assessment-area.ts';

export const healthArea: AssessmentArea = {
  key: 'health',
  name: { fi: 'Terveys', sv: 'Hälsa', en: 'Health' },
  looksAt: {
    fi: 'Fyysinen, psyykkinen ja sosiaalinen terveys siltä osin kuin ne vaikuttavat työhön.',
    sv: 'Fysisk, psykisk och social hälsa till den del de påverkar arbetet.',
    en: 'Physical, mental and social health as far as they affect work.',
  },
  questions: [
    {
      key: 'work',
      text: {
        fi: 'Vaikuttaako terveytesi siihen, millaista työtä voit tehdä?',
        sv: 'Påverkar din hälsa vilket slags arbete du kan utföra?',
        en: 'Does your health affect what kind of work you can do?',
      },
      options: [
        { key: 'none', text: { fi: 'ei esteitä', sv: 'inga hinder', en: 'no obstacles' } },
        {
          key: 'some',
          text: { fi: 'osa töistä ei sovi', sv: 'en del arbeten passar inte', en: 'some work does not suit' },
          needs: true,
          suggests: ['084'],
        },
        {
          key: 'much',
          text: { fi: 'rajoittaa paljon', sv: 'begränsar mycket', en: 'limits a great deal' },
          needs: true,
          suggests: ['084', '071'],
        },
        {
          key: 'later',
          text: {
            fi: 'selvitetään myöhemmin',
            sv: 'utreds senare',
            en: 'to be looked at later',
          },
        },
      ],
      followUp: {
        fi: 'Mikä työssä on hankalaa? Onko lääkärin arvio tai hoito kesken?',
        sv: 'Vad är svårt i arbetet? Pågår en läkarbedömning eller vård?',
        en: 'What is hard at work? Is a doctor’s opinion or treatment under way?',
      },
    },
    {
      key: 'daily',
      text: {
        fi: 'Miten arki sujuu: uni, liikkuminen, asioiden hoito?',
        sv: 'Hur fungerar vardagen: sömn, att röra sig, att sköta ärenden?',
        en: 'How do the days go: sleep, getting about, taking care of things?',
      },
      options: [
        { key: 'well', text: { fi: 'hyvin', sv: 'bra', en: 'well' } },
        {
          key: 'uneven',
          text: { fi: 'vaihtelevasti', sv: 'varierande', en: 'unevenly' },
          needs: true,
        },
        {
          key: 'hard',
          text: { fi: 'vaikeasti', sv: 'svårt', en: 'with difficulty' },
          needs: true,
          suggests: ['071'],
        },
      ],
      followUp: {
        fi: 'Kuka auttaa nyt? Tarvitaanko hyvinvointialueen palvelua?',
        sv: 'Vem hjälper nu? Behövs välfärdsområdets service?',
        en: 'Who helps now? Is a service of the wellbeing area needed?',
      },
    },
  ],
};

export const skillsArea: AssessmentArea = {
  key: 'skills',
  name: { fi: 'Osaaminen', sv: 'Kompetens', en: 'Skills' },
  looksAt: {
    fi: 'Koulutus, työkokemus, kielet, kortit ja luvat: se, mitä työnantaja näkee.',
    sv: 'Utbildning, arbetserfarenhet, språk, kort och tillstånd: det som arbetsgivaren ser.',
    en: 'Education, experience, languages, licences: what an employer sees.',
  },
  questions: [
    {
      key: 'current',
      text: {
        fi: 'Riittääkö osaamisesi niihin töihin, joita haet?',
        sv: 'Räcker din kompetens för de jobb du söker?',
        en: 'Are your skills enough for the jobs you apply for?',
      },
      options: [
        { key: 'enough', text: { fi: 'riittää', sv: 'räcker', en: 'enough' } },
        {
          key: 'update',
          text: { fi: 'kaipaa päivitystä', sv: 'behöver uppdateras', en: 'in need of an update' },
          needs: true,
          suggests: ['064', '058'],
        },
        {
          key: 'missing',
          text: { fi: 'tutkinto puuttuu', sv: 'examen saknas', en: 'no qualification' },
          needs: true,
          suggests: ['083', '065'],
        },
        {
          key: 'change',
          text: { fi: 'alan vaihto edessä', sv: 'branschbyte på gång', en: 'a change of field ahead' },
          needs: true,
          suggests: ['061', '060'],
        },
      ],
      followUp: {
        fi: 'Mikä puuttuu: tutkinto, kortti, kieli vai tuore kokemus?',
        sv: 'Vad saknas: examen, kort, språk eller färsk erfarenhet?',
        en: 'What is missing: a qualification, a licence, a language or fresh experience?',
      },
    },
    {
      key: 'language',
      text: {
        fi: 'Riittääkö suomen tai ruotsin taito työhön?',
        sv: 'Räcker kunskaperna i finska eller svenska för arbetet?',
        en: 'Is your Finnish or Swedish enough for the work?',
      },
      options: [
        { key: 'enough', text: { fi: 'riittää', sv: 'räcker', en: 'enough' } },
        {
          key: 'learning',
          text: { fi: 'opiskelen', sv: 'jag studerar', en: 'learning' },
          needs: true,
          suggests: ['076'],
        },
        {
          key: 'not-yet',
          text: { fi: 'ei vielä', sv: 'inte ännu', en: 'not yet' },
          needs: true,
          suggests: ['076'],
        },
      ],
      followUp: {
        fi: 'Mikä taso on testattu, ja millaista kielitaitoa työ vaatii?',
        sv: 'Vilken nivå visar testet, och vilka språkkunskaper kräver arbetet?',
        en: 'What level has been tested, and what does the work require?',
      },
    },
  ],
};

export const resourcesArea: AssessmentArea = {
  key: 'resources',
  name: { fi: 'Voimavarat', sv: 'Resurser', en: 'Resources' },
  looksAt: {
    fi: 'Motivaatio, arvot ja asenne, tuki ja arjen edellytykset.',
    sv: 'Motivation, värderingar och attityd, stöd och vardagens förutsättningar.',
    en: 'Motivation, values and attitude, support and the conditions of daily life.',
  },
  questions: [
    {
      key: 'motivation',
      text: {
        fi: 'Miltä työn hakeminen tuntuu nyt?',
        sv: 'Hur känns det att söka arbete just nu?',
        en: 'How does looking for work feel now?',
      },
      options: [
        { key: 'good', text: { fi: 'hyvältä', sv: 'bra', en: 'good' } },
        {
          key: 'tired',
          text: {
            fi: 'väsyttävältä',
            sv: 'tröttande',
            en: 'tiring',
          },
          needs: true,
          suggests: ['061'],
        },
        {
          key: 'no-hope',
          text: {
            fi: 'en usko saavani työtä',
            sv: 'jag tror inte att jag får jobb',
            en: 'no faith in finding a job',
          },
          needs: true,
          suggests: ['061', '070'],
        },
      ],
      followUp: {
        fi: 'Mikä on toiminut ennen? Mikä pienin askel auttaisi?',
        sv: 'Vad har fungerat tidigare? Vilket minsta steg skulle hjälpa?',
        en: 'What has worked before? What smallest step would help?',
      },
    },
    {
      key: 'circumstances',
      text: {
        fi: 'Pitääkö arjessa järjestää jotain, ennen kuin voit aloittaa työn?',
        sv: 'Finns det något i vardagen som måste ordnas innan du kan börja arbeta?',
        en: 'Is there something to arrange before you can start work?',
      },
      options: [
        { key: 'nothing', text: { fi: 'ei', sv: 'nej', en: 'nothing' } },
        {
          key: 'care',
          text: {
            fi: 'lasten tai läheisen hoito',
            sv: 'vård av barn eller anhörig',
            en: 'care of a child or relative',
          },
          needs: true,
        },
        {
          key: 'transport',
          text: {
            fi: 'työmatkat',
            sv: 'resorna till jobbet',
            en: 'getting to work',
          },
          needs: true,
        },
        {
          key: 'money',
          text: {
            fi: 'raha-asiat',
            sv: 'ekonomin',
            en: 'money',
          },
          needs: true,
          suggests: ['071'],
        },
        {
          key: 'housing',
          text: {
            fi: 'asuminen',
            sv: 'boendet',
            en: 'housing',
          },
          needs: true,
          suggests: ['071'],
        },
      ],
      followUp: {
        fi: 'Kuka hoitaa asian ja mihin mennessä?',
        sv: 'Vem sköter saken och till när?',
        en: 'Who takes care of it and by when?',
      },
    },
  ],
};
