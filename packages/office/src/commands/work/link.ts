import { linkFiles, type LinkFilesOptions } from '../../occupations/label-files/link-files.ts';
import { occupationRefusals } from '../../occupations/refusals.ts';
import { tellRefusal } from '../tell-refusal.ts';

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
