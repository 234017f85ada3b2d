import type { MobilityPath, NearOccupation } from '@kohtaanto/office/occupational-mobility/contract.ts';
import { capitalised } from '@kohtaanto/words/numbers.ts';
import { useNavigate } from '@tanstack/react-router';
import { useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Problem } from '../design/problem.tsx';
import { Tag } from '../design/tag.tsx';
import { mobilityTexts } from './mobility-texts.ts';
import { usePath, usePathSave } from './use-mobility.ts';

type Props = { readonly near: NearOccupation; readonly personId: string };

/** The near occupation becomes the target of the person's way; a coach alone may write it. */
export function AimButton({ near, personId }: Props) {
  const t = useTexts(mobilityTexts);
  const { data } = usePath(personId);
  if (data === undefined) return null;
  if (data.facts.target?.isco === near.isco) return <Tag tone="service">{t.aimed}</Tag>;
  return data.mayEdit ? <Aim key={data.version} near={near} personId={personId} path={data} /> : null;
}

function Aim({ near, personId, path }: Props & { readonly path: MobilityPath }) {
  const t = useTexts(mobilityTexts);
  const navigate = useNavigate();
  const concept = near.concept?.startsWith('http') === true ? near.concept : null;
  const saving = usePathSave(personId, path, () => ({ ...path.facts, target: { title: capitalised(near.name).slice(0, 120), isco: near.isco, concept } }),
    () => void navigate({ to: '/persons/$personId', params: { personId }, search: { tab: 'mobility', view: 'path' } }));
  return (
    <>
      <Button size="small" busy={saving.busy} onClick={saving.save}>{t.aim}</Button>
      {saving.error !== null && <Problem error={saving.error} />}
    </>
  );
}
