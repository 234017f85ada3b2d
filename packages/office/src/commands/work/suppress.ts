import { disclosureRefusals } from '../../disclosure/refusals.ts';
import { suppressFile, type SuppressOptions } from '../../disclosure/suppress-file.ts';
import { tellRefusal } from '../tell-refusal.ts';

export async function printSuppressed(options: SuppressOptions): Promise<void> {
  try {
    const { csv, told } = await suppressFile(options);
    if (options.out === undefined) process.stdout.write(csv);
    process.stderr.write(`${told}\n`);
  } catch (error) {
    tellRefusal(error, disclosureRefusals);
    process.exitCode = 1;
  }
}
