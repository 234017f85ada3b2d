import type { LabourBalance } from '@kohtaanto/office/labour-balance/contract.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { iscoGroupName } from '@kohtaanto/words/occupational-mobility/isco-groups.ts';

type Named = Pick<LabourBalance['rows'][number], 'code' | 'name'>;

/** What has been imported, otherwise the classification's own name, otherwise the code. */
export const groupName = ({ code, name }: Named, language: Language): string => name[language] ?? iscoGroupName(code)?.[language] ?? name.fi ?? name.en ?? code;
