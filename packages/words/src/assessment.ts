import { healthArea, resourcesArea, skillsArea } from './assessment-person.ts';
import { fitOfWorkArea, jobSearchSkillsArea } from './assessment-work.ts';
import type { InLanguages } from './language.ts';

/** An answer that can be chosen; `needs` opens the follow-up and marks the area for the plan. */
export type AssessmentOption = {
  readonly key: string;
  readonly text: InLanguages;
  readonly needs?: boolean;
  /** Tasks of a plan (toimikoodi) that often help; offered, never chosen by the system. */
  readonly suggests?: readonly string[];
};

export type AssessmentQuestion = {
  readonly key: string;
  readonly text: InLanguages;
  readonly options: readonly AssessmentOption[];
  /** Asked when an answer that needs something was chosen; answered in the note. */
  readonly followUp: InLanguages;
};

export type AssessmentArea = {
  readonly key: string;
  readonly name: InLanguages;
  /** What the area looks at, said to the coach in one sentence. */
  readonly looksAt: InLanguages;
  readonly questions: readonly AssessmentQuestion[];
};

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
