// What the part tells the panel around it.
import type { Insertion } from './filling.js';

/** The agent wants to say this. */
export class AnswerChosenEvent extends Event {
  constructor(
    readonly id: string,
    readonly insertion: Insertion,
  ) {
    super('answer-chosen');
  }
}

/** Nothing is looked for any more. */
export class AnswersClosedEvent extends Event {
  constructor() {
    super('answers-closed');
  }
}
