// Holds what visitors said against what the contact centre has: the judgement of a run.

export interface Said {
  visitor: string;
  /** In the order in which they were said. */
  texts: readonly string[];
  /** When the client sent what. */
  sent: readonly { text: string; at: number }[];
  /** What was sent again by the visitor's own hand. */
  byHand: readonly string[];
  /** The centre's log: texts, and when they came in. */
  log: readonly { text: string; at: number }[];
}

export interface Verdict {
  messages: number;
  lost: number;
  doubled: number;
  reordered: number;
  /** There more than once although the client did nothing wrong: browsers send again by themselves. */
  transportReplays: number;
  /** Came after the longest life that a request was said to have, and after the client's last look. */
  outlived: number;
  /** Sent again by the client, which did not find it in the log. */
  resent: number;
  byHand: number;
  /** What is wrong, in words. */
  faults: string[];
}

export function judge(all: readonly Said[], requestLife: number): Verdict {
  const verdict: Verdict = {
    ...{ messages: 0, lost: 0, doubled: 0, reordered: 0, transportReplays: 0, outlived: 0, resent: 0, byHand: 0 },
    faults: [],
  };
  for (const said of all) {
    for (const text of said.texts) judgeOne(said, text, requestLife, verdict);
    judgeOrder(said, verdict);
  }
  return verdict;
}

function judgeOne(said: Said, text: string, requestLife: number, verdict: Verdict): void {
  const of = (list: readonly { text: string; at: number }[]) =>
    list
      .filter((one) => one.text === text)
      .map(({ at }) => at)
      .sort((one, other) => one - other);
  const [sent, came] = [of(said.sent), of(said.log)];
  const isByHand = said.byHand.includes(text);
  verdict.messages++;
  verdict.resent += Math.max(0, sent.length - 1);
  if (isByHand) verdict.byHand++;
  if (came.length === 0) {
    verdict.lost++;
    verdict.faults.push(`${said.visitor} lost '${text}', sent ${sent.length} times`);
  }
  if (came.length <= 1) return;
  // Each time that it was sent again: was it there already, could it still come, or had it outlived its time?
  const again = isByHand ? [] : sent.slice(1).map((at, place) => ({ at, life: sent[place]! + requestLife }));
  const early = again.filter(({ at, life }) => at < life || came.some((come) => come <= life && come < at));
  const outlived = again.filter((one) => !early.includes(one) && came.some((come) => come > one.life && come < one.at));
  verdict.doubled += early.length;
  verdict.outlived += outlived.length;
  verdict.transportReplays += Math.max(0, came.length - 1 - early.length - outlived.length);
  if (early.length > 0)
    verdict.faults.push(`${said.visitor} doubled '${text}': sent ${sent.join()}, came ${came.join()}`);
}

/** By the first that came of each; what was sent again by hand has its place by hand. */
function judgeOrder({ visitor, texts, byHand, log }: Said, verdict: Verdict): void {
  const inOrder = texts.filter((text) => !byHand.includes(text));
  const places = inOrder.map((text) => log.findIndex((entry) => entry.text === text)).filter((place) => place >= 0);
  const wrong = places.filter((place, index) => index > 0 && place < places[index - 1]!).length;
  verdict.reordered += wrong;
  if (wrong > 0) verdict.faults.push(`${visitor} has ${wrong} texts before their forerunners`);
}
