import { Refused } from '../platform/http/refusal.ts';
import type { AccessScope, Platform } from '../platform/platform.ts';
import type { SavedView } from './contract.ts';
import {
  countSavedViews,
  deleteSavedView,
  insertSavedView,
  mostSavedViews,
  updateSavedView,
} from './saved-views-store.ts';

export function keepView(
  platform: Platform, scope: AccessScope, view: { name: string; query: string },
): Promise<SavedView> {
  return platform.database.write(scope, async (tx) => {
    if ((await countSavedViews(tx, scope)) >= mostSavedViews) {
      throw new Refused('saved-views-full', { most: mostSavedViews });
    }
    return insertSavedView(tx, scope, view);
  });
}

export function changeKeptView(
  platform: Platform, scope: AccessScope, viewId: string, change: { name?: string | undefined; query?: string | undefined },
): Promise<SavedView> {
  return platform.database.write(scope, async (tx) => {
    const changed = await updateSavedView(tx, scope, viewId, change);
    if (changed === undefined) throw new Refused('saved-view-not-found');
    return changed;
  });
}

export function forgetView(platform: Platform, scope: AccessScope, viewId: string): Promise<{ deleted: boolean }> {
  return platform.database.write(scope, async (tx) => {
    if (!(await deleteSavedView(tx, scope, viewId))) throw new Refused('saved-view-not-found');
    return { deleted: true };
  });
}
