import type { PlanTheme } from '../process/case-record.ts';
import type { Language } from '../people/make-person.ts';

/** What coaches wrote, by the customer's service language; short, plain and about nobody. */
type Texts = Readonly<Record<Language, readonly string[]>>;

export const meetingNotes: Readonly<Record<string, Texts>> = {
  'initial-interview': {
    fi: ['Alkuhaastattelu pidetty. Palvelutarve kartoitettu, oikeudet ja velvollisuudet käyty läpi.',
      'Alkuhaastattelussa sovittiin työnhaun tavoitteesta. Asiakas hakee kokoaikatyötä omalta alalta.',
      'Käytiin läpi työhistoria ja osaaminen. Asiakas on kiinnostunut lyhytkestoisesta koulutuksesta.'],
    sv: ['Inledande intervju hållen. Servicebehovet kartlagt, rättigheter och skyldigheter genomgångna.',
      'Vi gick igenom arbetshistoria och kunnande. Kunden söker heltidsarbete inom sin bransch.'],
    en: ['Initial interview held. Needs assessed, rights and duties explained, plan made.',
      'Work history and skills discussed. The customer wants to improve Finnish for work.'],
  },
  'job-search-discussion': {
    fi: ['Työnhaku edennyt suunnitelman mukaan. Kaksi haastattelua takana, jatketaan samalla linjalla.',
      'Keskusteltiin alan vaihdosta. Sovittiin osaamiskartoituksesta ja uusista hakukohteista.',
      'Suunnitelma tarkistettu ja uusittu. Asiakas selvittää oppisopimuspaikkaa.',
      'Työnhaku ollut hiljaista. Käytiin läpi avoimet paikat 80 kilometrin säteellä.'],
    sv: ['Jobbsökningen går enligt planen. Planen granskad och förnyad.',
      'Vi talade om byte av bransch och kom överens om en kompetenskartläggning.'],
    en: ['The search goes as planned. Plan checked and renewed.',
      'We talked about vacancies nearby and agreed on a language course.'],
  },
  'complementary-interview': {
    fi: ['Täydentävä keskustelu puhelimitse. Käytiin läpi haetut paikat ja seuraavat askeleet.',
      'Autettiin ansioluettelon päivittämisessä ja sovittiin haettavista paikoista.'],
    sv: ['Kompletterande samtal per telefon. Vi gick igenom sökta jobb och följande steg.'],
    en: ['Complementary interview by phone. Applications and next steps discussed.'],
  },
};

export type PlanText = {
  readonly situation: string;
  readonly goal: string;
  readonly followUp: string;
  readonly actions: readonly (readonly [string, string])[];
};

const followUps: Readonly<Record<Language, string>> = {
  fi: 'Toteutumista seurataan työnhakukeskustelussa kolmen kuukauden välein.',
  sv: 'Planen följs upp i samtal om jobbsökning var tredje månad.',
  en: 'The plan is followed up in a job search discussion every three months.',
};

type InLanguages<T> = Readonly<Record<Language, T>>;

