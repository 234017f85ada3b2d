import { defineTexts } from '../app/texts.tsx';

export const consentTexts = defineTexts({
  title: { fi: 'Saako sinusta kertoa työnantajalle?', sv: 'Får vi berätta om dig för arbetsgivaren?', en: 'May we tell the employer about you?' },
  authority: { fi: 'työvoimaviranomainen', sv: 'arbetskraftsmyndigheten', en: 'the employment authority' },
  asks: {
    fi: (who: string, area: string) => `Kysyjä: ${who}, ${area}.`,
    sv: (who: string, area: string) => `Den som frågar: ${who}, ${area}.`, en: (who: string, area: string) => `Asked by ${who}, ${area}.`,
  },
  holds: {
    fi: (day: string) => `Suostumuksesi on voimassa ${day} asti, ja voit perua sen milloin vain tästä samasta linkistä.`,
    sv: (day: string) => `Ditt samtycke gäller till ${day}, och du kan när som helst återkalla det via samma länk.`,
    en: (day: string) => `Your consent holds until ${day}, and you can withdraw it at any time by this same link.`,
  },
  about: {
    fi: (title: string, employer: string) => `Työpaikka: ${title}. Työnantaja: ${employer}. Kerromme sinusta vain sen, minkä valitset tässä.`,
    sv: (title: string, employer: string) => `Arbete: ${title}. Arbetsgivare: ${employer}. Vi berättar bara det som du väljer här.`,
    en: (title: string, employer: string) => `Job: ${title}. Employer: ${employer}. We tell only what you choose here.`,
  },
  free: {
    fi: (day: string) => `Saat vapaasti suostua tai kieltäytyä. Kieltäytyminen ei vaikuta etuuksiin eikä palveluihisi. Vastaa viimeistään ${day}.`,
    sv: (day: string) => `Du får fritt samtycka eller säga nej. Ett nej påverkar inte dina förmåner eller din service. Svara senast ${day}.`,
    en: (day: string) => `You are free to consent or to refuse. A refusal does not affect your benefits or services. Please answer by ${day}.`,
  },
  choose: { fi: 'Valitse, mitä saa kertoa', sv: 'Välj vad som får berättas', en: 'Choose what may be told' },
  introduction: { fi: 'Kirjoita itsestäsi työnantajalle', sv: 'Skriv om dig själv till arbetsgivaren', en: 'Write about yourself to the employer' },
  introductionWhat: { fi: 'Muutama lause riittää. Työnantaja näkee tekstin sellaisenaan.', sv: 'Några meningar räcker. Arbetsgivaren ser texten som den är.',
    en: 'A few sentences are enough. The employer sees the text as it is.' },
  health: { fi: 'Tiedot terveydentilasta', sv: 'Uppgifter om hälsotillståndet', en: 'Data on your health' },
  healthWhat: {
    fi: 'Näihin tarvitaan oma suostumus, kohta kohdalta. Voit jättää ne pois, vaikka suostut muuhun.',
      sv: 'För dessa behövs ett eget samtycke, punkt för punkt. Du kan lämna bort dem även om du samtycker till annat.',
    en: 'These need a consent of their own, item by item. You may leave them out although you consent to the rest.',
  },
  throughAuthority: {
    fi: 'Yhteystietojasi ei kerrota, joten työnantaja ottaa yhteyttä meihin, ja me kerromme sinulle.',
    sv: 'Dina kontaktuppgifter berättas inte, så arbetsgivaren kontaktar oss och vi berättar det för dig.',
    en: 'Your contact details are not told, so the employer contacts us and we tell you.',
  },
  wordless: {
    fi: 'Valitsemasi tiedot eivät kerro osaamisestasi. Valitse myös koulutus, työhistoria, osaaminen tai oma esittely, jotta työnantaja voi harkita sinua.',
    sv: 'Uppgifterna du valt säger inget om vad du kan. Välj också utbildning, arbetshistorik, kunnande eller egen presentation, så att arbetsgivaren kan överväga dig.',
    en: 'What you chose says nothing of what you can do. Choose also education, work history, skills or an introduction, so that the employer can consider you.',
  },
  noContacts: {
    fi: 'Meillä ei ole puhelinnumeroasi eikä sähköpostiasi. Kirjoita ne omaan esittelyysi, jos haluat, että työnantaja tavoittaa sinut suoraan. Muuten työnantaja ottaa yhteyttä meihin.',
    sv: 'Vi har varken ditt telefonnummer eller din e-post. Skriv dem i din egen presentation om du vill att arbetsgivaren når dig direkt. Annars kontaktar arbetsgivaren oss.',
    en: 'We have neither your phone number nor your e-mail. Write them in your own introduction if you want the employer to reach you directly. Otherwise the employer contacts us.',
  },
  give: { fi: 'Annan suostumuksen', sv: 'Jag ger mitt samtycke', en: 'I consent' },
  chooseFirst: { fi: 'Valitse ensin, mitä saa kertoa', sv: 'Välj först vad som får berättas', en: 'Choose first what may be told' },
  refuse: { fi: 'En anna suostumusta', sv: 'Jag ger inte mitt samtycke', en: 'I do not consent' },
  given: { fi: 'Kiitos, annoit suostumuksen', sv: 'Tack, du gav ditt samtycke', en: 'Thank you, you have consented' },
  givenWhat: {
    fi: (employer: string, day: string) => `Voimme esitellä sinut työnantajalle ${employer}. Suostumus on voimassa ${day} asti. Voit perua sen tällä sivulla milloin tahansa.`,
    sv: (employer: string, day: string) => `Vi kan presentera dig för arbetsgivaren ${employer}. Samtycket gäller till ${day}. Du kan återkalla det på den här sidan när som helst.`,
    en: (employer: string, day: string) => `We may present you to the employer ${employer}. The consent holds until ${day}. You may withdraw it on this page at any time.`,
  },
  presented: {
    fi: (employer: string, day: string) => `Sinut esiteltiin työnantajalle ${employer} ${day}.`, sv: (employer: string, day: string) => `Du presenterades för arbetsgivaren ${employer} ${day}.`,
      en: (employer: string, day: string) => `You were presented to the employer ${employer} on ${day}.`,
  },
  youAllowed: { fi: 'Saamme kertoa', sv: 'Vi får berätta', en: 'We may tell' },
  withdraw: { fi: 'Peru suostumus', sv: 'Återkalla samtycket', en: 'Withdraw the consent' },
  withdrawSure: {
    fi: 'Peruutetaanko suostumus? Sen jälkeen sinusta ei kerrota mitään.', sv: 'Ska samtycket återkallas? Efter det berättas ingenting om dig.',
      en: 'Withdraw the consent? After that nothing is told about you.',
  },
  withdrawTold: {
    fi: 'Työnantajaa, jolle sinusta on jo kerrottu, pyydetään hävittämään tiedot.', sv: 'Arbetsgivaren, som redan har fått veta om dig, ombeds förstöra uppgifterna.',
    en: 'The employer, who has been told about you, is asked to destroy what it was told.',
  },
  keep: { fi: 'Pidä voimassa', sv: 'Låt gälla', en: 'Keep it' },
  refused: { fi: 'Et antanut suostumusta', sv: 'Du gav inte ditt samtycke', en: 'You did not consent' },
  refusedWhat: {
    fi: 'Sinusta ei kerrota työnantajalle. Jos muutat mieltäsi, kerro omavalmentajallesi.', sv: 'Ingenting berättas om dig för arbetsgivaren. Om du ändrar dig, berätta det för din egen coach.',
    en: 'Nothing is told about you to the employer. If you change your mind, tell your coach.',
  },
  withdrawn: { fi: 'Suostumus on peruttu', sv: 'Samtycket är återkallat', en: 'The consent is withdrawn' },
  withdrawnWhat: {
    fi: 'Sinusta ei enää kerrota mitään. Jos tietojasi ehdittiin antaa, työnantajaa pyydetään hävittämään ne.',
      sv: 'Ingenting berättas längre om dig. Om dina uppgifter hann lämnas ut ombeds arbetsgivaren förstöra dem.',
    en: 'Nothing more is told about you. If your data had been given, the employer is asked to destroy it.',
  },
  expired: { fi: 'Vastausaika on päättynyt', sv: 'Svarstiden har gått ut', en: 'The time to answer has ended' },
  expiredWhat: { fi: 'Jos haluat yhä mukaan, pyydä omavalmentajaltasi uusi linkki.', sv: 'Om du ännu vill vara med, be din egen coach om en ny länk.',
    en: 'If you still want to take part, ask your coach for a new link.' },
  wornOut: { fi: 'Suostumuksesi ei ole enää voimassa', sv: 'Ditt samtycke gäller inte längre', en: 'Your consent no longer holds' },
  closed: { fi: 'Paikka ei ole enää haettavana', sv: 'Platsen kan inte längre sökas', en: 'The vacancy is no longer open' },
  closedWhat: { fi: 'Sinun ei tarvitse vastata. Sinusta ei kerrota työnantajalle.', sv: 'Du behöver inte svara. Ingenting berättas om dig för arbetsgivaren.',
    en: 'You need not answer. Nothing is told about you to the employer.' },
});
