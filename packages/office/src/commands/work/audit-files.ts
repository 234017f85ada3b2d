import { auditAsJson, auditFiles, auditTold, nothingChecked, type AuditOptions } from '../../disclosure/audit-files.ts';
import { disclosureRefusals } from '../../disclosure/refusals.ts';
import { tellRefusal, terminalLanguage } from '../tell-refusal.ts';

/** Exits with 1 when a hidden figure can be told exactly or the figures contradict each other, with 2 when nothing could be checked. */
export async function printAuditOfFiles(files: readonly string[], options: AuditOptions): Promise<void> {
  try {
    const audited = await auditFiles(files, options);
    process.stdout.write(options.json === true ? auditAsJson(audited) : auditTold(audited, options.list === true, terminalLanguage()));
    const told = audited.published.printedElsewhere.size > 0
      || audited.levels.some(({ result }) => result.exact.length > 0 || result.contradictions > 0);
    if (told) process.exitCode = 1;
    else if (nothingChecked(audited)) process.exitCode = 2;
  } catch (error) {
    tellRefusal(error, disclosureRefusals);
    process.exitCode = 1;
  }
}
