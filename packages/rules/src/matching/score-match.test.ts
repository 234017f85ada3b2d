import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyGround, anySeekerFacts, anyVacancyFacts, worldDay } from '../../testing/matching-worlds.ts';
import type { Cents } from '../foundations/cents.ts';
import { addDays } from '../foundations/plain-date.ts';
import { LIFT_WORTH_TELLING, liftsOf } from './lift-match.ts';
import { buildMatchGround } from './match-ground.ts';
import { protectedCharacteristics } from './matching-facts.ts';
import type { SeekerFacts, VacancyFacts } from './matching-facts.ts';
import { fullMatch, matchingWeights } from './matching-weights.ts';
import { scoreMatch } from './score-match.ts';
import { shownToEmployer } from './shown-to-employer.ts';
import { stoppedOfWishes } from './stopped-of-wishes.ts';
import { workLimitsMet } from './work-limits.ts';

const practicalNurse = { concept: 'c:practical-nurse', isco: '5321' };
const homeHelper = { concept: 'c:home-helper', isco: '5322' };
const ground = buildMatchGround(worldDay, {
  occupations: {
    version: 'by hand', occupations: [
      { ...practicalNurse, essential: ['s:care', 's:medication', 's:recording'], optional: ['s:driving'] },
      { ...homeHelper, essential: ['s:care', 's:cleaning'], optional: [] },
      { concept: 'c:welder', isco: '7212', essential: ['s:welding', 's:drawings'], optional: [] },
    ],
  },
  places: {
    points: [
      { code: '790', longitude: 22.91, latitude: 61.34 }, { code: '250', longitude: 22.3, latitude: 62.02 }, { code: '837', longitude: 23.76, latitude: 61.5 },
      { code: '091', longitude: 24.94, latitude: 60.17 },
    ],
    commuting: [{ home: '790', work: '837', percent: 8 }],
  },
});

const nurse: SeekerFacts = {
  personId: 'p', wishes: [practicalNurse], history: [{ occupation: practicalNurse, months: 36, until: null }], skills: ['s:care', 's:medication', 's:recording'],
  licences: ['medication-permit', 'driving-b'], languages: [{ language: 'fi', level: 'C2' }], education: 'upper-secondary-vocational', municipality: '790',
  travelLimit: null, movesTo: [], workingTimes: ['full-time'], shifts: ['day', 'evening'], contracts: ['permanent'], availableFrom: worldDay, payFloor: 220_000 as Cents,
};
const ward: VacancyFacts = {
  vacancyId: 'v', occupation: practicalNurse, skills: [{ of: 's:care', must: true }, { of: 's:medication', must: false }], licences: [{ of: 'medication-permit', must: true }],
  languages: [{ of: { language: 'fi', level: 'B2' }, must: true }], education: { of: 'upper-secondary-vocational', must: true }, municipality: '790', remote: 'no',
  workingTime: 'full-time', shifts: ['day', 'evening'], contract: 'permanent', begins: addDays(worldDay, 7), monthlyPay: { from: 240_000 as Cents, to: null }, demands: ['lifting'],
};
const partOf = (match: ReturnType<typeof scoreMatch>, name: string) => match.parts.find((part) => part.name === name);
const codesOf = (match: ReturnType<typeof scoreMatch>, name: string) => partOf(match, name)?.because.map(({ code }) => code);

