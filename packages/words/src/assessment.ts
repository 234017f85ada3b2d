import type { AssessmentArea } from './assessment-area.ts';
import { healthArea, resourcesArea, skillsArea } from './assessment-person.ts';
import { fitOfWorkArea, jobSearchSkillsArea } from './assessment-work.ts';

/**
 * The areas of work ability in the plan of Läntinen Pirkanmaa: health, skills, resources and how the
 * work fits the person; job search skills beside them (37 §, JOB-6). The answers guide the talk; no
 * answer decides anything by itself.
 */
export const assessmentAreas: readonly AssessmentArea[] = [
  healthArea,
  skillsArea,
  resourcesArea,
  fitOfWorkArea,
  jobSearchSkillsArea,
];

/** The tasks that the chosen answers suggest, each once, in the order of the areas. */
export function suggestedTasks(chosen: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const tasks = assessmentAreas.flatMap((area) =>
    area.questions.flatMap((question) =>
      question.options
        .filter((option) => chosen[area.key]?.includes(`${question.key}:${option.key}`) === true)
        .flatMap((option) => option.suggests ?? []),
    ),
  );
  return [...new Set(tasks)];
}
