import type { CommanderError } from 'commander';
import type { RefusalTexts } from '../../platform/http/refusal.ts';
import { Refused } from '../../platform/http/refusal.ts';

/** A command that was written wrongly, told like everything else that is refused. */
export const usageRefusals: RefusalTexts = {
  'command-unknown': {
    status: 422,
    fi: 'Komentoa {value} ei ole. Komennot näyttää kohtaanto --help.{nearest}',
    sv: 'Kommandot {value} finns inte. Kommandona visas av kohtaanto --help.{nearest}',
    en: 'There is no command {value}. kohtaanto --help shows the commands.{nearest}',
  },
  'command-option-unknown': {
    status: 422,
    fi: 'Komennolla {command} ei ole valintaa {value}. Valinnat näyttää kohtaanto {command} --help.{nearest}',
    sv: 'Kommandot {command} har inget alternativ {value}. Alternativen visas av kohtaanto {command} --help.{nearest}',
    en: 'The command {command} has no option {value}. kohtaanto {command} --help shows the options.{nearest}',
  },
  'command-option-missing': {
    status: 422,
    fi: 'Komennolta {command} puuttuu valinta {value}. Lisää se; valinnat näyttää kohtaanto {command} --help.',
    sv: 'Kommandot {command} saknar alternativet {value}. Lägg till det; alternativen visas av kohtaanto {command} --help.',
    en: 'The command {command} needs the option {value}. Add it; kohtaanto {command} --help shows the options.',
  },
  'command-option-empty': {
    status: 422,
    fi: 'Valinnalta {value} puuttuu arvo. Kirjoita se valinnan perään.',
    sv: 'Alternativet {value} saknar värde. Skriv det efter alternativet.',
    en: 'The option {value} needs a value. Write it after the option.',
  },
  'command-argument-missing': {
    status: 422,
    fi: 'Komennolta {command} puuttuu {value}. Mallin näyttää kohtaanto {command} --help.',
    sv: 'Kommandot {command} saknar {value}. Mönstret visas av kohtaanto {command} --help.',
    en: 'The command {command} needs {value}. kohtaanto {command} --help shows the form.',
  },
  'command-too-many-arguments': {
    status: 422,
    fi: 'Komennolle {command} annettiin liikaa: {value}. Kirjoita välilyönnin sisältävä nimi lainausmerkkeihin.',
    sv: 'Kommandot {command} fick för mycket: {value}. Skriv ett namn med mellanslag inom citattecken.',
    en: 'The command {command} was given too much: {value}. Put a name with spaces in quotation marks.',
  },
  'command-value-refused': {
    status: 422,
    fi: 'Valinta {value} ei kelpaa. Sallitut arvot näyttää kohtaanto {command} --help.',
    sv: 'Alternativet {value} duger inte. Tillåtna värden visas av kohtaanto {command} --help.',
    en: 'The option {value} will not do. kohtaanto {command} --help shows the values allowed.',
  },
};

const codes = new Map([
  ['commander.unknownCommand', 'command-unknown'],
  ['commander.unknownOption', 'command-option-unknown'],
  ['commander.missingMandatoryOptionValue', 'command-option-missing'],
  ['commander.optionMissingArgument', 'command-option-empty'],
  ['commander.missingArgument', 'command-argument-missing'],
  ['commander.excessArguments', 'command-too-many-arguments'],
  ['commander.invalidArgument', 'command-value-refused'],
]);

/** The parser's own English sentence carries in quotation marks what was wrong, and what it holds to be meant. */
export function refusedUsage(error: CommanderError, given: readonly string[]): unknown {
  const code = codes.get(error.code);
  if (code === undefined) return error;
  const [command = ''] = given;
  const nearest = /\(Did you mean (?:one of )?(.+)\?\)/u.exec(error.message)?.[1];
  const named = /'([^']*)'/u.exec(error.message)?.[1] ?? '';
  return new Refused(code, {
    command, value: code === 'command-too-many-arguments' ? given.slice(1).join(' ') : named,
    nearest: nearest === undefined ? '' : ` (${nearest}?)`,
  });
}
