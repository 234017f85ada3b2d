import type { PersonView, PlanView } from '@kohtaanto/office/jobseekers/contract.ts';
import { assessmentAreas } from '@kohtaanto/words/assessment.ts';
import { planKindName, taskName } from '@kohtaanto/words/codes.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { speak } from '../../app/texts.tsx';
import { answerText } from '../assessment-words.ts';
import { planTextTexts } from './plan-text-texts.ts';

/**
 * Decree 385/2024: kartoitus (the need and the situation), then toimintasuunnitelma (goal, actions
 * with their timetable, duty, follow-up). Plain lines, because the national system takes plain text.
 */
export function planText(person: PersonView, plan: PlanView, language: Language): string {
  const t = speak(planTextTexts, language);
  const parts = [
    `${planKindName(plan.kind, language).toLocaleUpperCase(language)} ${plan.version}, ${formatDate(plan.madeOn)}`,
    '', t.survey, ...surveyLines(person, plan, language),
    '', t.actionPlan,
    `${t.goal}: ${plan.goal}`,
    '', `${t.actions}:`,
    ...plan.actions.filter((action) => action.state !== 'dropped').map((action) =>
      `- ${action.code} ${taskName(action.code, language)}: ${action.text}${action.dueOn === null ? '' : ` (${t.by} ${formatDate(action.dueOn)})`}`),
    '', `${t.duty}: ${dutyLine(plan, language)}`,
    `${t.followUp}: ${plan.followUp}`,
    ...(plan.reportBy === null ? [] : [`${t.reportBy}: ${formatDate(plan.reportBy)}`]),
    '', `${t.approvals}: ${approvalLine(plan, language)}`,
  ];
  return parts.join('\n').replaceAll('\u00a0', ' ');
}

function surveyLines(person: PersonView, plan: PlanView, language: Language): string[] {
  const assessment = person.assessments.find((each) => each.madeOn <= plan.madeOn) ?? person.assessments[0];
  const areas = assessment === undefined ? [] : assessmentAreas.flatMap((area) => {
    const given = assessment.areas[area.key];
    const value = given === undefined ? '' : answerText(area.key, given, language);
    return value === '' ? [] : [`- ${area.name[language]}: ${value}`];
  });
  return [...(plan.situation === '' ? [] : [plan.situation]), ...areas];
}

function dutyLine(plan: PlanView, language: Language): string {
  const t = speak(planTextTexts, language);
  if (plan.duty === null) return plan.noDutyReason ?? t.noDuty;
  const { startsOn, perPeriod, periodMonths, periods, loweredBecause } = plan.duty;
  const line = t.dutyLine(perPeriod, periodMonths, periods, formatDate(startsOn));
  return loweredBecause === undefined || loweredBecause === '' ? line : `${line} ${t.lowered}: ${loweredBecause}`;
}

function approvalLine(plan: PlanView, language: Language): string {
  const t = speak(planTextTexts, language);
  return [
    plan.approvedByAuthorityOn === null ? t.authorityNot : `${t.authority} ${formatDate(plan.approvedByAuthorityOn)} (${plan.staff.name})`,
    plan.approvedByCustomerOn === null ? t.customerNot : `${t.customer} ${formatDate(plan.approvedByCustomerOn)}`,
  ].join(', ');
}