describe('a score', () => {
  it('is whole where everything asked and wished is met, and nothing is missing', () => {
    const match = scoreMatch(nurse, ward, ground);
    expect(match).toMatchObject({ score: 1, points: fullMatch, hardStops: [], missing: [], weights: 'match-3' });
  });

  it('is the sum of its parts exactly, of both sides too, and lies between 0 and 1', () => {
    fc.assert(fc.property(anyGround, anySeekerFacts('p'), anyVacancyFacts('v'), (any, seeker, vacancy) => {
      const match = scoreMatch(seeker, vacancy, any);
      const sum = match.parts.reduce((points, part) => points + part.points, 0);
      expect(match.points).toBe(sum);
      expect(match.sides.person.points + match.sides.work.points).toBe(sum);
      expect(match.score).toBe(sum / fullMatch);
      for (const { points, most, because } of match.parts) {
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(most);
        expect(because.length).toBeGreaterThan(0);
      }
      expect(new Set(match.missing)).toEqual(new Set(match.parts.filter(({ because }) => because.some(({ stance }) => stance === 'missing')).map(({ name }) => name)));
    }), { numRuns: 200 });
    expect(Object.values(matchingWeights.most).reduce((sum, most) => sum + most, 0)).toBe(1000);
  });

  it('never falls when the person gains a skill, or when the vacancy asks one more that the person has told', () => {
    const skill = fc.constantFrom('s:1', 's:7', 's:13', 'own:a', 'own:z');
    fc.assert(fc.property(anyGround, anySeekerFacts('p'), anyVacancyFacts('v'), skill, fc.boolean(), (any, seeker, vacancy, gained, must) => {
      const able = { ...seeker, skills: [...seeker.skills, gained] };
      const before = scoreMatch(seeker, vacancy, any);
      const after = scoreMatch(able, vacancy, any);
      expect(after.points).toBeGreaterThanOrEqual(before.points);
      if (vacancy.skills.some(({ of }) => of === gained)) return;
      const asking = { ...vacancy, skills: [...vacancy.skills, { of: gained, must }] };
      expect(scoreMatch(able, asking, any).points).toBeGreaterThanOrEqual(after.points);
    }), { numRuns: 200 });
  });

  it('cannot be moved by anything protected: nothing of it is read, and what stands there changes nothing', () => {
    fc.assert(fc.property(anySeekerFacts('p'), anyVacancyFacts('v'), fc.anything(), (seeker, vacancy, planted) => {
      const guarded = <Facts extends object>(facts: Facts): Facts => new Proxy({ ...facts, ...Object.fromEntries(protectedCharacteristics.map((name) => [name, planted])) }, {
        get(target, field, self) {
          if ((protectedCharacteristics as readonly PropertyKey[]).includes(field)) throw new Error(`matching read ${String(field)}`);
          return Reflect.get(target, field, self) as unknown;
        },
      });
      expect(scoreMatch(guarded(seeker), guarded(vacancy), ground)).toEqual(scoreMatch(seeker, vacancy, ground));
    }), { numRuns: 60 });
  });
});

describe('what stops a match is named, and the score stands beside it', () => {
  it('by a must, by the own limit, by the law', () => {
    const far = { ...ward, municipality: '091' };
    const stops = (seeker: SeekerFacts, vacancy: VacancyFacts) => scoreMatch(seeker, vacancy, ground).hardStops.map(({ name, because }) => `${name}: ${because.code}`);
    expect(stops({ ...nurse, licences: [] }, ward)).toEqual(['licence: licence-lacking']);
    expect(stops({ ...nurse, languages: [{ language: 'fi', level: 'A2' }] }, ward)).toEqual(['language: language-below']);
    expect(stops({ ...nurse, education: 'basic' }, ward)).toEqual(['education: education-below']);
    expect(stops(nurse, { ...ward, workingTime: 'part-time' })).toEqual(['working-time: working-time-differs']);
    expect(stops(nurse, { ...ward, shifts: ['night'] })).toEqual(['shifts: shifts-differ']);
    expect(stops(nurse, far)).toEqual(['too-far: place-beyond-area']);
    expect(stops({ ...nurse, travelLimit: 60 }, far)).toEqual(['too-far: place-beyond-limit']);
    expect(stops(nurse, { ...ward, monthlyPay: { from: 180_000 as Cents, to: 200_000 as Cents } })).toEqual(['pay: pay-below']);
    expect(scoreMatch(nurse, far, ground)).toMatchObject({ points: fullMatch - 120_000, hardStops: [{ because: { section: { act: '380/2023', section: '10' } } }] });
  });

  it('but not by the unknown: it is told as missing', () => {
    const silent = { ...nurse, languages: [], education: null, workingTimes: [], shifts: [], contracts: [], availableFrom: null };
    const match = scoreMatch(silent, { ...ward, monthlyPay: null }, ground);
    expect(match.hardStops).toEqual([]);
    expect(partOf(match, 'languages')?.because).toEqual([{ code: 'languages-missing', stance: 'missing', values: { language: 'fi', asked: 'B2', must: 1 } }]);
    expect(match.missing).toEqual(['languages', 'education', 'working-time', 'shifts', 'contract', 'availability', 'pay']);
    expect(match.parts.filter(({ points }) => points === 0)).toEqual([]);
  });

  it('nor by what a posting does not tell: it gives what the unknown gives, and nothing is proposed of it', () => {
    const untold = { ...ward, workingTime: null, contract: null, shifts: [] };
    const match = scoreMatch(nurse, untold, ground);
    expect([match.hardStops, match.missing]).toEqual([[], ['working-time', 'shifts', 'contract']]);
    expect(match.points).toBe(scoreMatch({ ...nurse, workingTimes: [], shifts: [], contracts: [] }, ward, ground).points);
    expect(liftsOf({ ...nurse, workingTimes: ['part-time'] }, untold, ground).filter(({ change }) => change.kind === 'working-time' || change.kind === 'contract')).toEqual([]);
  });

  it('and where neither tells, it is not known: shifts and the day are no better than what one of them has not told', () => {
    const silent = { ...nurse, shifts: [], availableFrom: null };
    const match = scoreMatch(silent, { ...ward, shifts: [], begins: null }, ground);
    expect(match.missing).toEqual(['shifts', 'availability']);
    expect(match.points).toBe(scoreMatch(silent, ward, ground).points);
    expect(codesOf(scoreMatch(nurse, { ...ward, begins: null }, ground), 'availability')).toEqual(['begins-not-told']);
  });

  it('a person without wish and work is laid beside the work all the same', () => {
    const match = scoreMatch({ ...nurse, wishes: [], history: [], skills: [] }, ward, ground);
    expect(match.missing).toEqual(['occupation', 'experience', 'skills']);
    expect(match.score).toBeGreaterThan(0.4);
  });
});

