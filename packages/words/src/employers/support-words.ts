import type { Language } from '../language.ts';

export type SupportKind = 'pay-subsidy' | 'apprenticeship' | 'employment-aid-55' | 'work-arrangements' | 'work-trial' | 'joint-training';

type Words = { readonly name: string; readonly what: string; readonly conditions: string };
export type Support = { readonly kind: SupportKind; /** Of the act on organising employment services and of its decree. */ readonly law: string } & Readonly<Record<Language, Words>>;

/** What an employer may be supported with when it hires; what is told here is general, and each case is decided on its own. */
export const supports: readonly Support[] = [
  {
    kind: 'pay-subsidy', law: '380/2023 82–89 §',
    fi: { name: 'Palkkatuki', what: 'Osa työttömänä olleen palkkauskustannuksista korvataan määräajan: yleensä 50 %, alentuneesti työkykyisestä 70 %.',
      conditions: 'Tuki haetaan ja päätetään ennen kuin työsuhde alkaa. Se riippuu henkilön tilanteesta ja on harkinnanvarainen; kuukaudessa maksettavalla määrällä on katto.' },
    sv: { name: 'Lönesubvention', what: 'En del av lönekostnaderna för en person som varit arbetslös ersätts för viss tid: i regel 50 %, för en person med nedsatt arbetsförmåga 70 %.',
      conditions: 'Stödet söks och beslutas innan anställningen börjar. Det beror på personens situation och är beroende av prövning; beloppet per månad har ett tak.' },
    en: { name: 'Pay subsidy', what: 'Part of the pay costs of a person who has been unemployed is covered for a time: usually 50 %, for a person with reduced work ability 70 %.',
      conditions: 'It is applied for and decided before the employment begins. It depends on the person’s situation and is discretionary; what is paid a month has a ceiling.' },
  },
  {
    kind: 'apprenticeship', law: '380/2023 90 §',
    fi: { name: 'Oppisopimus palkkatuella', what: 'Uusi työntekijä oppii ammatin työssä, ja palkkatukea voidaan myöntää koko oppisopimuksen ajaksi.',
      conditions: 'Ehdot ovat palkkatuen ehdot; oppisopimuksesta sovitaan oppilaitoksen kanssa.' },
    sv: { name: 'Läroavtal med lönesubvention', what: 'En ny anställd lär sig yrket i arbetet, och lönesubvention kan beviljas för hela läroavtalets tid.',
      conditions: 'Villkoren är lönesubventionens; om läroavtalet kommer man överens med läroanstalten.' },
    en: { name: 'Apprenticeship with pay subsidy', what: 'A new employee learns the trade at work, and pay subsidy may be granted for the whole apprenticeship.',
      conditions: 'The conditions are those of pay subsidy; the apprenticeship is agreed on with the school.' },
  },
  {
    kind: 'employment-aid-55', law: '380/2023 95–96 §',
    fi: { name: '55 vuotta täyttäneiden työllistämistuki', what: '70 % palkkauskustannuksista kymmeneksi kuukaudeksi, kun palkataan pitkään työttömänä ollut 55 vuotta täyttänyt.',
      conditions: 'Henkilö on ollut työttömänä vähintään 24 kuukautta 28 kuukauden aikana, ja työtä on vähintään 25 tuntia viikossa.' },
    sv: { name: 'Sysselsättningsstöd för personer som fyllt 55 år', what: '70 % av lönekostnaderna i tio månader när en person över 55 år som länge varit arbetslös anställs.',
      conditions: 'Personen har varit arbetslös i minst 24 månader under 28 månader, och arbetstiden är minst 25 timmar i veckan.' },
    en: { name: 'Employment aid for those aged 55 or over', what: '70 % of the pay costs for ten months when a person of 55 or over who has long been unemployed is hired.',
      conditions: 'The person has been unemployed for at least 24 months out of 28, and the work is at least 25 hours a week.' },
  },
  {
    kind: 'work-arrangements', law: '380/2023 98 §',
    fi: { name: 'Työolosuhteiden järjestelytuki', what: 'Työvälineisiin, muutostöihin tai toisen työntekijän apuun, kun työntekijän vamma tai sairaus sitä edellyttää: enintään 4 000 € '
      + 'henkilöä kohti.',
      conditions: 'Haetaan viimeistään kuukauden kuluessa hankinnasta tai avun alkamisesta.' },
    sv: { name: 'Stöd för specialarrangemang på arbetsplatsen', what: 'För arbetsredskap, ändringsarbeten eller hjälp av en annan anställd när den anställdas funktionsnedsättning eller '
      + 'sjukdom kräver det: högst 4 000 € per person.',
      conditions: 'Söks senast inom en månad från anskaffningen eller från det att hjälpen började.' },
    en: { name: 'Support for arrangements at the workplace', what: 'For tools, alterations or a fellow worker’s help where an employee’s disability or illness requires it: at most €4,000 a person.',
      conditions: 'Applied for within a month of the purchase or of the beginning of the help.' },
  },
  {
    kind: 'work-trial', law: '380/2023 54–59 §',
    fi: { name: 'Työkokeilu', what: 'Työtön kokeilee alaa tai palaa työhön tauon jälkeen; työsuhdetta ei synny eikä palkkaa makseta.',
      conditions: 'Sovitaan kirjallisesti kolmisin ennen alkua. Enintään kuusi kuukautta, 4–8 tuntia päivässä ja enintään viitenä päivänä viikossa.' },
    sv: { name: 'Arbetsprövning', what: 'En arbetslös prövar en bransch eller återgår till arbetet efter ett uppehåll; inget anställningsförhållande uppstår och ingen lön betalas.',
      conditions: 'Avtalas skriftligen mellan tre parter före början. Högst sex månader, 4–8 timmar om dagen och högst fem dagar i veckan.' },
    en: { name: 'Work trial', what: 'An unemployed person tries out a trade or comes back to work after a break; no employment begins and no pay is paid.',
      conditions: 'Agreed on in writing by the three parties beforehand. At most six months, 4–8 hours a day and at most five days a week.' },
  },
  {
    kind: 'joint-training', law: '385/2024 5 §',
    fi: { name: 'Yhteishankintakoulutus', what: 'Koulutus räätälöidään työnantajan tarpeeseen: RekryKoulutus uusille, TäsmäKoulutus omille, MuutosKoulutus irtisanotuille.',
      conditions: 'Työnantaja maksaa osan hinnasta: RekryKoulutuksesta 30 %, TäsmäKoulutuksesta koon mukaan 30–50 %, MuutosKoulutuksesta 20 %.' },
    sv: { name: 'Gemensam anskaffning av utbildning', what: 'Utbildningen skräddarsys för arbetsgivarens behov: rekryteringsutbildning för nya, precisionsutbildning för egna, '
      + 'omställningsutbildning för uppsagda.',
      conditions: 'Arbetsgivaren betalar en del av priset: 30 % av rekryteringsutbildning, 30–50 % av precisionsutbildning enligt storlek, 20 % av omställningsutbildning.' },
    en: { name: 'Joint-purchase training', what: 'Training made to the employer’s need: recruitment training for new people, precision training for one’s own, change training for those dismissed.',
      conditions: 'The employer pays part of the price: 30 % of recruitment training, 30–50 % of precision training by size, 20 % of change training.' },
  },
];

export function supportName(kind: SupportKind, language: Language): string {
  return supports.find((each) => each.kind === kind)?.[language].name ?? kind;
}
