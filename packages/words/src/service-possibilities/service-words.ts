import type { ActAlone, GapKind, ServiceKind, ServicePossibility, ServiceQuestion } from '@kohtaanto/rules/service-possibilities/services-for-gaps.ts';
import type { InLanguages, Language } from '../language.ts';
import { sectionHref, sectionLabel } from '../reasons.ts';

const said = (fi: string, sv: string, en: string): InLanguages => ({ fi, sv, en });

export const gapsSaid: Readonly<Record<GapKind, InLanguages>> = {
  'card': said('kortti tai lupa', 'kort eller tillstånd', 'card or permit'), 'right-to-practise': said('ammattioikeus tai kelpoisuus', 'yrkesrätt eller behörighet', 'right to practise'),
  'skill': said('osaaminen', 'kunnande', 'skills'), 'language': said('kielitaito', 'språkkunskaper', 'language'), 'education': said('koulutus', 'utbildning', 'education'),
  'experience': said('työkokemus', 'arbetserfarenhet', 'work experience'), 'new-occupation': said('uusi ammatti', 'nytt yrke', 'a new occupation'),
  'distance': said('matka', 'resan', 'the way'), 'work-limits': said('työkyky', 'arbetsförmågan', 'ability to work'),
};

export const servicesSaid: Readonly<Record<ServiceKind, InLanguages>> = {
  'skills-assessment': said('Osaamis- ja ammattitaitokartoitus', 'Kartläggning av kompetens och yrkesskicklighet', 'Assessment of skills'),
  'labour-market-training': said('Työvoimakoulutus', 'Arbetskraftsutbildning', 'Labour market training'),
  'labour-market-degree-training': said('Tutkintoon johtava työvoimakoulutus (531/2017)', 'Examensinriktad arbetskraftsutbildning (531/2017)',
    'Labour market training for a qualification (531/2017)'),
  'integration-training': said('Kotoutumiskoulutus', 'Integrationsutbildning', 'Integration training'),
  'own-study': said('Omaehtoinen opiskelu työttömyysetuudella', 'Frivilliga studier med arbetslöshetsförmån', 'Studies of one’s own with unemployment benefit'),
  'integration-own-study': said('Kotoutujan omaehtoinen opiskelu', 'Frivilliga studier för invandrare', 'An immigrant’s studies of one’s own'),
  'recognition': said('Ulkomaisen tutkinnon tunnustaminen', 'Erkännande av utländsk examen', 'Recognition of a qualification from abroad'),
  'licensing-health': said('Terveydenhuollon ammattihenkilön laillistaminen', 'Legitimering som yrkesutbildad person inom hälso- och sjukvården', 'Licensing as a health care professional'),
  'licensing-social': said('Sosiaalihuollon ammattihenkilön laillistaminen', 'Legitimering som yrkesutbildad person inom socialvården', 'Licensing as a social welfare professional'),
  'pay-subsidy': said('Palkkatuki ammatillisen osaamisen parantamiseen', 'Lönesubvention för förbättrande av yrkeskompetensen', 'Pay subsidy for improving vocational skills'),
  'job-coaching': said('Työhönvalmennus', 'Arbetsträning', 'Job coaching'), 'career-coaching': said('Uravalmennus', 'Karriärträning', 'Career coaching'),
  'education-trial': said('Koulutuskokeilu', 'Utbildningsprövning', 'Education trial'), 'work-trial': said('Työkokeilu', 'Arbetsprövning', 'Work trial'),
  'work-ability-assessment': said('Työkyvyn tutkimus tai arviointi', 'Undersökning eller bedömning av arbetsförmågan', 'Examination or assessment of the ability to work'),
  'reduced-ability-subsidy': said('Palkkatuki alentuneesti työkykyisen palkkaamiseen', 'Lönesubvention för anställning av arbetstagare med funktionshinder',
    'Pay subsidy for hiring a person of reduced work ability'),
  'workplace-adjustment': said('Työolosuhteiden järjestelytuki', 'Stöd för specialarrangemang', 'Support for arranging the working conditions'),
  'mobility-allowance': said('Liikkuvuusavustus', 'Rörlighetsunderstöd', 'Mobility allowance'),
  'travel-costs': said('Matka- ja yöpymiskustannusten korvaus työhön hakeutuessa', 'Ersättning för rese- och övernattningskostnader vid arbetssökande',
    'Travel and overnight costs of applying for work'),
};