export const planTexts: Readonly<Record<PlanTheme, InLanguages<Omit<PlanText, 'followUp'>>>> = {
  work: {
    fi: {
      situation: 'Asiakkaalla on alan koulutus ja työkokemusta. Työkyky on hyvä.',
      goal: 'Työllistyä omalle alalle kokoaikatyöhön.',
      actions: [['049', 'Haen aktiivisesti työpaikkoja omalta ja lähialoilta.'],
        ['079', 'Haen sovitun määrän työmahdollisuuksia kuukaudessa.']],
    },
    sv: {
      situation: 'Kunden har utbildning och erfarenhet i branschen. Arbetsförmågan är god.',
      goal: 'Heltidsarbete i den egna branschen.',
      actions: [['049', 'Jag söker aktivt jobb i min egen bransch och nära den.'],
        ['079', 'Jag söker det avtalade antalet jobb per månad.']],
    },
    en: {
      situation: 'The customer has training and experience in the field. Work ability is good.',
      goal: 'Full-time work in the field.',
      actions: [['049', 'I apply for jobs in my field and near it.'],
        ['079', 'I apply for the agreed number of jobs each month.']],
    },
  },
  training: {
    fi: {
      situation: 'Työkokemusta on, mutta osaaminen kaipaa päivittämistä.',
      goal: 'Hankkia pätevyys ja työllistyä uudelle alalle.',
      actions: [['058', 'Osallistun osaamiskartoitukseen.'],
        ['064', 'Haen työvoimakoulutukseen.'],
        ['079', 'Haen sovitut työmahdollisuudet.']],
    },
    sv: {
      situation: 'Kunden har erfarenhet men kunnandet behöver förnyas.',
      goal: 'Skaffa behörighet och få arbete i en ny bransch.',
      actions: [['058', 'Jag deltar i en kompetenskartläggning.'],
        ['064', 'Jag söker till arbetskraftsutbildning.']],
    },
    en: {
      situation: 'Experience exists but skills need renewing.',
      goal: 'A qualification and work in a new field.',
      actions: [['058', 'I take part in a survey of skills.'],
        ['064', 'I apply for labour market training.']],
    },
  },
  trial: {
    fi: {
      situation: 'Ala on vielä auki. Asiakas haluaa kokeilla käytännön työtä.',
      goal: 'Löytää sopiva ala työkokeilun avulla.',
      actions: [['061', 'Osallistun uravalmennukseen.'],
        ['063', 'Etsin työkokeilupaikan valmentajan tuella.']],
    },
    sv: {
      situation: 'Branschen är öppen. Kunden vill prova på arbete i praktiken.',
      goal: 'Hitta en passande bransch genom arbetsprövning.',
      actions: [['061', 'Jag deltar i karriärträning.'], ['063', 'Jag söker en plats för arbetsprövning.']],
    },
    en: {
      situation: 'The field is open. The customer wants to try work in practice.',
      goal: 'Find a suitable field through a work trial.',
      actions: [['061', 'I take part in career coaching.'],
        ['063', 'I look for a place for a work trial.']],
    },
  },
  health: {
    fi: {
      situation: 'Työkyvyssä on rajoitteita, jotka otetaan huomioon työnhaussa.',
      goal: 'Löytää työkykyyn sopiva osa-aikainen työ.',
      actions: [['084', 'Selvitän työkykyäni terveydenhuollossa.'], ['070', 'Tapaan työhönvalmentajan.']],
    },
    sv: {
      situation: 'Arbetsförmågan är begränsad, vilket beaktas i jobbsökningen.',
      goal: 'Deltidsarbete som passar arbetsförmågan.',
      actions: [['084', 'Jag utreder min arbetsförmåga inom hälsovården.'],
        ['070', 'Jag träffar en arbetstränare.']],
    },
    en: {
      situation: 'Work ability is limited, which the search takes into account.',
      goal: 'Part-time work that fits the work ability.',
      actions: [['084', 'I have my work ability assessed.'], ['070', 'I meet a job coach.']],
    },
  },
  language: {
    fi: {
      situation: 'Kielitaito on vielä kehittymässä. Aiempi ammatti on tunnistettavissa.',
      goal: 'Kielitaito tasolle B1 ja omaa ammattia vastaava työ.',
      actions: [['076', 'Osallistun kotoutumiskoulutukseen.'], ['081', 'Osaamiseni kartoitetaan.']],
    },
    sv: {
      situation: 'Språkkunskaperna utvecklas. Det tidigare yrket kan identifieras.',
      goal: 'Språknivå B1 och arbete i det egna yrket.',
      actions: [['076', 'Jag deltar i integrationsutbildning.'], ['081', 'Mitt kunnande kartläggs.']],
    },
    en: {
      situation: 'Language skills are developing. The earlier occupation can be recognised.',
      goal: 'Language level B1 and work in the own occupation.',
      actions: [['076', 'I take part in integration training.'], ['081', 'My skills are mapped.']],
    },
  },
  'multi-agency': {
    fi: {
      situation: 'Tarvitaan työllisyyspalvelujen, hyvinvointialueen ja Kelan yhteistä palvelua.',
      goal: 'Vahvistaa toimintakykyä ja edetä kohti työelämää.',
      actions: [['074', 'Sovitaan yhteiset tapaamiset kolmen kuukauden välein.'],
        ['084', 'Terveydentila ja kuntoutuksen tarve selvitetään.']],
    },
    sv: {
      situation: 'Gemensam service av sysselsättningstjänsterna, välfärdsområdet och FPA behövs.',
      goal: 'Stärka funktionsförmågan och närma sig arbetslivet.',
      actions: [['074', 'Gemensamma möten var tredje månad.'],
        ['084', 'Hälsa och behov av rehabilitering utreds.']],
    },
    en: {
      situation: 'Joint service of the employment services, the wellbeing area and Kela is needed.',
      goal: 'Strengthen ability and move towards work.',
      actions: [['074', 'Joint meetings every three months.'],
        ['084', 'Health and need of rehabilitation are assessed.']],
    },
  },
};