describe('a vacancy that lists no skills', () => {
  const untold = { ...ward, skills: [] };
  const unskilled = { ...nurse, skills: [], history: [] };

  it('is laid beside what its occupation usually needs, which weighs half and speaks against nobody', () => {
    const match = scoreMatch(nurse, untold, ground);
    expect(partOf(match, 'skills')?.because.map(({ code, stance }) => [code, stance])[0]).toEqual(['skills-of-occupation-instead', 'missing']);
    const points = (seeker: SeekerFacts, vacancy: VacancyFacts) => partOf(scoreMatch(seeker, vacancy, ground), 'skills')?.points ?? 0;
    const usual = { ...ward, skills: (ground.occupations.essential[ground.occupations.placeOf(practicalNurse)] ?? new Int32Array()).reduce<VacancyFacts['skills']>((all, skill) =>
      [...all, { of: ground.occupations.skills[skill] ?? '', must: false }], []) };
    expect(points(nurse, untold) - points(unskilled, untold)).toBe((points(nurse, usual) - points(unskilled, usual)) / 2);
    expect(partOf(scoreMatch(unskilled, untold, ground), 'skills')?.because.filter(({ stance }) => stance === 'against')).toEqual([]);
    expect(partOf(scoreMatch(unskilled, ward, ground), 'skills')?.because.map(({ code }) => code)).toEqual(['skills-not-told', 'skills-must-lacking', 'skills-lacking']);
  });
});

describe('an occupation told in words', () => {
  const named = buildMatchGround(worldDay, {
    occupations: {
      version: 'named', groupNames: [{ isco: '5322', names: ['Kotiavustaja', 'Hemhjälp'] }],
      occupations: [
        { ...practicalNurse, essential: [], optional: [], names: ['lähihoitaja', 'närvårdare'] }, { concept: 'c:porter', isco: '5321', essential: [], optional: [], names: ['välinehuoltaja'] },
        { ...homeHelper, essential: [], optional: [], names: ['kotiavustaja'] },
        { concept: 'c:one', isco: '5311', essential: [], optional: [], names: ['hoitaja'] }, { concept: 'c:two', isco: '5311', essential: [], optional: [], names: ['hoitaja'] },
      ],
    },
    places: { points: [], commuting: [] },
  });
  const placed = (isco: string, name: string | null) => named.occupations.refs[named.occupations.placeOf({ isco, concept: null, name })]?.concept ?? isco;

  it('is the classification’s of the same group and name, in whichever language; one of another group or a name of two is not', () => {
    expect([placed('5321', ' Lähihoitaja '), placed('5321', 'NÄRVÅRDARE'), placed('5322', null)]).toEqual(['c:practical-nurse', 'c:practical-nurse', 'c:home-helper']);
    expect([placed('5322', 'lähihoitaja'), placed('5321', 'hoitaja'), placed('5321', null), placed('5311', 'hoitaja')]).toEqual(['5322', '5321', '5321', '5311']);
    const wish = (name: string) => partOf(scoreMatch({ ...nurse, wishes: [practicalNurse] }, { ...ward, occupation: { isco: '5321', concept: null, name } }, named), 'occupation');
    expect([wish('Lähihoitaja')?.points, wish('Lähihoitajia kotihoitoon')?.points]).toEqual([240_000, 216_000]);
  });
});

describe('wished work that more than one thing stands in the way of', () => {
  it('is found with all its stops, those with the fewest first, and no other work', () => {
    const two = { ...ward, vacancyId: 'two', licences: [...ward.licences, { of: 'health-professional' as const, must: true }] };
    const three = { ...two, vacancyId: 'three', workingTime: 'part-time' as const };
    const other = { ...two, vacancyId: 'other', occupation: { concept: 'c:welder', isco: '7212' } };
    const found = stoppedOfWishes<SeekerFacts>({ ...nurse, licences: [] }, [three, other, two, { ...ward, vacancyId: 'free', licences: [] }], ground);
    expect(found.map(({ vacancyId, hardStops }) => [vacancyId, hardStops.map(({ name }) => name)])).toEqual([
      ['two', ['licence', 'licence']], ['three', ['licence', 'licence', 'working-time']],
    ]);
  });
});