const questionsSaid: Readonly<Record<ServiceQuestion, InLanguages>> = {
  'need-found': said('onko koulutustarve todettu', 'om ett utbildningsbehov har konstaterats', 'whether a need of training has been found'),
  'suits-the-training': said('soveltuvuus koulutukseen ja tehtäviin', 'lämpligheten för utbildningen och uppgifterna', 'suitability for the training and the work'),
  'compulsory-education-over': said('onko oppivelvollisuus päättynyt', 'om läroplikten har upphört', 'whether compulsory education is over'),
  'under-twenty': said('alle 20-vuotiaalla: ettei omaehtoinen opiskelu ole mahdollista tai tarkoituksenmukaista',
    'för den som är under 20 år: att frivilliga studier inte är möjliga eller ändamålsenliga', 'under the age of 20: that studies of one’s own are not possible or expedient'),
  'vocational-not-degree': said('koulutuksen tavoitteena ei voi olla tutkinto tai sen osa', 'utbildningen får inte syfta till en examen eller en del av en',
    'the training may not aim at a qualification or a part of one'),
  'has-integration-plan': said('onko henkilöllä kotoutumissuunnitelma tai oikeus siihen', 'om personen har en integrationsplan eller rätt till en',
    'whether the person has an integration plan or a right to one'),
  'turned-25': said('onko henkilö täyttänyt 25 vuotta', 'om personen har fyllt 25 år', 'whether the person has turned 25'),
  'best-means': said('onko opiskelun tukeminen työvoimapoliittisesti tarkoituksenmukaisin keino', 'om stöd för studierna är det arbetskraftspolitiskt mest ändamålsenliga sättet',
    'whether supporting the studies is the most expedient means'),
  'agreed-before': said('sovittava suunnitelmassa ennen opintojen alkua', 'ska avtalas i planen innan studierna börjar', 'agreed in the plan before the studies begin'),
  'full-time-studies': said('ovatko opinnot päätoimisia ja 74 §:ssä tarkoitettuja', 'om studierna är heltidsstudier och sådana som avses i 74 §',
    'whether the studies are full-time and of those of section 74'),
  'degree-from-abroad': said('onko tutkinto suoritettu ulkomailla', 'om examen har avlagts utomlands', 'whether there is a qualification from abroad'),
  'right-from-abroad': said('onko tutkinto tai ammattioikeus ulkomailta', 'om examen eller yrkesrätten är från utlandet', 'whether the qualification or the right is from abroad'),
  'group-of-82': said('kuuluuko henkilö johonkin 82 §:n 1 momentin ryhmistä', 'om personen hör till någon av grupperna i 82 § 1 mom.', 'whether the person is of a group of section 82(1)'),
  'lack-of-skills': said('johtuuko työttömyys ammatillisen osaamisen puutteista', 'om arbetslösheten beror på brister i yrkeskompetensen',
    'whether the unemployment comes from lacking vocational skills'),
  'decided-before-start': said('päätös on tehtävä ennen työn alkua', 'beslutet ska fattas innan arbetet börjar', 'the decision is made before the work begins'),
  'returns-or-chooses': said('onko tarkoitus selvittää ammattia tai uraa tai tukea paluuta työmarkkinoille',
    'om syftet är att klarlägga yrkes- eller karriäralternativ eller stödja återkomsten till arbetsmarknaden',
    'whether it is to clarify an occupation or career or to support a return to work'),
  'six-months-at-most': said('enintään kuusi kuukautta', 'högst sex månader', 'six months at most'),
  'not-the-employer': said('ei omalle työnantajalle', 'inte hos den egna arbetsgivaren', 'not with one’s own employer'),
  'chooses-occupation': said('onko tarkoitus selvittää ammatinvalintaa tai uraa', 'om syftet är att klarlägga yrkesval eller karriär', 'whether it is to clarify an occupation or career'),
  'injury-or-illness': said('vaatiiko vamma tai sairaus välineitä, muutoksia tai toisen apua', 'om en skada eller sjukdom kräver hjälpmedel, ändringar eller en annans hjälp',
    'whether an injury or illness calls for equipment, changes or another’s help'),
  'substantially-less': said('onko sopivan työn saaminen olennaisesti vaikeutunut vamman tai sairauden vuoksi',
    'om möjligheterna att få lämpligt arbete väsentligt har minskat på grund av skada eller sjukdom',
    'whether an injury or illness has substantially lessened the chances of suitable work'),
  'costs-significant': said('ovatko kustannukset työnantajalle merkittävät', 'om kostnaderna är betydande för arbetsgivaren', 'whether the costs are significant to the employer'),
  'way-over-three-hours': said('kestääkö edestakainen matka yli kolme tuntia (osa-aikatyössä yli kaksi) tai muutetaanko työn vuoksi',
    'om resan tur och retur tar över tre timmar (i deltidsarbete över två) eller om man flyttar för arbetet',
      'whether the way there and back takes over three hours (two in part-time work), or one moves for the work'),
  'applied-before-start': said('haettava Kelasta tai työttömyyskassasta ennen työn alkua', 'söks hos FPA eller arbetslöshetskassan innan arbetet börjar',
    'applied for from Kela or the unemployment fund before the work begins'),
  'unemployed': said('onko henkilö työtön', 'om personen är arbetslös', 'whether the person is unemployed'),
  'worth-its-costs': said('onko korvaaminen tarkoituksenmukaista työllistymisen kannalta', 'om ersättningen är ändamålsenlig med tanke på sysselsättningen',
    'whether it is expedient for becoming employed'),
};

export const questionsOf = ({ toFindOut }: Pick<ServicePossibility, 'toFindOut'>, language: Language): readonly string[] => toFindOut.map((one) => questionsSaid[one][language]);

/** '61 § 1 mom. 1 k'; of an act whose text was not at hand its number alone. */
export const groundLabel = (section: ServicePossibility['section'], language: Language): string => (isAlone(section) ? section.act : sectionLabel(section, language));
const isAlone = (section: ServicePossibility['section']): section is ActAlone => section.section === null;

/** Finlex of the section; of an act alone no link, for there is no section to open. */
export const groundHref = (section: ServicePossibility['section'], language: Language): string | null => (isAlone(section) ? null : sectionHref(section, language));
