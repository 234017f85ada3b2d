import type {
  AreaFile, AreasFile, BudgetFile, MunicipalitiesFile, PublishedFiguresFile, StaffFile, TargetsFile, TasksFile,
} from './area-files.ts';

/** Everything under areas/: what the whole country shares, and a folder for each configured area. */
export type AreasData = {
  readonly municipalities: MunicipalitiesFile;
  readonly areas: AreasFile;
  readonly tasks: TasksFile;
  readonly publishedFigures: PublishedFiguresFile;
  readonly configured: readonly ConfiguredArea[];
};

export type ConfiguredArea = AreaFile & {
  readonly folder: string;
  readonly staff: StaffFile['staff'];
  readonly targets: TargetsFile['targets'];
  readonly budget: BudgetFile;
};
