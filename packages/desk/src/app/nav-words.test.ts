import { describe, expect, it } from 'vitest';
import { firstPageOf, mayOpen, navWordsOf, searchOfPage } from './nav-words.ts';

const words = (role: string) => navWordsOf([role]).map(({ key }) => key).join(' ');

describe('the navigation of each role', () => {
  it('holds only what the role may open', () => {
    expect(words('coach')).toBe('worklist persons vacancies calendar team figures area');
    expect(words('team-lead')).toBe('worklist persons employers calendar team figures area');
    expect(words('service-coordinator')).toBe('worklist persons employers calendar team figures area');
    expect(words('employer-expert')).toBe('worklist persons employers figures area');
    expect(words('director')).toBe('employers team figures money area');
    expect(words('controller')).toBe('figures money area');
    expect(words('municipality-officer')).toBe('employers figures money area');
    expect(words('administrator')).toBe('looks vacancies figures area');
    expect(words('data-protection-officer')).toBe('looks figures area');
  });

  it('begins with a page of the role’s own that it may open', () => {
    const first = {
      coach: '/worklist', 'team-lead': '/worklist', 'service-coordinator': '/team', 'employer-expert': '/employers',
      director: '/figures/morning', controller: '/figures/morning', administrator: '/area',
      'municipality-officer': '/figures/morning', 'data-protection-officer': '/looks',
    };
    for (const [role, page] of Object.entries(first)) {
      expect(firstPageOf([role])).toBe(page);
      expect(mayOpen(page, [role])).toBe(true);
    }
  });

  it('takes the widest of several roles', () => {
    expect(firstPageOf(['director', 'team-lead'])).toBe('/worklist');
    expect(navWordsOf(['controller', 'coach'])).toHaveLength(8);
  });

  it('refuses the pages of persons to those who see figures, and lets everything else be tried', () => {
    expect(mayOpen('/persons/4f2a', ['controller'])).toBe(false);
    expect(mayOpen('/imports', ['director'])).toBe(false);
    expect(mayOpen('/imports', ['administrator'])).toBe(true);
    expect(mayOpen('/figures/indicators/unemployed', ['administrator'])).toBe(false);
    expect(mayOpen('/figures', ['administrator'])).toBe(true);
    expect(mayOpen('/nowhere', ['controller'])).toBe(true);
  });

  it('opens everybody’s customers to those who have none of their own', () => {
    expect(searchOfPage('/persons', ['employer-expert'])).toEqual({ coach: 'all' });
    expect(searchOfPage('/persons', ['team-lead', 'coach'])).toEqual({});
    expect(searchOfPage('/team', ['employer-expert'])).toEqual({});
  });
});