describe('the way to work', () => {
  const place = (seeker: Partial<SeekerFacts>, vacancy: Partial<VacancyFacts>) => scoreMatch({ ...nurse, ...seeker }, { ...ward, ...vacancy }, ground);

  it('is nearer where people really commute, and where the work is partly or wholly remote', () => {
    const tampere = place({}, { municipality: '837' });
    expect(codesOf(tampere, 'place')).toEqual(['place-within', 'place-commuted']);
    const back = place({ municipality: '837' }, { municipality: '790' });
    expect(codesOf(back, 'place')).toEqual(['place-within']);
    expect(partOf(back, 'place')?.points).toBeLessThan(partOf(tampere, 'place')?.points ?? 0);
    expect(partOf(place({ municipality: '837' }, { municipality: '790', remote: 'partly' }), 'place')?.points).toBeGreaterThan(partOf(back, 'place')?.points ?? 0);
    expect(codesOf(place({}, { municipality: '091', remote: 'wholly' }), 'place')).toEqual(['place-remote']);
  });

  it('is no stop to one who moves, and not known to one whose point is not', () => {
    expect(codesOf(place({ movesTo: ['091'] }, { municipality: '091' }), 'place')).toEqual(['place-moves']);
    expect(codesOf(place({}, { municipality: '999' }), 'place')).toEqual(['distance-missing']);
    expect(codesOf(place({}, { municipality: null }), 'place')).toEqual(['place-missing']);
  });
});

describe('what would lift the match', () => {
  it('a licence that is lacking comes first, and is told with what it would give', () => {
    const [first] = liftsOf({ ...nurse, licences: [] }, ward, ground);
    expect(first).toMatchObject({ change: { side: 'person', kind: 'licence', licence: 'medication-permit' }, frees: ['licence'], stillStopped: [], score: 1 });
  });

  it('some kilometres are asked before a move, as many as are missing; a move before a way of hours each day', () => {
    const [km] = [ground.places.km(ground.places.placeOf('790'), ground.places.placeOf('837'))];
    const first = (travelLimit: number, municipality = '837') => liftsOf({ ...nurse, travelLimit }, { ...ward, municipality }, ground)[0]?.change;
    expect(first(Math.floor(km) - 1)).toEqual({ side: 'person', kind: 'travel-limit', km: Math.ceil(km) });
    expect(first(40, '091')).toEqual({ side: 'person', kind: 'moving', municipality: '091' });
  });

  it('an extract of the criminal record is nobody’s to have: it stops nobody and is no lift', () => {
    const child = { ...ward, licences: [...ward.licences, { of: 'criminal-record-extract' as const, must: true }] };
    expect(scoreMatch(nurse, child, ground)).toMatchObject({ score: 1, hardStops: [] });
    expect(liftsOf({ ...nurse, licences: [] }, child, ground).map(({ change }) => ('licence' in change ? change.licence : ''))).not.toContain('criminal-record-extract');
  });

  it('every lift lifts, and none that could be made lifts more than the first of those that leave as few stops', () => {
    fc.assert(fc.property(anyGround, anySeekerFacts('p'), anyVacancyFacts('v'), (any, seeker, vacancy) => {
      const lifts = liftsOf(seeker, vacancy, any);
      const now = scoreMatch(seeker, vacancy, any);
      for (const lift of lifts) {
        expect(lift.frees.length > 0 || lift.points >= LIFT_WORTH_TELLING).toBe(true);
        expect(lift.score).toBe((now.points + lift.points) / fullMatch);
        expect(lift.stillStopped.length).toBeGreaterThanOrEqual(now.hardStops.length - lift.frees.length);
      }
    }), { numRuns: 60 });
  });
});

describe('work limits', () => {
  it('are laid beside the work for the coach, and the score does not know them', () => {
    expect(workLimitsMet({ cannot: ['lifting'], lessOf: ['lifting', 'haste'] }, ward)).toEqual({ forCoachOnly: true, cannot: ['lifting'], lessOf: [] });
    expect(scoreMatch(nurse, { ...ward, demands: [] }, ground)).toEqual(scoreMatch(nurse, ward, ground));
  });
});

describe('what an employer is shown', () => {
  it('is how the work is met, and nothing that follows from what the person wants', () => {
    fc.assert(fc.property(anyGround, anySeekerFacts('p'), anyVacancyFacts('v'), (any, seeker, vacancy) => {
      const wanting = { ...seeker, wishes: [practicalNurse], travelLimit: 1, movesTo: [], workingTimes: [], shifts: [], contracts: [], payFloor: 999_999_00 as Cents };
      expect(shownToEmployer(scoreMatch(wanting, vacancy, any))).toEqual(shownToEmployer(scoreMatch(seeker, vacancy, any)));
    }), { numRuns: 60 });
  });
});