export function planText(theme: PlanTheme, language: Language): PlanText {
  return { ...planTexts[theme][language], followUp: followUps[language] };
}

export const noDutyReasons: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  service: {
    fi: 'Palvelu kestää yli kuukauden (46.3 §).',
    sv: 'Servicen varar över en månad (46.3 §).',
    en: 'The service lasts over a month (46.3 §).',
  },
  'multi-agency': {
    fi: 'Monialaisen tuen tarve todettu (48 §).',
    sv: 'Behov av sektorsövergripande stöd konstaterat (48 §).',
    en: 'Need of multi-agency support stated (48 §).',
  },
  work: {
    fi: 'Työssä, velvollisuus alkaa työn päätyttyä (46 §).',
    sv: 'I arbete, skyldigheten börjar när arbetet upphör (46 §).',
    en: 'In work; the duty starts when the work ends (46 §).',
  },
  'lay-off': {
    fi: 'Lomautettu, velvollisuus alkaa kolmen kuukauden kuluttua (46.2 §).',
    sv: 'Permitterad, skyldigheten börjar efter tre månader (46.2 §).',
    en: 'Laid off; the duty starts after three months (46.2 §).',
  },
};

export const loweredReasons: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'work-ability': {
    fi: 'Työkyky rajoittaa sopivia työmahdollisuuksia (44.3 §).',
    sv: 'Arbetsförmågan begränsar lämpliga arbeten (44.3 §).',
    en: 'Work ability limits suitable jobs (44.3 §).',
  },
  'few-vacancies': {
    fi: 'Alalla on vähän avoimia paikkoja työssäkäyntialueella (44.3 §).',
    sv: 'Få lediga jobb i branschen på pendlingsområdet (44.3 §).',
    en: 'Few vacancies in the field within the commuting area (44.3 §).',
  },
  travel: {
    fi: 'Kulkuyhteydet rajoittavat haettavia paikkoja (44.3 §).',
    sv: 'Förbindelserna begränsar de jobb som kan sökas (44.3 §).',
    en: 'Connections limit the jobs that can be applied for (44.3 §).',
  },
};

type SubjectAndBody = readonly [string, string];

export const messageTexts: Readonly<
  Record<'to-customer' | 'from-customer', InLanguages<readonly SubjectAndBody[]>>
> = {
  'to-customer': {
    fi: [['Suunnitelma odottaa hyväksyntää', 'Hei! Suunnitelmasi on valmis. Hyväksythän sen verkossa.'],
      ['Seuraava tapaaminen', 'Hei! Varaathan ajan seuraavaan keskusteluun, tai ehdotan sinulle aikaa.']],
    sv: [['Planen väntar på godkännande', 'Hej! Din plan är klar. Godkänn den gärna i e-tjänsten.'],
      ['Nästa möte', 'Hej! Boka tid för nästa samtal om jobbsökning.']],
    en: [['Plan awaits your approval', 'Hello! Your plan is ready. Please approve it in the e-service.'],
      ['Next meeting', 'Hello! Please book a time for the next discussion.']],
  },
  'from-customer': {
    fi: [['Kysymys suunnitelmasta', 'Hei, voinko hakea myös viereisen kunnan paikkoja? Kyyti järjestyy.'],
      ['Valmennus päättyi', 'Valmennus on nyt ohi ja haluaisin puhua oppisopimuksesta.']],
    sv: [['Fråga om planen', 'Hej, kan jag söka jobb också i grannkommunen?'],
      ['Träningen är slut', 'Träningen är slut och jag vill tala om läroavtal.']],
    en: [['Question about the plan', 'Hello, may I also apply for jobs in the next municipality?'],
      ['Course ended', 'My course has ended and I would like to talk about work.']],
  },
};

