import { isPossibleTarget, targetUnit } from '@kohtaanto/rules/indicators/target-measures.ts';
import type { AreasData, ConfiguredArea } from './areas-data.ts';

/** What each file alone cannot tell: names that point nowhere, and what is told twice. */
export function faultsBetweenFiles(data: AreasData): readonly string[] {
  return [...nationalFaults(data), ...data.configured.flatMap((area) => areaFaults(data, area))];
}

function nationalFaults(data: AreasData): readonly string[] {
  const faults: string[] = [];
  const codes = new Set(data.municipalities.municipalities.map((each) => each.code));
  const living = new Set(data.municipalities.municipalities.filter((each) => each.until === undefined).map((each) => each.code));
  const placed = new Map<string, number>();
  for (const each of data.municipalities.municipalities) {
    if ((each.until === undefined) !== (each.mergedInto === undefined)) {
      faults.push(`national/municipalities.json: ${each.code}: until and mergedInto belong together`);
    }
    if (each.mergedInto !== undefined && !codes.has(each.mergedInto)) {
      faults.push(`national/municipalities.json: ${each.code}: mergedInto ${each.mergedInto} is not a municipality`);
    }
  }
  for (const area of data.areas.areas) {
    for (const code of area.municipalities) {
      const before = placed.get(code);
      if (!living.has(code)) faults.push(`national/areas.json: area ${area.areaId}: ${code} is no municipality today`);
      if (before !== undefined) faults.push(`national/areas.json: ${code} is in areas ${before} and ${area.areaId}`);
      placed.set(code, area.areaId);
    }
  }
  for (const { municipality } of data.publishedFigures.figures) {
    if (!codes.has(municipality)) faults.push(`national/published-figures.json: ${municipality} is not a municipality`);
  }
  for (const figure of [...data.publishedFigures.figures, ...data.publishedFigures.country ?? []]) {
    if (data.publishedFigures.sources[figure.source] === undefined) {
      faults.push(`national/published-figures.json: no source ${figure.source}`);
    }
  }
  return [...new Set(faults)];
}

function areaFaults(data: AreasData, area: ConfiguredArea): readonly string[] {
  const faults: string[] = [];
  const file = `${area.folder}/area.json`;
  const national = data.areas.areas.find((each) => each.areaId === area.areaId);
  if (national === undefined) return [`${file}: areaId ${area.areaId} is not among the areas`];
  const units = new Set(area.units.map((unit) => unit.code));
  const teams = new Set(area.teams.map((team) => team.code));
  const points = new Set(area.servicePoints.map((point) => point.code));
  const tasks = new Set(data.tasks.tasks.map((task) => task.code));
  const unitOf = (where: string, unit: string): void => {
    if (!units.has(unit)) faults.push(`${where}: no unit ${unit} in the area`);
  };
  const memberOf = (where: string, code: string): void => {
    if (!national.municipalities.includes(code)) faults.push(`${where}: ${code} is not a member of the area`);
  };
  for (const unit of area.units) unit.municipalities.forEach((code) => memberOf(`${file}: units.${unit.code}`, code));
  for (const team of area.teams) unitOf(`${file}: teams.${team.code}`, team.unit);
  area.taskMatrix.forEach((row, index) => {
    unitOf(`${file}: taskMatrix.${index}`, row.unit);
    row.municipalities.forEach((code) => memberOf(`${file}: taskMatrix.${index}`, code));
    for (const task of row.tasks) if (!tasks.has(task)) faults.push(`${file}: taskMatrix.${index}: no task ${task}`);
  });
  for (const point of area.servicePoints) {
    unitOf(`${file}: servicePoints.${point.code}`, point.unit);
    memberOf(`${file}: servicePoints.${point.code}`, point.municipality);
    if ((point.visitIntervalWeeks === undefined) !== (point.firstVisit === undefined)) {
      faults.push(`${file}: servicePoints.${point.code}: visitIntervalWeeks and firstVisit belong together`);
    }
  }
  for (const person of area.staff) {
    const where = `${area.folder}/staff.json: ${person.staffId}`;
    unitOf(where, person.unit);
    if (person.team !== null && !teams.has(person.team)) faults.push(`${where}: no team ${person.team}`);
    if (person.servicePoint !== undefined && !points.has(person.servicePoint)) {
      faults.push(`${where}: no service point ${person.servicePoint}`);
    }
  }
  return [...faults, ...targetFaults(data, area, national.municipalities), ...budgetFaults(area, tasks, national.municipalities), ...toldTwice(area)];
}

/** A target may be of a municipality that has since become part of a member: it was decided in its time. */
function targetFaults(data: AreasData, area: ConfiguredArea, members: readonly string[]): readonly string[] {
  const ended = new Map(data.municipalities.municipalities.map(({ code, mergedInto }) => [code, mergedInto]));
  return area.targets.flatMap(({ indicator, municipality, from, until, value }, index) => {
    const where = `${area.folder}/targets.json: targets.${index}`;
    const unit = targetUnit(indicator);
    return [
      ...(unit === undefined ? [`${where}: no indicator ${indicator}`] : []),
      ...(unit !== undefined && !isPossibleTarget(unit, value) ? [`${where}: ${value} is no value of ${indicator}`] : []),
      ...(until !== undefined && until < from ? [`${where}: ends in ${until}, before it begins`] : []),
      ...(municipality !== undefined && !members.includes(ended.get(municipality) ?? municipality)
        ? [`${where}: ${municipality} is not a member of the area`] : []),
    ];
  });
}

function budgetFaults({ folder, budget }: ConfiguredArea, tasks: ReadonlySet<string>, members: readonly string[]): readonly string[] {
  const where = (what: string, index: number) => `${folder}/budget.json: ${what}.${index}`;
  const elsewhere = (municipality: string | undefined) => municipality !== undefined && !members.includes(municipality);
  return [
    ...budget.staffYears.flatMap(({ task, municipality }, index) => [
      ...(task !== undefined && !tasks.has(task) ? [`${where('staffYears', index)}: no task ${task}`] : []),
      ...(elsewhere(municipality) ? [`${where('staffYears', index)}: ${municipality} is not a member of the area`] : []),
    ]),
    ...budget.targets.flatMap(({ municipality, fromYear, untilYear }, index) => [
      ...(elsewhere(municipality) ? [`${where('targets', index)}: ${municipality} is not a member of the area`] : []),
      ...(untilYear !== undefined && untilYear < fromYear ? [`${where('targets', index)}: ends in ${untilYear}, before it begins`] : []),
    ]),
  ];
}

function toldTwice(area: ConfiguredArea): readonly string[] {
  const faults: string[] = [];
  const once = (file: string, what: string, codes: readonly string[]): void => {
    const seen = new Set<string>();
    for (const code of codes) {
      if (seen.has(code)) faults.push(`${area.folder}/${file}: ${what} ${code} is told twice`);
      seen.add(code);
    }
  };
  once('area.json', 'unit', area.units.map((unit) => unit.code));
  once('area.json', 'team', area.teams.map((team) => team.code));
  once('area.json', 'service point', area.servicePoints.map((point) => point.code));
  once('area.json', 'room', area.servicePoints.flatMap((point) => point.rooms.map((room) => room.code)));
  once('area.json', 'task and municipality', area.taskMatrix.filter((row) => row.until === undefined)
    .flatMap((row) => row.tasks.flatMap((task) => row.municipalities.map((code) => `${task}/${code}`))));
  once('staff.json', 'person', area.staff.map((person) => person.staffId));
  return faults;
}
