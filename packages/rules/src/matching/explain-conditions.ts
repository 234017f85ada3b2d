import { noDay, nowhere, partlyRemote, unknownPlace, whollyRemote } from './coded-facts.ts';
import type { Explained } from './explained.ts';
import { reason } from './explained.ts';
import type { MatchGround } from './match-ground.ts';
import type { HardStopName, MatchReason, MatchReasonCode } from './match-reasons.ts';
import { STOP, availabilityShare, byCommuters, byDistance, contractShare, payShare, placeShare, shiftsShare, workingTimeShare } from './match-shares.ts';
import type { ReadySeeker, ReadyVacancy } from './ready-facts.ts';

export function explainConditions(seeker: ReadySeeker, vacancy: ReadyVacancy, ground: MatchGround) {
  return {
    'place': explainPlace(seeker, vacancy, ground),
    'working-time': explainWorkingTime(seeker, vacancy, ground),
    'shifts': explainShifts(seeker, vacancy, ground),
    'contract': explainContract(seeker, vacancy, ground),
    'availability': explainAvailability(seeker, vacancy, ground),
    'pay': explainPay(seeker, vacancy, ground),
  };
}

const stopped = (name: HardStopName, because: MatchReason): Explained => ({ share: 0, because: [because], stops: [{ name, because }] });

function explainPlace({ facts, coded }: ReadySeeker, vacancy: ReadyVacancy, { places, weights, commuting }: MatchGround): Explained {
  const { municipality, remote } = vacancy.coded;
  const km = places.km(coded.home, municipality);
  const commuters = places.commuters(coded.home, municipality);
  const moves = coded.moves.includes(municipality);
  const share = placeShare({ municipality, remote, home: coded.home, km, commuters, limit: coded.limit, moves }, weights);
  const work = vacancy.facts.municipality ?? '';
  const values = { home: facts.municipality, work, km, limit: coded.limit, ownLimit: facts.travelLimit === null ? 0 : 1, commuters };
  const told = (code: MatchReasonCode, stance: MatchReason['stance']): MatchReason => reason(code, stance, values);
  if (remote === whollyRemote) return { share, because: [told('place-remote', 'for')] };
  if (municipality === nowhere) return { share, because: [told('place-missing', 'missing')] };
  if (municipality === coded.home) return { share, because: [told('place-same', 'for')] };
  if (municipality === unknownPlace || km < 0) return { share, because: [told('distance-missing', 'missing'), ...(moves ? [told('place-moves', 'for')] : [])] };
  if (share === STOP) {
    return stopped('too-far', facts.travelLimit === null
      ? { ...told('place-beyond-area', 'against'), section: commuting.section }
      : told('place-beyond-limit', 'against'));
  }
  if (km > coded.limit) return { share, because: [told('place-moves', 'for')] };
  const byWay = byDistance(remote === partlyRemote ? Math.floor(km * weights.place.partlyRemote / 1000) : km, coded.limit, weights.place);
  const because = [told('place-within', byWay >= 500 ? 'for' : 'against')];
  if (remote === partlyRemote) because.push(told('place-partly-remote', 'for'));
  if (byCommuters(commuters, weights.place) > byWay) because.push(told('place-commuted', 'for'));
  if (moves && weights.place.moves === share) because.push(told('place-moves', 'for'));
  return { share, because };
}

function explainWorkingTime({ facts, coded }: ReadySeeker, vacancy: ReadyVacancy, { weights }: MatchGround): Explained {
  const share = workingTimeShare(vacancy.coded.workingTime, coded.workingTimes, weights);
  const offered = vacancy.facts.workingTime;
  if (offered === null) return { share, because: [reason('working-time-not-told', 'missing')] };
  const values = { offered };
  if (facts.workingTimes.length === 0) return { share, because: [reason('working-time-missing', 'missing', values)] };
  return share === STOP
    ? stopped('working-time', reason('working-time-differs', 'against', values))
    : { share, because: [reason('working-time-suits', 'for', values)] };
}

function explainShifts({ facts, coded }: ReadySeeker, vacancy: ReadyVacancy, { weights }: MatchGround): Explained {
  const share = shiftsShare(vacancy.coded.shifts, coded.shifts, weights);
  const offered = vacancy.facts.shifts;
  if (offered.length === 0) return { share, because: [reason('shifts-not-told', 'missing')] };
  if (facts.shifts.length === 0) return { share, because: [reason('shifts-missing', 'missing', { offered })] };
  const values = { offered, lacking: offered.filter((shift) => !facts.shifts.includes(shift)) };
  if (share === STOP) return stopped('shifts', reason('shifts-differ', 'against', values));
  return { share, because: [share === 1000 ? reason('shifts-suit', 'for', values) : reason('shifts-in-part', 'against', values)] };
}

function explainContract({ coded }: ReadySeeker, vacancy: ReadyVacancy, { weights }: MatchGround): Explained {
  const share = contractShare(vacancy.coded.contract, coded.contracts, weights);
  const offered = vacancy.facts.contract;
  if (offered === null) return { share, because: [reason('contract-not-told', 'missing')] };
  const values = { offered };
  if (coded.contracts === 0) return { share, because: [reason('contract-missing', 'missing', values)] };
  return { share, because: [share === 1000 ? reason('contract-suits', 'for', values) : reason('contract-differs', 'against', values)] };
}

function explainAvailability({ coded }: ReadySeeker, { coded: { begins } }: ReadyVacancy, ground: MatchGround): Explained {
  const share = availabilityShare(begins, coded.availableFrom, ground);
  if (coded.availableFrom === noDay) return { share, because: [reason('available-missing', 'missing', begins === noDay ? {} : { begins })] };
  if (begins === noDay) return { share, because: [reason('begins-not-told', 'not-asked')] };
  const values = { begins, from: coded.availableFrom, late: Math.max(0, coded.availableFrom - Math.max(begins, ground.day)) };
  return { share, because: [values.late === 0 ? reason('available-in-time', 'for', values) : reason('available-late', 'against', values)] };
}

function explainPay({ coded: { payFloor } }: ReadySeeker, { coded: { payFrom, payTo } }: ReadyVacancy, { weights }: MatchGround): Explained {
  const share = payShare(payFrom, payTo, payFloor, weights);
  if (payFloor < 0) return { share, because: [reason('pay-floor-not-told', 'not-asked')] };
  const values = { floor: payFloor, from: payFrom, to: payTo };
  if (payFrom < 0) return { share, because: [reason('pay-not-shown', 'missing', values)] };
  if (payFrom >= payFloor) return { share, because: [reason('pay-suffices', 'for', values)] };
  if (share === STOP) return stopped('pay', reason('pay-below', 'against', values));
  return { share, because: [reason('pay-in-range', payTo < 0 ? 'missing' : 'for', values)] };
}
