import { z } from 'zod';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import { importRefusals } from '../../imports/refusals.ts';
import { jobseekerRefusals } from '../../jobseekers/refusals.ts';
import { visitPerson } from '../../jobseekers/visit.ts';
import { routes } from '../../matching/contract.ts';
import { groundsOf } from '../../matching/match-ground.ts';
import { matchPerson } from '../../matching/match-person.ts';
import { candidatesOf } from '../../matching/match-vacancy.ts';
import { matchingRefusals } from '../../matching/refusals.ts';
import type { OfficePlatform } from '../../platform/create-platform.ts';
import { Refused } from '../../platform/http/refusal.ts';
import type { RefusalTexts } from '../../platform/http/refusal.ts';
import type { AccessScope, Language } from '../../platform/platform.ts';
import { vacancyRefusals } from '../../vacancies/refusals.ts';
import { tellRefusal, terminalLanguage } from '../tell-refusal.ts';
import { areaAsked, scopeOf, withPlatform } from './as-staff.ts';
import { candidatesText, personMatchesText } from './matches-told.ts';

export type MatchOptions = {
  readonly person?: string; readonly vacancy?: string; readonly top: string; readonly as?: string; readonly area?: string; readonly language?: string;
  readonly json?: boolean; readonly data?: string; readonly day?: string;
};

export const matchRefusals: RefusalTexts = {
  'match.person-or-vacancy': {
    status: 422,
    fi: 'Kerro, kenelle tai mihin haetaan: joko --person TUNNUS tai --vacancy TUNNUS.',
    sv: 'Ange för vem eller vad det söks: antingen --person ID eller --vacancy ID.',
    en: 'Say for whom or for what is looked: either --person ID or --vacancy ID.',
  },
  'match.not-an-id': {
    status: 422,
    fi: '”{given}” ei ole tunnus. Kopioi se henkilön tai työpaikan sivun osoitteesta.',
    sv: '”{given}” är inget id. Kopiera det ur adressen till personens eller jobbets sida.',
    en: '“{given}” is no id. Copy it from the address of the page of the person or the vacancy.',
  },
  'match.top-unfit': {
    status: 422,
    fi: '”{given}” ei ole määrä. Anna kokonaisluku 1–50, esimerkiksi --top 10.', sv: '”{given}” är inget antal. Ge ett heltal 1–50, till exempel --top 10.',
    en: '“{given}” is no number of matches. Give a whole number from 1 to 50, for example --top 10.',
  },
  'match.language-unfit': {
    status: 422,
    fi: 'Kieltä ”{given}” ei ole. Valitse --language fi, sv tai en.', sv: 'Språket ”{given}” finns inte. Välj --language fi, sv eller en.',
    en: 'There is no language “{given}”. Choose --language fi, sv or en.',
  },
  'match.who-asks': {
    status: 422,
    fi: 'Henkilöitä katsotaan aina jonkun oikeuksin. Kerro kenen: --as TUNNUS.', sv: 'Personer ses alltid med någons rättigheter. Ange vems: --as ID.',
    en: 'Persons are always looked at with somebody’s rights. Say whose: --as STAFF.',
  },
  'match.not-allowed': {
    status: 403,
    fi: 'Henkilöllä {staff} ei ole oikeutta tähän. Anna --as-valinnassa joku, jonka tehtävä on {wanted}.',
    sv: '{staff} har inte rätt till detta. Ange med --as någon vars uppgift är {wanted}.',
    en: '{staff} has no right to this. Give with --as somebody whose work is {wanted}.',
  },
};

type Asked = { readonly top: number; readonly as: string; readonly language: Language } & ({ readonly person: string } | { readonly vacancy: string });

/** The same as the screens tell, by the same rights, with the same entries in the audit trail (MAT-1). */
export async function printMatches(options: MatchOptions): Promise<void> {
  try {
    const asked = read(options);
    const text = await withPlatform(options, async (platform) => {
      const scope = await scopeOf(platform, await areaAsked(platform, options.area), { asked: asked.as, purpose: 'command line: match' });
      return told(platform, { ...scope, language: asked.language }, asked, options.json === true);
    });
    process.stdout.write(`${text}\n`);
  } catch (error) {
    tellRefusal(error, { ...importRefusals, ...jobseekerRefusals, ...vacancyRefusals, ...matchingRefusals, ...matchRefusals });
    process.exitCode = 1;
  }
}

/** What can be wrong before any register is opened. */
function read({ person, vacancy, top, as, language = terminalLanguage() }: MatchOptions): Asked {
  if ((person === undefined) === (vacancy === undefined)) throw new Refused('match.person-or-vacancy');
  const id = person ?? vacancy ?? '';
  if (!z.uuid().safeParse(id).success) throw new Refused('match.not-an-id', { given: id });
  const count = Number(top);
  if (!Number.isInteger(count) || count < 1 || count > 50) throw new Refused('match.top-unfit', { given: top });
  if (language !== 'fi' && language !== 'sv' && language !== 'en') throw new Refused('match.language-unfit', { given: language });
  if (as === undefined) throw new Refused('match.who-asks');
  return { top: count, as, language, ...(person === undefined ? { vacancy: id } : { person: id }) };
}

async function told(platform: OfficePlatform, scope: AccessScope, asked: Asked, asJson: boolean): Promise<string> {
  const today = platform.clock.today();
  const grounds = groundsOf(platform.database);
  const { top } = asked;
  const context = { day: formatIso(today), language: asked.language };
  if ('person' in asked) {
    requireRole(scope, routes.getPersonMatches.roles);
    const found = await visitPerson(platform, scope, asked.person, 'matches.view', (visit) => matchPerson(visit, grounds, { today, top }));
    return asJson ? JSON.stringify(found, null, 2) : personMatchesText(found, context);
  }
  requireRole(scope, routes.getCandidates.roles);
  const found = await platform.database.write(scope, (tx) => candidatesOf({ tx, scope, audit: platform.audit }, grounds, { vacancyId: asked.vacancy, today, top }));
  return asJson ? JSON.stringify(found, null, 2) : candidatesText(found, context);
}

function requireRole(scope: AccessScope, allowed: readonly string[]): void {
  if (!scope.roles.some((role) => allowed.includes(role))) throw new Refused('match.not-allowed', { staff: scope.staffId, wanted: allowed.join(', ') });
}
