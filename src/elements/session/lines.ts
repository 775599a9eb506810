// The lines: what went wrong or is to be known, in words for people.
import type { CommonTexts, SessionTexts } from '../../locales/index.js';
import { ApiError, CookiesBlockedError, OtherUserError, type FailedChannel } from '../../session/index.js';
import { circleAlert, cookie } from '../../ui/icons.generated.js';
import type { Line } from '../../ui/line.js';

export { renderLine, type Line } from '../../ui/line.js';

type Texts = CommonTexts & SessionTexts;

interface Named {
  readonly userName: string;
  readonly firstName?: string;
  readonly lastName?: string;
}

export interface Circumstances {
  texts: Texts;
  baseUrl: string;
  /** Whether somebody has typed name and password here. */
  isAsking: boolean;
  /** Asks the browser for cookies, where it can be asked. */
  allowCookies: (() => void) | undefined;
}

export function lineFor(problem: unknown, circumstances: Circumstances): Line {
  const { texts, allowCookies } = circumstances;
  const words = wordsFor(problem, circumstances);
  if (!(problem instanceof CookiesBlockedError)) return { tone: 'danger', shape: circleAlert, words };
  const action = allowCookies && { label: texts.allowCookies, act: allowCookies };
  return { tone: 'danger', shape: cookie, words, action };
}

function wordsFor(problem: unknown, { texts, baseUrl, isAsking }: Circumstances): string {
  if (problem instanceof OtherUserError) return texts.otherUser(nameOf(problem.user));
  if (problem instanceof CookiesBlockedError) return texts.cookiesBlocked(new URL(baseUrl, location.href).host);
  if (!(problem instanceof ApiError)) return texts.noServer;
  if (problem.statusCode === passwordExpired) return texts.passwordToChange;
  if (problem.isSignedOut) return isAsking ? texts.signInFailed : texts.notPermitted;
  if (problem.httpStatus === 403 && (problem.statusCode ?? noPermission) === noPermission) return texts.notPermitted;
  // A proxy's own words help nobody.
  return problem.statusCode === undefined ? texts.noServer : problem.statusMessage;
}

const noPermission = 5;
const passwordExpired = 8;

/** Which of the channels that were asked for could not be opened, and why. */
export function lineForFailed(failed: readonly FailedChannel[], asked: readonly string[], texts: Texts): Line {
  // The servers name all media but voice as one.
  const names = failed.flatMap(({ channel }) =>
    channel === 'multimedia' ? asked.filter((one) => one !== 'voice') : [channel],
  );
  const known: Readonly<Record<string, string>> = texts.channels;
  const words = texts.channelsFailed(names.map((name) => known[name] ?? name));
  const reason = [...new Set(failed.map(({ statusMessage }) => statusMessage))].join(' ');
  return { tone: 'warning', shape: circleAlert, words, reason };
}

export function nameOf({ firstName = '', lastName = '', userName }: Named): string {
  return `${firstName} ${lastName}`.trim() || userName;
}
