import { item, said } from './said.ts';
import type { QuestionnaireWords } from './said.ts';

export const equalityWords: QuestionnaireWords = {
  name: said('Yhdenvertaisuuskartoitus', 'Likabehandlingskartläggning', 'Equality survey'),
  intro: said(
    'Kerro, onko palvelumme kohdellut sinua reilusti. Vastauksillasi korjaamme sen, mikä ei toimi.',
    'Berätta om du har blivit rättvist bemött i vår service. Med dina svar rättar vi till det som inte fungerar.',
    'Tell us whether you have been treated fairly in our services. Your answers help us mend what does not work.'),
  items: {
    respect: item(said('Minua on kohdeltu kunnioittavasti.', 'Jag har blivit bemött med respekt.', 'I have been treated with respect.'),
      said('Kunnioittava kohtelu', 'Respektfullt bemötande', 'Respectful treatment')),
    'same-treatment': item(
      said('Minua on kohdeltu yhtä hyvin kuin muita, taustastani riippumatta.', 'Jag har blivit lika väl bemött som andra, oberoende av min bakgrund.',
        'I have been treated as well as others, whatever my background.'),
      said('Sama kohtelu kaikille', 'Lika behandling', 'Equal treatment')),
    language: item(
      said('Olen saanut palvelua kielellä, jota ymmärrän hyvin.', 'Jag har fått service på ett språk som jag förstår bra.',
        'I have been served in a language that I understand well.'),
      said('Ymmärrettävä kieli', 'Ett språk man förstår', 'Language understood')),
    'told-clearly': item(
      said('Oikeuteni ja velvollisuuteni on kerrottu minulle selkeästi.', 'Mina rättigheter och skyldigheter har förklarats tydligt för mig.',
        'My rights and duties have been explained to me clearly.'),
      said('Selkeä neuvonta', 'Tydlig rådgivning', 'Clear advice')),
    place: item(
      said('Toimipisteeseen oli helppo päästä, ja siellä oli helppo liikkua ja asioida.', 'Det var lätt att ta sig till kontoret, röra sig där och uträtta sitt ärende.',
        'It was easy to get to the office, to move about and to be served there.'),
      said('Esteetön toimipiste', 'Tillgängligt kontor', 'Accessible office')),
    online: item(
      said('Verkkopalvelua ja lomakkeita oli helppo käyttää.', 'E-tjänsten och blanketterna var lätta att använda.',
        'The online service and the forms were easy to use.'),
      said('Helppo verkkopalvelu', 'Lättanvänd e-tjänst', 'Easy online service')),
    'needs-heard': item(
      said('Tilanteeni ja toiveeni on kuultu, kun palveluistani on sovittu.', 'Min situation och mina önskemål har hörts när vi kommit överens om servicen.',
        'My situation and wishes were heard when my services were agreed on.'),
      said('Tilanteen kuuleminen', 'Situationen hörd', 'Situation heard')),
    'same-chances': item(
      said('Minulle on tarjottu työtä, koulutusta ja palveluja yhtä lailla kuin muille.', 'Jag har erbjudits arbete, utbildning och tjänster i samma mån som andra.',
        'I have been offered work, training and services as much as others have.'),
      said('Samat mahdollisuudet', 'Lika möjligheter', 'Equal chances')),
    adjustments: item(
      said('Sain järjestelyt, joita tarvitsin: esimerkiksi tulkin, avustajan mukaan tai enemmän aikaa.',
        'Jag fick de anpassningar jag behövde, till exempel tolk, assistent eller mer tid.',
        'I was given the arrangements I needed, such as an interpreter, an assistant or more time.'),
      said('Kohtuulliset mukautukset', 'Rimliga anpassningar', 'Reasonable adjustments')),
    discriminated: item(
      said('Oletko kokenut syrjintää palvelussamme viimeisten 12 kuukauden aikana?', 'Har du blivit diskriminerad i vår service under de senaste 12 månaderna?',
        'Have you been discriminated against in our services in the last 12 months?'),
      said('Syrjintää 12 kuukauden aikana', 'Diskriminering under 12 månader', 'Discrimination in 12 months')),
  },
};
