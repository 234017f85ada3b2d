import type { Log } from './platform.ts';

/**
 * JSON lines on the standard output. What is logged is chosen by the caller value by value; no
 * name, identity code, address, staff id or free text ever is (SEC-2: looks belong to the audit trail).
 */
export function createLog(write: (line: string) => void = (line) => void process.stdout.write(line)): Log {
  const at = (level: string) => (message: string, values: Record<string, unknown> = {}) => {
    write(`${JSON.stringify({ at: new Date().toISOString(), level, message, ...values })}\n`);
  };
  return { info: at('info'), warn: at('warn'), error: at('error') };
}

/**
 * What a command logs beside its answer, on the error output: only what is wrong, unless KOHTAANTO_LOG=info
 * asks for all of it.
 */
export function commandLog(env: NodeJS.ProcessEnv = process.env): Log {
  const log = createLog((line) => void process.stderr.write(line));
  return env['KOHTAANTO_LOG'] === 'info' ? log : { ...log, info: () => undefined };
}
