// What is the matter with the phone, in one line: a table, the gravest first.
import { nothing, type TemplateResult } from 'lit';
import type { CommonTexts, PhoneTexts } from '../../locales/index.js';
import type { Session } from '../../session/index.js';
import type { IconShape } from '../../ui/draw-icon.js';
import { bell, circleAlert, lock, logOut, wifiOff } from '../../ui/icons.generated.js';
import { renderLine, type Line } from '../../ui/line.js';

export interface Matters {
  texts: CommonTexts & PhoneTexts;
  session: Session | undefined;
  /** It rang in the background and could not be told: asks the browser, at the agent's own act. */
  allowNotices?: (() => void) | undefined;
}

const danger = (words: string, shape: IconShape = circleAlert): Line => ({ tone: 'danger', shape, words });

/** Nothing, where all is well. */
const rows: readonly ((session: Session, matters: Matters) => Line | false | undefined)[] = [
  ({ status, calls }, { texts }) =>
    status === 'signed-out' && danger(isTalking(calls) ? texts.signedOutInCall : texts.signedOutHere, logOut),

  ({ status, calls }, { texts }) =>
    status === 'lost' && {
      tone: 'warning',
      shape: wifiOff,
      words: isTalking(calls) ? texts.lostInCall : texts.connectionLost,
    },

  ({ services, channels }, { texts }) => {
    const voice = [...services].filter(({ data }) => data.type === 'Voice');
    const isDown = voice.length > 0 && voice.every(({ data }) => data.state === 'Inactive');
    return isDown && danger(channels.get('chat') ? texts.noVoiceButChats : texts.noVoice);
  },

  (session, { texts }) => {
    const isForbidden = [3, 5].includes(failedVoice(session)?.statusCode ?? 0);
    const isMissing = session.features.length > 0 && !session.features.includes('api-voice');
    return (isForbidden || isMissing) && danger(texts.mayNotPhone, lock);
  },

  (session, { texts }) => {
    const reason = failedVoice(session)?.statusMessage;
    const [, number] = /Device '?([^' ]+)'? is not registered/i.exec(reason ?? '') ?? [];
    return reason !== undefined && danger(number ? texts.notRegistered(number) : texts.phoneNotOpened(reason));
  },

  ({ status, devices }, { texts }) => status === 'live' && devices.size === 0 && danger(texts.noPhoneSetUp),

  (_, { allowNotices, texts }) =>
    allowNotices && {
      tone: 'told',
      shape: bell,
      words: texts.ringInBackground,
      action: { label: texts.allow, act: allowNotices },
    },
];

/** One line at a time: the graver wins. */
export function gravest(matters: Matters): Line | undefined {
  const { session } = matters;
  // Before that there is nothing to be known, and after the end nothing is the matter.
  if (!session || !['live', 'lost', 'signed-out'].includes(session.status)) return undefined;
  for (const row of rows) {
    const line = row(session, matters);
    if (line) return line;
  }
  return undefined;
}

export function renderGravest(matters: Matters): TemplateResult | typeof nothing {
  const line = gravest(matters);
  return line ? renderLine(line) : nothing;
}

/** What only rings does not go on. */
const isTalking = (calls: Session['calls']): boolean => [...calls].some(({ data }) => data.state !== 'Ringing');

const failedVoice = ({ failedChannels }: Session) => failedChannels.find(({ channel }) => channel === 'voice');
