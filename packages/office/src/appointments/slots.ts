import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { AccessScope, Platform, Tx } from '../platform/platform.ts';
import { insertAppointment } from './book.ts';
import { attempt } from './bulk.ts';
import type { Channel } from './contract.ts';
import { lunch } from './free-times.ts';
import { officeNow } from './office-now.ts';
import { overlaps } from './opening.ts';
import { minuteOf, timeOf } from './planning-store.ts';
import { takeTime } from './take-time.ts';
import type { TimeWish } from './take-time.ts';

export type SlotsWish = {
  readonly days: readonly string[]; readonly from: string; readonly to: string; readonly minutes: number;
  readonly channel: Channel; readonly roomCode?: string | null | undefined;
};
type SlotWish = Omit<SlotsWish, 'days' | 'from' | 'to'> & { readonly day: string; readonly from: number };
export type SkippedSlot = { readonly day: string; readonly from: string; readonly message: string };

/** Own times that customers may choose from; what cannot be opened is told, the rest opens. */
export async function openSlots(platform: Platform, scope: AccessScope, wish: SlotsWish):
Promise<{ opened: number; skipped: SkippedSlot[] }> {
  const skipped: SkippedSlot[] = [];
  let opened = 0;
  await platform.database.write(scope, async (tx) => {
    for (const day of wish.days) {
      for (const from of startsOf(wish)) {
        const result = await attempt(tx, platform, scope, '', (asked) => openSlot(tx, platform, scope, { ...wish, day, from }, asked));
        if ('code' in result) skipped.push({ day, from: timeOf(from), message: result.message });
        else opened += 1;
      }
    }
    await platform.audit.record(tx, scope, {
      action: 'appointment.open-slots', outcome: 'allowed', detail: { days: wish.days.length, opened },
    });
  });
  return { opened, skipped };
}

function startsOf(wish: SlotsWish): number[] {
  const starts: number[] = [];
  const end = minuteOf(wish.to);
  for (let from = minuteOf(wish.from); from + wish.minutes <= end; from += wish.minutes) {
    if (!overlaps({ from, to: from + wish.minutes }, lunch)) starts.push(from);
  }
  return starts;
}

async function openSlot(
  tx: Tx, platform: Platform, scope: AccessScope, wish: SlotWish, asked: { wish?: TimeWish },
): Promise<{ appointmentId: string }> {
  const { day, from } = wish;
  const time: TimeWish = {
    staffId: scope.staffId, personId: null, day: plainDate(day), from, minutes: wish.minutes,
    channel: wish.channel, roomCode: wish.roomCode, servicePointCode: null,
  };
  asked.wish = time;
  const place = await takeTime(tx, scope, time, officeNow(platform.clock));
  const appointmentId = await insertAppointment(tx, scope, {
    ...place, personId: null, kind: 'self-booking-slot', staffId: scope.staffId, channel: wish.channel,
    span: { day: time.day, from, to: from + wish.minutes }, obligationKey: null, state: 'free',
    bookedBy: scope.staffId,
  });
  return { appointmentId };
}