/** Subject and body of a reminder, by the kind of what is waited for. */
export const remindersOf: Readonly<Record<string, Readonly<Record<Language, readonly [string, string]>>>> = {
  'plan-approval': {
    fi: ['Suunnitelma odottaa hyväksyntää',
      'Hei! Suunnitelmasi on valmis. Hyväksythän sen asiointipalvelussa.'],
    sv: ['Planen väntar på godkännande', 'Hej! Din plan är klar. Godkänn den gärna i e-tjänsten.'],
    en: ['Plan awaits your approval', 'Hello! Your plan is ready. Please approve it in the e-service.'],
  },
  'search-report': {
    fi: ['Työnhaun raportti', 'Hei! Kerrothan asiointipalvelussa, mitä paikkoja olet hakenut.'],
    sv: ['Rapport om jobbsökningen', 'Hej! Berätta i e-tjänsten vilka jobb du har sökt.'],
    en: ['Report on your search', 'Hello! Please tell in the e-service which jobs you have applied for.'],
  },
  'job-search-profile': {
    fi: ['Työnhakuprofiili', 'Hei! Työnhakuprofiilisi puuttuu vielä Työmarkkinatorilta.'],
    sv: ['Jobbsökarprofil', 'Hej! Din jobbsökarprofil saknas ännu på Jobbmarknad.'],
    en: ['Job search profile', 'Hello! Your job search profile is still missing from Job Market Finland.'],
  },
};

export const otherContactNotes: Readonly<Record<'held' | 'no-show' | 'not-reached', InLanguages<string>>> = {
  held: {
    fi: 'Asiakas soitti. Sovittiin jatkosta ja siitä, mitä hän hakee seuraavaksi.',
    sv: 'Kunden ringde. Vi kom överens om fortsättningen och vad hen söker härnäst.',
    en: 'The customer called. We agreed on how to go on and what to apply for next.',
  },
  'no-show': {
    fi: 'Asiakas ei tullut sovittuun tapaamiseen eikä ilmoittanut esteestä. Uusi aika varattu.',
    sv: 'Kunden kom inte till det avtalade mötet och meddelade inget hinder. Ny tid bokad.',
    en: 'The customer did not come to the agreed meeting and gave no reason. A new time was booked.',
  },
  'not-reached': {
    fi: 'Soitin, ei vastausta. Jätin viestin vastaajaan.',
    sv: 'Jag ringde, inget svar. Lämnade ett meddelande.',
    en: 'Called, no answer. Left a voice message.',
  },
};

export const handoverNotes: Texts = {
  fi: ['Suunnitelma on ajan tasalla. Seuraavaksi käydään läpi koulutusvaihtoehdot.',
    'Asiakas toivoo tapaamisia paikan päällä. Työkokeilusta on puhuttu.',
    'Siirto työnjaon muuttuessa. Keskeneräisiä asioita ei ole.'],
  sv: ['Planen är aktuell. Nästa steg är att gå igenom utbildningsalternativen.',
    'Kunden vill helst träffas på plats. Arbetsprövning har varit på tal.'],
  en: ['The plan is up to date. Next, go through the training options.',
    'The customer prefers to meet in person. A work trial has been talked about.'],
};

export const assessmentSummaries: Readonly<Record<Language, readonly string[]>> = {
  fi: ['Valmiudet työllistyä ovat hyvät. Tukea tarvitaan työpaikkojen löytämiseen.',
    'Osaamisen päivittäminen parantaa mahdollisuuksia.',
    'Työkyky ja voimavarat selvitetään ennen seuraavaa vaihetta.'],
  sv: ['Förutsättningarna att få arbete är goda. Stöd behövs för att hitta jobb.',
    'Uppdaterat kunnande förbättrar möjligheterna.'],
  en: ['Readiness for work is good. Support is needed in finding vacancies.',
    'Better language skills would improve the chances.'],
};

export const serviceNames: Readonly<Record<string, readonly [string, string]>> = {
  'labour-market-training': ['Työvoimakoulutus: logistiikka', 'Seudun ammattiopisto'],
  'work-trial': ['Työkokeilu', 'Vihreä Niitty Oy'],
  coaching: ['Uravalmennus', 'Valmennuspaja Oy'],
  'supported-study': ['Omaehtoiset opinnot', 'Seudun ammattiopisto'],
  'rehabilitative-work': ['Kuntouttava työtoiminta', 'Työpaja Silta'],
  'pay-subsidised-work': ['Palkkatuettu työ', 'Kolmen Koivun Kartano'],
  rehabilitation: ['Ammatillinen kuntoutus', 'Kuntoutuskeskus Ranta'],
  'start-up-grant': ['Starttiraha', 'Seudun yrityspalvelu'],
};
