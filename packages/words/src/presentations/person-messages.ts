import type { Language } from '../language.ts';

/** What the person is told of: which place, at whose, and by when. */
export type MessageValues = { readonly title: string; readonly employer: string; readonly day?: string; readonly binding?: boolean };
export type PersonMessage = { readonly subject: string; readonly body: string };
export type MessageKind = 'consent-asked' | 'presented' | 'interview' | 'chosen' | 'not-chosen' | 'consent-withdrawn' | 'offer' | 'hint' | 'offer-taken-back';

type Said = (values: MessageValues) => PersonMessage;
const place = ({ title, employer }: MessageValues): string => `${title}, ${employer}`;

/** Plain language: what happened, and what the person may do next. */
const messages: Readonly<Record<MessageKind, Readonly<Record<Language, Said>>>> = {
  'consent-asked': {
    fi: (v) => ({
      subject: `Saammeko kertoa sinusta työnantajalle? ${v.title}`,
      body: `Olisit hyvä ehdokas työpaikkaan: ${place(v)}.\n\n`
        + `Kerromme sinusta työnantajalle vain, jos annat luvan. Vastaa viimeistään ${v.day ?? ''}: katso, mitä kertoisimme, ja valitse itse.\n\n`
        + `Lähetämme sinulle henkilökohtaisen linkin. Voit vastata myös omavalmentajallesi.\n\n`
        + `Voit myös kieltäytyä. Se ei vaikuta etuuksiin eikä palveluihisi.`,
    }),
    sv: (v) => ({
      subject: `Får vi berätta om dig för arbetsgivaren? ${v.title}`,
      body: `Du vore en bra kandidat till arbetet: ${place(v)}.\n\n`
        + `Vi berättar om dig för arbetsgivaren bara om du ger lov. Svara senast ${v.day ?? ''}: se vad vi skulle berätta, och välj själv.\n\n`
        + `Vi skickar dig en personlig länk. Du kan också svara din coach.\n\n`
        + `Du kan också säga nej. Det påverkar inte dina förmåner eller din service.`,
    }),
    en: (v) => ({
      subject: `May we tell the employer about you? ${v.title}`,
      body: `You would be a good candidate for this job: ${place(v)}.\n\n`
        + `We tell the employer about you only if you allow it. Please answer by ${v.day ?? ''}: see what we would tell, and choose yourself.\n\n`
        + `We send you a personal link. You may also answer your coach.\n\n`
        + `You may also refuse. It does not affect your benefits or your services.`,
    }),
  },
  'presented': {
    fi: (v) => ({
      subject: `Sinut on esitelty työnantajalle: ${v.title}`,
      body: `Olemme kertoneet sinusta työnantajalle: ${place(v)}. Kerroimme vain sen, mihin annoit luvan. Työnantaja voi ottaa sinuun yhteyttä.\n\n`
        + `Voit perua luvan milloin tahansa samasta linkistä, josta annoit sen, tai pyytämällä omavalmentajaltasi.`,
    }),
    sv: (v) => ({
      subject: `Du har presenterats för arbetsgivaren: ${v.title}`,
      body: `Vi har berättat om dig för arbetsgivaren: ${place(v)}. Vi berättade bara det som du gav lov till. Arbetsgivaren kan kontakta dig.\n\n`
        + `Du kan återkalla ditt lov när som helst via samma länk som du gav det med, eller genom att be din coach.`,
    }),
    en: (v) => ({
      subject: `You have been presented to the employer: ${v.title}`,
      body: `We have told the employer about you: ${place(v)}. We told only what you allowed. The employer may contact you.\n\n`
        + `You may withdraw your permission at any time by the same link, or by asking your coach.`,
    }),
  },
  'interview': {
    fi: (v) => ({
      subject: `Olet mukana haastattelussa: ${v.title}`,
      body: `Työnantaja haluaa haastatella sinut: ${place(v)}. Työnantaja sopii ajan kanssasi. Kysy omavalmentajaltasi, jos haluat valmistautua yhdessä.`,
    }),
    sv: (v) => ({
      subject: `Du är med på intervju: ${v.title}`,
      body: `Arbetsgivaren vill intervjua dig: ${place(v)}. Arbetsgivaren kommer överens om en tid med dig. Fråga din coach om du vill förbereda dig tillsammans.`,
    }),
    en: (v) => ({
      subject: `You are invited to an interview: ${v.title}`,
      body: `The employer wants to interview you: ${place(v)}. The employer will agree on a time with you. Ask your coach if you would like to prepare together.`,
    }),
  },
  'chosen': {
    fi: (v) => ({ subject: `Sinut valittiin: ${v.title}`, body: `Onneksi olkoon! Sinut on valittu työpaikkaan: ${place(v)}. Muista ilmoittaa työn alkamisesta asioinnissa.` }),
    sv: (v) => ({ subject: `Du blev vald: ${v.title}`, body: `Gratulerar! Du har valts till arbetet: ${place(v)}. Kom ihåg att meddela när arbetet börjar i e-tjänsten.` }),
    en: (v) => ({ subject: `You were chosen: ${v.title}`, body: `Congratulations! You were chosen for the job: ${place(v)}. Remember to report the start of the work in the e-service.` }),
  },
  'not-chosen': {
    fi: (v) => ({ subject: `Valinta on tehty: ${v.title}`, body: `Tällä kertaa sinua ei valittu työpaikkaan: ${place(v)}. Kiitos, että olit mukana. Etsimme seuraavaa paikkaa yhdessä.` }),
    sv: (v) => ({ subject: `Valet är gjort: ${v.title}`, body: `Den här gången blev du inte vald till arbetet: ${place(v)}. Tack för att du var med. Vi söker nästa plats tillsammans.` }),
    en: (v) => ({
      subject: `The choice has been made: ${v.title}`,
      body: `This time you were not chosen for the job: ${place(v)}. Thank you for taking part. We will look for the next one together.`,
    }),
  },
  'consent-withdrawn': {
    fi: (v) => ({
      subject: `Lupa on peruttu: ${v.title}`,
      body: `Olet perunut luvan kertoa sinusta työnantajalle: ${place(v)}. Emme kerro enää mitään. Jos tietojasi on jo annettu, työnantajaa pyydetään hävittämään ne.`,
    }),
    sv: (v) => ({
      subject: `Lovet har återkallats: ${v.title}`,
      body: `Du har återkallat lovet att berätta om dig för arbetsgivaren: ${place(v)}. Vi berättar inget mer. Om dina uppgifter redan har lämnats ut ber vi arbetsgivaren förstöra dem.`,
    }),
    en: (v) => ({
      subject: `Your permission is withdrawn: ${v.title}`,
      body: `You have withdrawn the permission to tell the employer about you: ${place(v)}. We tell nothing more. If your data has been given already, the employer is asked to destroy it.`,
    }),
  },
  'offer': {
    fi: (v) => ({
      subject: `Hae tätä työpaikkaa: ${v.title}`,
      body: `Osoitamme sinulle haettavaksi työpaikan: ${place(v)}. Hae viimeistään ${v.day ?? ''} ja kerro meille hakemisesta.`
        + (v.binding === true
          ? '\n\nSinun pitää hakea tätä paikkaa. Jos et voi hakea, kerro syy ennen määräpäivää.'
          : '\n\nHakeminen ei ole sinulle pakollista, mutta suosittelemme sitä.'),
    }),
    sv: (v) => ({
      subject: `Sök det här arbetet: ${v.title}`,
      body: `Vi anvisar dig ett arbete att söka: ${place(v)}. Sök senast ${v.day ?? ''} och berätta för oss att du har sökt.`
        + (v.binding === true
          ? '\n\nDu måste söka den här platsen. Om du inte kan söka, berätta orsaken före den dagen.'
          : '\n\nDet är inte obligatoriskt för dig att söka, men vi rekommenderar det.'),
    }),
    en: (v) => ({
      subject: `Apply for this job: ${v.title}`,
      body: `We point out a job for you to apply for: ${place(v)}. Apply by ${v.day ?? ''} and tell us that you have applied.`
        + (v.binding === true
          ? '\n\nYou have to apply for this job. If you cannot, tell the reason before that day.'
          : '\n\nYou do not have to apply, but we recommend it.'),
    }),
  },
  'hint': {
    fi: (v) => ({ subject: `Vinkki työpaikasta: ${v.title}`, body: `Tämä työpaikka voisi sopia sinulle: ${place(v)}. Hakeminen on vapaaehtoista.` }),
    sv: (v) => ({ subject: `Tips om ett arbete: ${v.title}`, body: `Det här arbetet kunde passa dig: ${place(v)}. Det är frivilligt att söka.` }),
    en: (v) => ({ subject: `A hint of a job: ${v.title}`, body: `This job could suit you: ${place(v)}. Applying is voluntary.` }),
  },
  'offer-taken-back': {
    fi: (v) => ({ subject: `Työpaikkaa ei tarvitse hakea: ${v.title}`, body: `Olemme peruneet tarjouksen: ${place(v)}. Sinun ei tarvitse hakea sitä.` }),
    sv: (v) => ({ subject: `Du behöver inte söka arbetet: ${v.title}`, body: `Vi har återkallat erbjudandet: ${place(v)}. Du behöver inte söka det.` }),
    en: (v) => ({ subject: `You need not apply: ${v.title}`, body: `We have taken back the offer: ${place(v)}. You need not apply for it.` }),
  },
};

export const personMessage = (kind: MessageKind, values: MessageValues, language: Language): PersonMessage => messages[kind][language](values);
