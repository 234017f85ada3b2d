import { registerAppointments } from './appointments/index.ts';
import { registerAreas } from './areas/index.ts';
import { registerAuditTrail } from './audit-trail/index.ts';
import { registerCostSharing } from './cost-sharing/index.ts';
import { registerDataQuality } from './data-quality/index.ts';
import { registerDisclosure } from './disclosure/index.ts';
import { registerEmploymentPlans } from './employment-plans/index.ts';
import { registerFigures } from './figures/index.ts';
import { registerImports } from './imports/index.ts';
import { registerIndicators } from './indicators/index.ts';
import { registerInterviews } from './interviews/index.ts';
import { registerJobSearch } from './job-search/index.ts';
import { registerJobseekers } from './jobseekers/index.ts';
import { registerMessages } from './messages/index.ts';
import type { Platform } from './platform/platform.ts';
import { registerPublications } from './publications/index.ts';
import { registerRegisters } from './registers/index.ts';
import { registerSearchObligation } from './search-obligation/index.ts';
import { registerStaff } from './staff/index.ts';
import { registerSurveys } from './surveys/index.ts';
import { registerTeam } from './team/index.ts';
import { registerWorklist } from './worklist/index.ts';

/** The slices in their one declared order, the order of the data: each reads earlier ones, never later ones. */
export function registerSlices(platform: Platform): void {
  registerAreas(platform);
  registerStaff(platform);
  registerAuditTrail(platform);
  registerJobseekers(platform);
  registerJobSearch(platform);
  registerInterviews(platform);
  registerEmploymentPlans(platform);
  registerSearchObligation(platform);
  registerWorklist(platform);
  registerAppointments(platform);
  registerMessages(platform);
  registerTeam(platform);
  registerDisclosure(platform);
  registerIndicators(platform);
  registerFigures(platform);
  registerRegisters(platform);
  registerCostSharing(platform);
  registerSurveys(platform);
  registerDataQuality(platform);
  registerPublications(platform);
  registerImports(platform);
}
