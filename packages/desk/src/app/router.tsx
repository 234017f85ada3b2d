import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { benefitShareScreens } from '../benefit-share/screens.tsx';
import { budgetScreens } from '../budget/screens.tsx';
import { dataQualityScreens } from '../data-quality/screens.tsx';
import { disclosureScreens } from '../disclosure/screens.tsx';
import { figuresScreens } from '../figures/screens.tsx';
import { indicatorsScreens } from '../indicators/screens.tsx';
import { employerPortalScreens } from '../employer-portal/screens.tsx';
import { employersScreens } from '../employers/screens.tsx';
import { jointTrainingScreens } from '../joint-training/screens.tsx';
import { internationalRecruitmentScreens } from '../international-recruitment/screens.tsx';
import { startUpsScreens } from '../start-ups/screens.tsx';
import { vacanciesScreens } from '../vacancies/screens.tsx';
import { presentationsScreens } from '../presentations/screens.tsx';
import { registersScreens } from '../registers/screens.tsx';
import { publicationsScreens } from '../publications/screens.tsx';
import { importsScreens } from '../imports/screens.tsx';
import { areasScreens } from '../areas/screens.tsx';
import { jobseekersScreens } from '../jobseekers/screens.tsx';
import { appointmentsScreens } from '../appointments/screens.tsx';
import { auditTrailScreens } from '../audit-trail/screens.tsx';
import { costSharingScreens } from '../cost-sharing/screens.tsx';
import { mobilityScreens } from '../occupational-mobility/screens.tsx';
import { fairnessScreens } from '../matching/fairness/screens.tsx';
import { labourBalanceScreens } from '../labour-balance/screens.tsx';
import { moneyScreens } from '../money/screens.tsx';
import { scenarioScreens } from '../scenarios/screens.tsx';
import { forecastsScreens } from '../forecasts/screens.tsx';
import { surveysScreens } from '../surveys/screens.tsx';
import { boardReportScreens } from '../publications/board-report/screens.tsx';
import { teamScreens } from '../team/screens.tsx';
import { rootRoute as root } from './root-route.tsx';
import { StartPage } from './start-page.tsx';
import { workforceAnswersScreens } from '../workforce-answers/screens.tsx';
import { worklistScreens } from '../worklist/screens.tsx';

const startRoute = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: StartPage,
});

const designRoute = createRoute({
  getParentRoute: () => root,
  path: '/design',
  component: lazyRouteComponent(() => import('./design-catalogue.tsx'), 'DesignCatalogue'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    startRoute,
    designRoute,
    ...worklistScreens(root),
    ...jobseekersScreens(root),
    ...employersScreens(root),
    ...startUpsScreens(root),
    ...internationalRecruitmentScreens(root),
    ...employerPortalScreens(root),
    ...workforceAnswersScreens(root),
    ...jointTrainingScreens(root),
    ...vacanciesScreens(root),
    ...mobilityScreens(root),
    ...presentationsScreens(root),
    ...areasScreens(root),
    ...disclosureScreens(root),
    ...figuresScreens(root),
    ...indicatorsScreens(root),
    ...moneyScreens(root),
    ...costSharingScreens(root),
    ...scenarioScreens(root),
    ...benefitShareScreens(root),
    ...forecastsScreens(root),
    ...budgetScreens(root),
    ...surveysScreens(root),
    ...registersScreens(root),
    ...labourBalanceScreens(root),
    ...fairnessScreens(root),
    ...dataQualityScreens(root),
    ...boardReportScreens(root),
    ...publicationsScreens(root),
    ...importsScreens(root),
    ...appointmentsScreens(root),
    ...teamScreens(root),
    ...auditTrailScreens(root),
  ]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});
