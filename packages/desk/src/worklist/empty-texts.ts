import { defineTexts } from '../app/texts.tsx';

export const emptyTexts = defineTexts({
  nothing: {
    fi: 'Kahdeksaan viikkoon ei eräänny mitään.',
    sv: 'Inget förfaller på åtta veckor.',
    en: 'Nothing is due in eight weeks.',
  },
  noOwn: {
    fi: 'Omia tehtäviä ei ole kahdeksaan viikkoon.',
    sv: 'Du har inga egna uppgifter på åtta veckor.',
    en: 'You have no tasks of your own in eight weeks.',
  },
  teamHas: {
    fi: (n: string) => (n === '1' ? 'Tiimisi yksi tehtävä on Tiimi-listalla.' : `Tiimisi ${n} tehtävää ovat Tiimi-listalla.`),
    sv: (n: string) => (n === '1' ? 'Teamets enda uppgift finns på listan Team.' : `Teamets ${n} uppgifter finns på listan Team.`),
    en: (n: string) => (n === '1' ? 'Your team’s one task is on the Team list.' : `Your team’s ${n} tasks are on the Team list.`),
  },
  showTeam: { fi: 'Näytä tiimin lista', sv: 'Visa teamets lista', en: 'Show the team’s list' },
  overdue: { fi: 'Mikään ei ole myöhässä.', sv: 'Inget är försenat.', en: 'Nothing is overdue.' },
  today: { fi: 'Tänään ei eräänny mitään.', sv: 'Inget förfaller i dag.', en: 'Nothing is due today.' },
  thisWeek: {
    fi: 'Ei erääntyviä tällä viikolla.', sv: 'Inget förfaller den här veckan.', en: 'Nothing is due this week.',
  },
  nextWeek: {
    fi: 'Ei erääntyviä ensi viikolla.', sv: 'Inget förfaller nästa vecka.', en: 'Nothing is due next week.',
  },
  day: {
    fi: (day: string) => `Ei erääntyviä: ${day}`,
    sv: (day: string) => `Inget förfaller ${day}`,
    en: (day: string) => `Nothing is due on ${day}`,
  },
  narrowed: {
    fi: 'Näillä rajauksilla ei ole tehtäviä.',
    sv: 'Med de här avgränsningarna finns inga uppgifter.',
    en: 'There are no tasks with these filters.',
  },
  next: {
    fi: (day: string, who: string, task: string) => `Seuraava on ${day}: ${who}, ${task}.`,
    sv: (day: string, who: string, task: string) => `Nästa är ${day}: ${who}, ${task}.`,
    en: (day: string, who: string, task: string) => `Next is ${day}: ${who}, ${task}.`,
  },
  showNextWeek: { fi: 'Näytä ensi viikko', sv: 'Visa nästa vecka', en: 'Show next week' },
  showAll: { fi: 'Näytä kaikki', sv: 'Visa alla', en: 'Show all' },
});
