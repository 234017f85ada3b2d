import type { routes as worklist } from '@kohtaanto/office/worklist/contract.ts';
import type { routes as messages } from '@kohtaanto/office/messages/contract.ts';
import type { routes as auditTrail } from '@kohtaanto/office/audit-trail/contract.ts';
import type { routes as disclosure } from '@kohtaanto/office/disclosure/contract.ts';
import type { routes as employmentPlans } from '@kohtaanto/office/employment-plans/contract.ts';
import type { routes as interviews } from '@kohtaanto/office/interviews/contract.ts';
import type { routes as occupations } from '@kohtaanto/office/occupations/contract.ts';
import type { routes as jobSearch } from '@kohtaanto/office/job-search/contract.ts';
import type { routes as jobseekers } from '@kohtaanto/office/jobseekers/contract.ts';
import type { routes as searchObligation } from '@kohtaanto/office/search-obligation/contract.ts';
import type { fairnessRoutes } from '@kohtaanto/office/matching/fairness-contract.ts';
import type { routes as matching } from '@kohtaanto/office/matching/contract.ts';
import type { routes as presentations } from '@kohtaanto/office/presentations/contract.ts';
import type { offerRoutes } from '@kohtaanto/office/presentations/offer-contract.ts';
import type { routes as mobility } from '@kohtaanto/office/occupational-mobility/contract.ts';
import type { routes as seekerProfiles } from '@kohtaanto/office/seeker-profiles/contract.ts';
import type { routes as appointments } from '@kohtaanto/office/appointments/contract.ts';
import type { routes as team } from '@kohtaanto/office/team/contract.ts';
import type { routes as areas } from '@kohtaanto/office/areas/contract.ts';
import type { routes as staff } from '@kohtaanto/office/staff/contract.ts';
import type { routes as figures } from '@kohtaanto/office/figures/contract.ts';
import type { routes as indicators } from '@kohtaanto/office/indicators/contract.ts';
import type { routes as comparison } from '@kohtaanto/office/indicators/comparison-contract.ts';
import type { routes as ownRows } from '@kohtaanto/office/indicators/own-rows-contract.ts';
import type { routes as registers } from '@kohtaanto/office/registers/contract.ts';
import type { receivingRoutes } from '@kohtaanto/office/registers/receiving-contract.ts';
import type { occupationRoutes } from '@kohtaanto/office/registers/occupations-contract.ts';
import type { routes as labourBalance } from '@kohtaanto/office/labour-balance/contract.ts';
import type { routes as dataQuality } from '@kohtaanto/office/data-quality/contract.ts';
import type { routes as costSharing } from '@kohtaanto/office/cost-sharing/contract.ts';
import type { routes as benefitShare } from '@kohtaanto/office/benefit-share/contract.ts';
import type { routes as forecasts } from '@kohtaanto/office/forecasts/contract.ts';
import type { routes as scenarios } from '@kohtaanto/office/scenarios/contract.ts';
import type { routes as surveys } from '@kohtaanto/office/surveys/contract.ts';
import type { boardReportRoutes } from '@kohtaanto/office/publications/board-report-contract.ts';
import type { routes as publications } from '@kohtaanto/office/publications/contract.ts';
import type { routes as budget } from '@kohtaanto/office/budget/contract.ts';
import type { routes as employers } from '@kohtaanto/office/employers/contract.ts';
import type { routes as jointTraining } from '@kohtaanto/office/joint-training/contract.ts';
import type { routes as internationalRecruitment } from '@kohtaanto/office/international-recruitment/contract.ts';
import type { routes as startUps } from '@kohtaanto/office/start-ups/contract.ts';
import type { routes as employerPortal } from '@kohtaanto/office/employer-portal/contract.ts';
import type { routes as employerSession } from '@kohtaanto/office/platform/identity/employer-contract.ts';
import type { routes as workforceAnswers } from '@kohtaanto/office/workforce-answers/contract.ts';
import type { routes as vacancies } from '@kohtaanto/office/vacancies/contract.ts';
import type { routes as imports } from '@kohtaanto/office/imports/contract.ts';
import type {
  getSession,
  putSessionLanguage,
  signOut,
} from '@kohtaanto/office/platform/identity/contract.ts';
import type { z } from 'zod';

/** What a route of the office looks like to a caller; only types cross, no code of the office. */
type RouteShape = {
  readonly method: string;
  readonly path: string;
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  readonly response: z.ZodType;
};

