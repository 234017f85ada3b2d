import { formatIso } from '../foundations/plain-date.ts';
import { skillCode, skillsInBook } from './coded-facts.ts';
import type { Explained } from './explained.ts';
import { reason } from './explained.ts';
import type { MatchGround } from './match-ground.ts';
import type { MatchReason } from './match-reasons.ts';
import { experienceShare, occupationShare, skillsShare, wishShare } from './match-shares.ts';
import type { SkillRef } from './matching-facts.ts';
import type { ReadySeeker, ReadyVacancy } from './ready-facts.ts';

/** From this nearness on two occupations are told as near. */
const nearFrom = 500;

export function explainOccupation(seeker: ReadySeeker, vacancy: ReadyVacancy, ground: MatchGround) {
  return {
    occupation: explainWish(seeker, vacancy, ground),
    experience: explainExperience(seeker, vacancy, ground),
    skills: explainSkills(seeker, vacancy, ground),
  };
}

function explainWish({ coded }: ReadySeeker, { coded: { occupation } }: ReadyVacancy, ground: MatchGround): Explained {
  const share = occupationShare(coded, occupation, ground);
  if (occupation < 0) return { share, because: [reason('occupation-unknown', 'missing')] };
  const offered = nameOf(ground, occupation);
  if (coded.wishes.length === 0) {
    return coded.history.length === 0
      ? { share, because: [reason('wish-missing', 'missing')] }
      : { share, because: [reason('wish-missing-history-instead', 'missing', { offered, nearness: share })] };
  }
  const ranked = coded.wishes.map((wish, rank) => {
    const nearness = ground.occupations.nearnessOf(wish)[occupation] ?? 0;
    return { wish, rank, nearness, share: wishShare(nearness, rank, ground.weights) };
  });
  const best = ranked.reduce((found, each) => (each.share > found.share ? each : found));
  const values = { wish: nameOf(ground, best.wish), offered, rank: best.rank + 1, nearness: best.nearness };
  if (best.nearness >= ground.weights.nearness.groupOnly) return { share, because: [reason('wished-same', 'for', values)] };
  return { share, because: [best.nearness >= nearFrom ? reason('wished-near', 'for', values) : reason('wished-far', 'against', values)] };
}

function explainExperience(seeker: ReadySeeker, { coded: { occupation } }: ReadyVacancy, ground: MatchGround): Explained {
  const { history, experience } = seeker.coded;
  const share = experienceShare(seeker.coded, occupation, ground);
  if (history.length === 0) return { share, because: [reason('history-missing', 'missing')] };
  if (occupation < 0) return { share, because: [reason('occupation-unknown', 'missing')] };
  const done = seeker.facts.history.filter((each) => ground.occupations.placeOf(each.occupation) >= 0);
  const works = history.map((work, at) => {
    const reach = ground.occupations.reachFrom(work)[occupation] ?? 0;
    const { months = 0, until = null } = done[at] ?? {};
    return { work, reach, counts: Math.floor(reach * (experience[at] ?? 0) / 1000), months, until: until === null || until > ground.day ? '' : formatIso(until) };
  });
  const best = works.reduce((found, each) => (each.counts > found.counts ? each : found));
  const values = { done: nameOf(ground, best.work), offered: nameOf(ground, occupation), nearness: best.reach, counts: best.counts, months: best.months, until: best.until };
  if (best.reach >= ground.weights.nearness.groupOnly) return { share, because: [reason('experience-in-it', 'for', values)] };
  return { share, because: [best.reach >= nearFrom ? reason('experience-near', 'for', values) : reason('experience-elsewhere', 'against', values)] };
}

/** The concept where it is known, else the unit group: what the words find a name by. */
const nameOf = ({ occupations }: MatchGround, place: number): string => occupations.refs[place]?.concept ?? occupations.refs[place]?.isco ?? '';

function explainSkills({ facts, coded, book }: ReadySeeker, vacancy: ReadyVacancy, ground: MatchGround): Explained {
  const { skills, skillWeights } = vacancy.coded;
  const held = new Map(coded.skills.map((skill, at) => [skill, coded.held[at] ?? 0]));
  let got = 0;
  let asked = 0;
  const lists = { whole: [] as SkillRef[], part: [] as SkillRef[], lacking: [] as SkillRef[], mustLacking: [] as SkillRef[] };
  const musts = new Set(vacancy.facts.skills.flatMap(({ of, must }) => (must ? [skillCode(ground, book, of)] : [])));
  const isOfOccupation = vacancy.coded.skillsOfOccupation === 1;
  const refOf = refsOf(ground, book);
  skills.forEach((skill, at) => {
    const surely = held.get(skill) ?? 0;
    got += (skillWeights[at] ?? 0) * surely;
    asked += skillWeights[at] ?? 0;
    lists[surely === 1000 ? 'whole' : surely > 0 ? 'part' : musts.has(skill) ? 'mustLacking' : 'lacking'].push(refOf(skill));
  });
  const share = skillsShare(got, asked, isOfOccupation, ground.weights);
  if (asked === 0) return { share, because: [reason('skills-missing', 'missing')] };
  const because: MatchReason[] = [];
  const of = skills.length;
  const listed = (some: readonly SkillRef[]) => ({ count: some.length, of, skills: some, ...(isOfOccupation ? { ofOccupation: 1 } : {}) });
  if (isOfOccupation) because.push(reason('skills-of-occupation-instead', 'missing', { of }));
  if (facts.skills.length === 0) because.push(reason('skills-not-told', 'missing'));
  if (lists.whole.length > 0) because.push(reason('skills-held', 'for', listed(lists.whole)));
  if (lists.part.length > 0) because.push(reason('skills-implied', 'for', listed(lists.part)));
  if (lists.mustLacking.length > 0) because.push(reason('skills-must-lacking', 'against', { ...listed(lists.mustLacking), of: musts.size }));
  // What nobody has asked for is nothing against anybody.
  if (lists.lacking.length > 0) because.push(reason('skills-lacking', isOfOccupation ? 'missing' : 'against', listed(lists.lacking)));
  return { share, because };
}

function refsOf({ occupations }: MatchGround, book: ReadySeeker['book']): (skill: number) => SkillRef {
  const own = skillsInBook(book) > book.taxonomySkills ? [...book.ownSkills.keys()] : [];
  return (skill) => occupations.skills[skill] ?? own[skill - book.taxonomySkills] ?? '';
}
