import { formatNumber } from '@kohtaanto/words/numbers.ts';
import type { EscoContent } from '../../occupations/esco/esco-content.ts';
import { readEscoFolder } from '../../occupations/esco/read-esco.ts';
import { storeEsco } from '../../occupations/esco/store-esco.ts';
import type { EscoCounts } from '../../occupations/esco/esco-batches.ts';
import { occupationRefusals } from '../../occupations/refusals.ts';
import type { Language } from '../../platform/platform.ts';
import { tellRefusal, terminalLanguage } from '../tell-refusal.ts';
import { withRegister } from './series-told.ts';

export type ImportEscoOptions = { readonly release?: string; readonly data?: string };

export async function importEsco(folder: string, options: ImportEscoOptions): Promise<void> {
  try {
    // Files that do not fit end here, before any register is opened.
    const content = await readEscoFolder(folder, options.release);
    const counts = await withRegister(options, async ({ owner }) => {
      await owner.query('begin');
      try {
        const stored = await storeEsco((text, values = []) => owner.query(text, [...values]), content, null);
        await owner.query('commit');
        return stored;
      } catch (error) {
        await owner.query('rollback');
        throw error;
      }
    });
    process.stdout.write(`${told(content, counts, terminalLanguage())}\n`);
  } catch (error) {
    tellRefusal(error, occupationRefusals);
    process.exitCode = 1;
  }
}

function told({ version, languages, leftOut }: EscoContent, counts: EscoCounts, language: Language): string {
  const n = (value: number): string => formatNumber(value, language);
  const { groups, occupations, skills, labels, relations } = counts;
  const head = `ESCO ${version} (${languages.join(', ')}):`;
  const words = {
    fi: `${head} ${n(occupations)} ammattia, ${n(groups)} ryhmää, ${n(skills)} osaamista, ${n(labels)} nimeä, ${n(relations)} yhteyttä; `
      + `${n(leftOut)} jäi pois, koska tiedostoissa ei ole niiden käsitettä.`,
    sv: `${head} ${n(occupations)} yrken, ${n(groups)} grupper, ${n(skills)} kompetenser, ${n(labels)} namn, ${n(relations)} samband; `
      + `${n(leftOut)} utelämnades eftersom filerna saknar begreppet.`,
    en: `${head} ${n(occupations)} occupations, ${n(groups)} groups, ${n(skills)} skills, ${n(labels)} names, ${n(relations)} relations; `
      + `${n(leftOut)} left out, as the files lack their concept.`,
  };
  return words[language];
}
