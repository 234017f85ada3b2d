import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { leftPostingsCsv } from '@kohtaanto/words/vacancies/left-postings.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { employerRefusals } from '../../employers/refusals.ts';
import { importRefusals } from '../../imports/refusals.ts';
import { officeLinker } from '../../occupations/linking/office-linker.ts';
import { Refused } from '../../platform/http/refusal.ts';
import type { PostingsTaken } from '../../vacancies/contract.ts';
import { faultSentences } from '../../vacancies/fault-sentences.ts';
import { vacancyRefusals } from '../../vacancies/refusals.ts';
import { takePostings } from '../../vacancies/take-postings.ts';
import { tellRefusal, terminalLanguage } from '../tell-refusal.ts';
import { areaAsked, scopeOf, withPlatform } from './as-staff.ts';

export type Options = {
  readonly area?: string; readonly as?: string; readonly leaveFaulty?: boolean; readonly left?: string; readonly dryRun?: boolean;
  readonly json?: boolean; readonly data?: string; readonly day?: string;
};

/** A file of postings with the rights of a member of the staff; no limit of size but the machine's. */
export async function importPostings(file: string, options: Options): Promise<void> {
  try {
    const bytes = await readFile(file).catch((cause: unknown) => {
      throw new Refused('import.no-such-file', { fileName: file }, { cause });
    });
    const store = options.dryRun !== true;
    const taken = await withPlatform(options, async (platform) => {
      const scope = await scopeOf(platform, await areaAsked(platform, options.area), { asked: options.as, purpose: 'employer service' });
      const { audit, events, database } = platform;
      return database.write(scope, (tx) =>
        takePostings({ tx, scope, audit, events, today: formatIso(platform.clock.today()), linker: officeLinker(platform), sentence: faultSentences(terminalLanguage()) },
          { name: basename(file), bytes }, { store, leaveFaulty: options.leaveFaulty === true }));
    });
    if (options.left !== undefined && taken.left.postings > 0) await writeFile(options.left, leftPostingsCsv(taken.left.faults, terminalLanguage()));
    process.stdout.write(options.json === true ? `${JSON.stringify(taken, null, 2)}\n` : `${told(taken, terminalLanguage())}\n`);
  } catch (error) {
    tellRefusal(error, { ...importRefusals, ...employerRefusals, ...vacancyRefusals });
    process.exitCode = 1;
  }
}

function told({ rows, created, updated, unchanged, ofCustomers, suggested, unlinked, stored, left, unknownColumns }: PostingsTaken, language: Language): string {
  const [all, fresh, changed, same, ours, found, lost, out] = [rows, created, updated, unchanged, ofCustomers, suggested, unlinked, left.postings].map((count) => formatNumber(count, language));
  const isTold = suggested + unlinked === 0;
  const counts = {
    fi: `${all} ilmoitusta: ${fresh} uutta, ${changed} päivittyy, ${same} ennallaan; asiakkaiden ${ours}.`
      + `${isTold ? '' : ` Ammatti pääteltiin otsikosta: ${found}, ammatti jäi avoimeksi: ${lost}.`} ${stored ? 'Tallennettu.' : 'Mitään ei tallennettu.'}`,
    sv: `${all} annonser: ${fresh} nya, ${changed} uppdateras, ${same} oförändrade; kundernas ${ours}.`
      + `${isTold ? '' : ` Yrket härleddes ur rubriken: ${found}, yrket förblev öppet: ${lost}.`} ${stored ? 'Sparat.' : 'Ingenting sparades.'}`,
    en: `${all} postings: ${fresh} new, ${changed} updated, ${same} unchanged; customers’ ${ours}.`
      + `${isTold ? '' : ` Occupations taken from the title: ${found}, left open: ${lost}.`} ${stored ? 'Stored.' : 'Nothing was stored.'}`,
  };
  const lines = {
    fi: { left: `Otettiin ${all}, virheellisiä jätettiin ${out}:`, would: `Otetaan ${all}, virheellisiä jätetään ${out}:`, unknown: 'Näitä sarakkeita ei luettu' },
    sv: { left: `Togs in ${all}, felaktiga som lämnades ${out}:`, would: `Tas in ${all}, felaktiga som lämnas ${out}:`, unknown: 'Dessa kolumner lästes inte' },
    en: { left: `Taken ${all}, faulty ones left ${out}:`, would: `To be taken ${all}, faulty ones to be left ${out}:`, unknown: 'These columns were not read' },
  }[language];
  return [
    counts[language], ...(unknownColumns.length === 0 ? [] : [`${lines.unknown}: ${unknownColumns.join(', ')}.`]),
    ...(left.postings === 0 ? [] : [stored ? lines.left : lines.would, ...left.faults.map(({ message }) => `  ${message}`)]),
  ].join('\n');
}
