import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { OtherRunInFolder } from '../../matching/country/country-folder.ts';
import { listForms } from '../../matching/country/country-lists.ts';
import type { ListForm } from '../../matching/country/country-lists.ts';
import { findKeptFacts, forgetFacts, keepFacts } from '../../matching/country/kept-facts.ts';
import type { KeptFacts } from '../../matching/country/kept-facts.ts';
import type { CountryProgress } from '../../matching/country/match-country.ts';
import { factsOfAreas } from '../../matching/country/register-facts.ts';
import { runCountry } from '../../matching/country/run-country.ts';
import type { WholeEnd } from '../../matching/country/run-country.ts';
import { createClock } from '../../platform/clock.ts';
import { readConfig } from '../../platform/config.ts';
import { withClient } from '../../platform/database/connection.ts';
import { openDatabase } from '../../platform/database/database.ts';
import { openRegister } from '../../platform/database/open-register.ts';
import { prepareDatabase } from '../../platform/database/prepare.ts';
import { Refused } from '../../platform/http/refusal.ts';
import type { RefusalTexts } from '../../platform/http/refusal.ts';
import { commandLog } from '../../platform/log.ts';
import type { Language } from '../../platform/platform.ts';
import { tellRefusal, terminalLanguage } from '../tell-refusal.ts';

export type MatchCountryOptions = {
  readonly folder?: string; readonly areas?: string; readonly top: string; readonly form: string; readonly threads?: string; readonly chunk: string; readonly data?: string; readonly day?: string;
};

export const matchCountryRefusals: RefusalTexts = {
  'match-country.folder-needed': {
    status: 422,
    fi: 'Kerro, mihin kansioon listat kirjoitetaan: --folder KANSIO.', sv: 'Ange i vilken mapp listorna skrivs: --folder MAPP.', en: 'Say into which folder the lists are written: --folder FOLDER.',
  },
  'match-country.number-unfit': {
    status: 422,
    fi: '”{given}” ei kelpaa valinnalle {option}. Anna kokonaisluku {least}–{most}.', sv: '”{given}” duger inte för {option}. Ge ett heltal {least}–{most}.',
    en: '“{given}” does not suit {option}. Give a whole number from {least} to {most}.',
  },
  'match-country.form-unfit': {
    status: 422,
    fi: 'Muotoa ”{given}” ei ole. Valitse --form ndjson tai csv.',
    sv: 'Formen ”{given}” finns inte. Välj --form ndjson eller csv.', en: 'There is no form “{given}”. Choose --form ndjson or csv.',
  },
  'match-country.area-unknown': {
    status: 422,
    fi: 'Aluetta {given} ei ole rekisterissä. Rekisterissä ovat: {known}.', sv: 'Området {given} finns inte i registret. I registret finns: {known}.',
    en: 'The area {given} is not in the register. In the register are: {known}.',
  },
  'match-country.other-run': {
    status: 409,
    fi: 'Kansiossa {folder} on toinen ajo: eri päivä, määrä tai lohko. Anna samat valinnat tai toinen kansio.',
    sv: 'Mappen {folder} innehåller en annan körning: en annan dag, ett annat antal eller en annan del. Ge samma alternativ eller en annan mapp.',
    en: 'The folder {folder} holds another run: another day, number or chunk. Give the same options, or another folder.',
  },
};

type Asked = { readonly folder: string; readonly top: number; readonly form: ListForm; readonly threads: number | undefined; readonly chunkRows: number };

/** Everybody and every open vacancy of the register, both ways, by the code that the benchmark of a country measures. */
export async function matchWholeCountry(options: MatchCountryOptions): Promise<void> {
  const language = terminalLanguage();
  const stopping = new AbortController();
  const stop = (): void => stopping.abort();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    const asked = read(options);
    const already = listForms.map((form) => join(asked.folder, `vacancies-of-seekers.${form}`)).find((file) => existsSync(file));
    const kept = await findKeptFacts(asked.folder);
    if (kept === undefined && already !== undefined) {
      process.stdout.write(`${said.done[language](asked.folder)}\n`);
      return;
    }
    const facts = kept ?? await factsOfRegister(options, asked.folder);
    process.stderr.write(`${said.begins[language](formatNumber(facts.seekers.length, language), formatNumber(facts.vacancies.length, language), kept !== undefined)}\n`);
    const end = await runCountry({
      ...facts, folder: asked.folder, form: asked.form, top: asked.top, chunkRows: asked.chunkRows, signal: stopping.signal, onProgress: progressTo(process.stderr, language),
      ...(asked.threads === undefined ? {} : { threads: asked.threads }),
    });
    if (end.isWhole) await forgetFacts(asked.folder);
    process.stdout.write(`${told(end, language)}\n`);
    if (!end.isWhole) process.exitCode = 130;
  } catch (error) {
    tellRefusal(error instanceof OtherRunInFolder ? new Refused('match-country.other-run', { folder: options.folder ?? '' }) : error, matchCountryRefusals);
    process.exitCode = 1;
  } finally {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  }
}

