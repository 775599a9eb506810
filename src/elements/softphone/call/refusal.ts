// Why something was not done, in words for people.
import type { TemplateResult } from 'lit';
import { circleAlert } from '../../../ui/icons.generated.js';
import { renderLine } from '../../session/lines.js';
import { refusal } from '../../session/refusal.js';
import { looks, type Operation, type Texts } from './operations.js';

export interface Problem {
  readonly operation: Operation | undefined;
  readonly error: unknown;
}

export function refusalOf({ error, operation }: Problem, texts: Texts): string {
  return refusal(texts[(operation && looks[operation]?.words) ?? 'dialRefused'], error, texts);
}

/** One calm line where the agent looks. */
export const renderProblem = (problem: Problem, texts: Texts, close: () => void): TemplateResult =>
  renderLine({
    tone: 'danger',
    shape: circleAlert,
    words: refusalOf(problem, texts),
    action: { label: texts.close, act: close },
  });
