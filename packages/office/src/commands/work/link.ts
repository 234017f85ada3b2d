import { readEmbeddings } from '../../occupations/aids/embeddings-folder.ts';
import { findVoikko } from '../../occupations/aids/find-voikko.ts';
import { linkFiles, type LinkFilesOptions } from '../../occupations/label-files/link-files.ts';
import { occupationRefusals } from '../../occupations/refusals.ts';
import { tellRefusal } from '../tell-refusal.ts';

/** What the machine lends: found by the settings of the office, or in the folder that is given. */
export async function printAids(folder = process.env['KOHTAANTO_EMBEDDINGS']): Promise<void> {
  const voikko = await findVoikko(process.env['KOHTAANTO_VOIKKO'] ?? null);
  process.stdout.write(voikko === undefined
    ? 'Voikko: not on this machine (voikkospell with a Finnish dictionary; KOHTAANTO_VOIKKO tells where, off leaves it alone)\n'
    : `Voikko ${voikko.version}: ${voikko.command}\n`);
  if (folder === undefined) {
    process.stdout.write('embeddings: none given (KOHTAANTO_EMBEDDINGS or --embeddings tells the folder)\n');
    return;
  }
  try {
    const { name, tokens, dimensions } = await readEmbeddings(folder);
    process.stdout.write(`embeddings ${name}: ${tokens} tokens × ${dimensions} dimensions\n`);
  } catch (error) {
    tellRefusal(error, occupationRefusals);
    process.exitCode = 1;
  }
}

export async function printLinked(options: LinkFilesOptions): Promise<void> {
  try {
    const { lines, told } = await linkFiles(options);
    if (lines !== undefined) process.stdout.write(lines);
    process.stderr.write(`${told}\n`);
  } catch (error) {
    tellRefusal(error, occupationRefusals);
    process.exitCode = 1;
  }
}