/** Every contract of the office, one line each: `| (typeof worklist)[keyof typeof worklist]`. */
type Route =
  | (typeof auditTrail)[keyof typeof auditTrail]
  | (typeof disclosure)[keyof typeof disclosure]
  | (typeof employmentPlans)[keyof typeof employmentPlans]
  | (typeof interviews)[keyof typeof interviews]
  | (typeof occupations)[keyof typeof occupations]
  | (typeof jobSearch)[keyof typeof jobSearch]
  | (typeof jobseekers)[keyof typeof jobseekers]
  | (typeof searchObligation)[keyof typeof searchObligation]
  | (typeof matching)[keyof typeof matching]
  | (typeof fairnessRoutes)[keyof typeof fairnessRoutes]
  | (typeof presentations)[keyof typeof presentations]
  | (typeof offerRoutes)[keyof typeof offerRoutes]
  | (typeof mobility)[keyof typeof mobility]
  | (typeof labourBalance)[keyof typeof labourBalance]
  | (typeof seekerProfiles)[keyof typeof seekerProfiles]
  | (typeof appointments)[keyof typeof appointments]
  | (typeof team)[keyof typeof team]
  | (typeof dataQuality)[keyof typeof dataQuality]
  | (typeof publications)[keyof typeof publications]
  | (typeof employers)[keyof typeof employers]
  | (typeof employerPortal)[keyof typeof employerPortal]
  | (typeof employerSession)[keyof typeof employerSession]
  | (typeof workforceAnswers)[keyof typeof workforceAnswers]
  | (typeof vacancies)[keyof typeof vacancies]
  | (typeof startUps)[keyof typeof startUps]
  | (typeof internationalRecruitment)[keyof typeof internationalRecruitment]
  | (typeof jointTraining)[keyof typeof jointTraining]
  | (typeof imports)[keyof typeof imports]
  | (typeof registers)[keyof typeof registers]
  | (typeof receivingRoutes)[keyof typeof receivingRoutes]
  | (typeof occupationRoutes)[keyof typeof occupationRoutes]
  | (typeof boardReportRoutes)[keyof typeof boardReportRoutes]
  | (typeof figures)[keyof typeof figures]
  | (typeof ownRows)[keyof typeof ownRows]
  | (typeof costSharing)[keyof typeof costSharing]
  | (typeof benefitShare)[keyof typeof benefitShare]
  | (typeof forecasts)[keyof typeof forecasts]
  | (typeof scenarios)[keyof typeof scenarios]
  | (typeof budget)[keyof typeof budget]
  | (typeof surveys)[keyof typeof surveys]
  | (typeof indicators)[keyof typeof indicators]
  | (typeof comparison)[keyof typeof comparison]
  | (typeof staff)[keyof typeof staff]
  | (typeof areas)[keyof typeof areas]
  | (typeof worklist)[keyof typeof worklist]
  | (typeof messages)[keyof typeof messages]
  | SessionRoute;

type SessionRoute = typeof getSession | typeof putSessionLanguage | typeof signOut;

type KeyOf<R extends RouteShape> = R extends RouteShape ? `${R['method']} ${R['path']}` : never;
export type ApiKey = KeyOf<Route>;

type RouteOf<K extends ApiKey> = Extract<Route, { method: Before<K>; path: After<K> }>;
type Before<K extends string> = K extends `${infer Method} ${string}` ? Method : never;
type After<K extends string> = K extends `${string} ${infer Path}` ? Path : never;

type Part<K extends ApiKey, Name extends 'params' | 'query' | 'body'> =
  RouteOf<K> extends { readonly [N in Name]: infer Schema }
    ? Schema extends z.ZodType
      ? z.input<Schema>
      : undefined
    : undefined;

type Sending<Name extends string, Value> = [Value] extends [undefined]
  ? unknown
  : Record<never, never> extends Value
    ? { readonly [N in Name]?: Value }
    : { readonly [N in Name]: Value };

/** What a caller of the route gives. */
export type Sent<K extends ApiKey> = Sending<'params', Part<K, 'params'>> &
  Sending<'query', Part<K, 'query'>> &
  Sending<'body', Part<K, 'body'>>;

/** What the route answers. */
export type Answer<K extends ApiKey> =
  RouteOf<K> extends { readonly response: infer Schema }
    ? Schema extends z.ZodType
      ? z.output<Schema>
      : never
    : never;
