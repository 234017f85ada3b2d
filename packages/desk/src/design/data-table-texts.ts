export const tableTexts = {
  fi: { chooseAll: 'Valitse kaikki', choose: (name: string) => `Valitse ${name}` },
  sv: { chooseAll: 'Välj alla', choose: (name: string) => `Välj ${name}` },
  en: { chooseAll: 'Choose all', choose: (name: string) => `Choose ${name}` },
};
