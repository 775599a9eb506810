// The words, in books of their own, so that an element loads no more than it says.
export type { Book } from './book.js';
export { commonWords, type Texts as CommonTexts } from './common/index.js';
export { sessionWords, type Texts as SessionTexts } from './session/index.js';
export { stateWords, type Texts as StateTexts } from './states/index.js';
export { phoneWords, type Texts as PhoneTexts } from './phone/index.js';
export { caseWords, type Texts as CaseTexts } from './case/index.js';
export { dialWords, type Texts as DialTexts } from './dial/index.js';
export { conversationWords, type Texts as ConversationTexts } from './conversations/index.js';
export { talkWords, type Texts as TalkTexts } from './talk/index.js';
export { sideWords, type Texts as SideTexts } from './side/index.js';
export { peopleWords, type Texts as PeopleTexts } from './people/index.js';
export { teamWords, type Texts as TeamTexts } from './team/index.js';
export { endingWords, type Texts as EndingTexts } from './ending/index.js';
export { messageWords, type Texts as MessageTexts } from './messages/index.js';
export { visitorWords, type Texts as VisitorTexts } from './visitor/index.js';
export { afterWords, type Texts as AfterTexts } from './after/index.js';
export { closedWords, type Texts as ClosedTexts } from './closed/index.js';
export { moreWords, type Texts as MoreTexts } from './more/index.js';
