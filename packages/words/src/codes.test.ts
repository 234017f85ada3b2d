import { describe, expect, it } from 'vitest';
import { assessmentAreas, suggestedTasks } from './assessment.ts';
import { codeOptions, groupName, groupTag, servedIn, statusName, taskName } from './codes.ts';
import { holidayName } from './holidays.ts';
import type { InLanguages } from './language.ts';
import { languages } from './language.ts';
import { obligationKinds, obligationName, obligationShort, partyWord } from './obligations.ts';
import { planTasks } from './plan-tasks.ts';
import { groups } from './spoken-codes.ts';
import { planTemplates } from './templates.ts';

const kinds = [
  'status',
  'segment',
  'way',
  'task',
  'planKind',
  'lapse',
  'service',
  'searchEnd',
  'channel',
  'contactKind',
  'role',
  'specialisation',
  'language',
  'ground',
  'reportWay',
  'ending',
  'offerResult',
] as const;

function expectSaid(said: InLanguages): void {
  for (const language of languages) expect(said[language].trim(), JSON.stringify(said)).not.toBe('');
  for (const language of languages)
    expect(said[language]).not.toMatch(/!|valitettavasti|tyvärr|unfortunately/i);
}

describe('codes', () => {
  it.each(kinds)('of %s are named in three languages', (kind) => {
    for (const language of languages) {
      const options = codeOptions(kind, language);
      expect(options.length).toBeGreaterThan(2);
      for (const option of options) {
        expect(option.label.trim()).not.toBe('');
        if (/^\d+$/.test(option.value)) expect(option.label).not.toBe(option.value);
      }
    }
  });

  it('of the national lists are those of the register: ten statuses, and 02 is unemployed', () => {
    expect(
      codeOptions('status', 'fi')
        .map((option) => option.value)
        .join(' '),
    ).toBe('00 01 02 03 04 05 06 07 08 09');
    expect([statusName('02', 'fi'), statusName('02', 'sv'), statusName('03', 'en')]).toEqual([
      'Työtön',
      'Arbetslös',
      'Laid off',
    ]);
    expect(taskName('079', 'fi')).toBe('Työnhakuvelvollisuus');
  });

  it('that are unknown are shown as they are', () => {
    expect(statusName('77', 'fi')).toBe('77');
    expect(holidayName('no-such-day', 'fi')).toBe('no-such-day');
  });

  it('of groups fit a tag of ten letters', () => {
    for (const group of Object.keys(groups)) {
      for (const language of languages) {
        expect(groupTag(group, language).length, groupTag(group, language)).toBeLessThanOrEqual(10);
        expect(groupName(group, language)).not.toBe('');
      }
    }
  });

  it('of languages bend in Finnish', () => {
    expect(servedIn('fi', 'fi')).toBe('asioi suomeksi');
    expect(servedIn('sv', 'sv')).toBe('betjänas på svenska');
  });
});

describe('obligations', () => {
  it.each(obligationKinds)('%s has a name and a short one', (kind) => {
    for (const language of languages) {
      expect(obligationName(kind, language)).not.toBe(kind);
      expect(obligationShort(kind, language).length).toBeLessThanOrEqual(8);
    }
  });

  it('say who must act', () => {
    expect(partyWord('jobseeker', 'fi')).toBe('asiakkaalla');
    expect(partyWord('jobseeker', 'sv')).toBe('hos kunden');
  });
});

describe('the phrase bank', () => {
  const all = [
    ...planTemplates.goals,
    ...planTemplates.situations,
    ...planTemplates.followUps,
    ...planTemplates.actions,
  ];

  it('says everything in three languages', () => {
    for (const template of all) {
      expectSaid(template.name);
      expectSaid(template.text);
    }
  });

  it('names each phrase once, and each action by a task of the national list', () => {
    const ids = planTemplates.actions.map((action) => action.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const action of planTemplates.actions) expect(planTasks[action.code], action.code).toBeDefined();
  });

  it('leaves the same gaps to fill in every language', () => {
    const gaps = (text: string) => (text.match(/\[[^\]]+\]/g) ?? []).length;
    for (const { id, text } of all)
      expect([gaps(text.sv), gaps(text.en)], id).toEqual([gaps(text.fi), gaps(text.fi)]);
  });

  it('is in plain language: no sentence over eighteen words', () => {
    for (const { text } of all) {
      for (const sentence of languages.flatMap((language) => text[language].split(/[.:] /))) {
        expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(18);
      }
    }
  });
});

describe('the guided assessment', () => {
  it('goes over the areas of work ability, with keys the register takes', () => {
    expect(assessmentAreas.map((area) => area.key)).toEqual([
      'health',
      'skills',
      'resources',
      'fit-of-work',
      'job-search-skills',
    ]);
    for (const area of assessmentAreas) {
      expect(area.key).toMatch(/^[a-z-]{1,40}$/);
      expectSaid(area.name);
      expectSaid(area.looksAt);
    }
  });

  it('asks every question in three languages, with a follow-up', () => {
    for (const question of assessmentAreas.flatMap((area) => area.questions)) {
      expectSaid(question.text);
      expectSaid(question.followUp);
      for (const option of question.options) expectSaid(option.text);
      expect(question.options.some((option) => option.needs !== true)).toBe(true);
    }
  });

  it('suggests tasks that exist, each once, and nothing where nothing is needed', () => {
    expect(suggestedTasks({ health: ['work:none'], skills: ['current:enough'] })).toEqual([]);
    const tasks = suggestedTasks({ health: ['work:much'], resources: ['circumstances:money'] });
    expect(tasks).toEqual(['084', '071']);
    for (const task of tasks) expect(planTasks[task]).toBeDefined();
  });
});
