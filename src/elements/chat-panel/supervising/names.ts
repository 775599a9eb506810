// Several people in a sentence.
import { firstName } from '../../../ui/first-name.js';
import type { Participant } from '../resource.js';

export const namesOf = (people: readonly Participant[], language: string): string =>
  new Intl.ListFormat(language).format(people.map(({ nickname = '' }) => nickname).filter(Boolean));

export const firstNamesOf = (people: readonly Participant[], language: string): string =>
  namesOf(
    people.map(({ nickname = '' }) => ({ nickname: firstName(nickname) })),
    language,
  );