function read({ folder, top, form, threads, chunk }: MatchCountryOptions): Asked {
  if (folder === undefined || folder.trim() === '') throw new Refused('match-country.folder-needed');
  const known = listForms.find((each) => each === form);
  if (known === undefined) throw new Refused('match-country.form-unfit', { given: form });
  const number = (option: string, given: string, least: number, most: number): number => {
    const value = Number(given);
    if (!Number.isInteger(value) || value < least || value > most) throw new Refused('match-country.number-unfit', { given, option, least, most });
    return value;
  };
  return {
    folder, form: known, top: number('--top', top, 1, 100), chunkRows: number('--chunk', chunk, 1, 1_000_000),
    threads: threads === undefined ? undefined : number('--threads', threads, 1, 64),
  };
}

/** Read once, kept in the folder, and written in the audit trail of each area before anything is matched. */
async function factsOfRegister(options: MatchCountryOptions, folder: string): Promise<KeptFacts> {
  const log = commandLog();
  const config = readConfig(options, process.env);
  const day = createClock(config.day).today();
  const opened = await openRegister(config, log, false);
  try {
    await prepareDatabase(opened.owner);
    return await withClient(opened.owner, 'kohtaanto-match-country', async (owner) => {
      const { rows } = await owner.query<{ area: number }>('select a.area_id::int as area from office.area a where exists (select from office.person p where p.area_id = a.area_id) order by 1');
      const all = rows.map(({ area }) => area);
      const areaIds = options.areas === undefined ? all : options.areas.split(',').map((given) => {
        const area = all.find((each) => String(each) === given.trim());
        if (area === undefined) throw new Refused('match-country.area-unknown', { given, known: all.join(', ') });
        return area;
      });
      const database = openDatabase(opened.owner, { log, connections: 2 });
      try {
        const facts = await factsOfAreas(database, areaIds, day);
        for (const area of areaIds) {
          const detail = JSON.stringify({ seekers: facts.seekers.length, vacancies: facts.vacancies.length });
          await owner.query(`insert into office.audit_entry (area_id, staff_id, action, purpose, outcome, detail)
            values ($1, 'office', 'matches.country', 'command line: match-country', 'allowed', $2::jsonb)`, [area, detail]);
        }
        await keepFacts(folder, facts);
        return facts;
      } finally {
        await database.close();
      }
    });
  } finally {
    await opened.close();
  }
}

/** On a terminal one line that changes; elsewhere a line for each tenth. */
function progressTo(stream: NodeJS.WriteStream, language: Language): (progress: CountryProgress) => void {
  const begun = performance.now();
  let tenth = -1;
  return ({ done, all, before }) => {
    const percent = Math.floor((100 * done) / all);
    const now = Math.floor(percent / 10);
    if (!stream.isTTY && now === tenth) return;
    tenth = now;
    const left = done === before ? 0 : Math.ceil((performance.now() - begun) / 1000 / (done - before) * (all - done));
    stream.write(`${said.progress[language](percent, formatNumber(done, language), formatNumber(all, language), left)}${stream.isTTY ? '\r' : '\n'}`);
  };
}

const said = {
  done: {
    fi: (folder: string) => `Kansiossa ${folder} on jo valmis ajo. Anna toinen kansio, jos haluat uuden.`,
    sv: (folder: string) => `I ${folder} finns redan en färdig körning. Ange en annan mapp för en ny.`,
    en: (folder: string) => `${folder} holds a finished run already. Give another folder for a new one.`,
  },
  begins: {
    fi: (seekers: string, vacancies: string, again: boolean) => `${again ? 'Jatketaan' : 'Aloitetaan'}: ${seekers} työnhakijaa, ${vacancies} avointa ilmoitusta`,
    sv: (seekers: string, vacancies: string, again: boolean) => `${again ? 'Fortsätter' : 'Börjar'}: ${seekers} arbetssökande, ${vacancies} öppna annonser`,
    en: (seekers: string, vacancies: string, again: boolean) => `${again ? 'Going on' : 'Beginning'}: ${seekers} jobseekers, ${vacancies} open vacancies`,
  },
  progress: {
    fi: (percent: number, done: string, all: string, left: number) => `${percent} % (${done}/${all}), arviolta ${left} s jäljellä`,
    sv: (percent: number, done: string, all: string, left: number) => `${percent} % (${done}/${all}), cirka ${left} s kvar`,
    en: (percent: number, done: string, all: string, left: number) => `${percent}% (${done}/${all}), about ${left} s left`,
  },
  broken: {
    fi: (done: string, all: string) => `Keskeytetty: ${done}/${all} lohkoa valmiina. Sama komento jatkaa tästä.`,
    sv: (done: string, all: string) => `Avbruten: ${done}/${all} delar klara. Samma kommando fortsätter härifrån.`,
    en: (done: string, all: string) => `Ended: ${done}/${all} chunks are done. The same command goes on from here.`,
  },
  memory: {
    fi: (megabytes: string) => `muistia enintään ${megabytes} Mt`, sv: (megabytes: string) => `minne högst ${megabytes} MB`, en: (megabytes: string) => `at most ${megabytes} MB of memory`,
  },
};

function told({ isWhole, done, all, files }: WholeEnd, language: Language): string {
  const megabytes = formatNumber(Math.round(process.resourceUsage().maxRSS / 1024), language);
  return isWhole ? [...files, said.memory[language](megabytes)].join('\n') : said.broken[language](formatNumber(done, language), formatNumber(all, language));
}
