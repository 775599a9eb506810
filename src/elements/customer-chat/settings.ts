// What an embedder tells the chat; objects are properties, so that nothing has to be written as text.
import type { UserData } from '../../api/index.js';
import type { AfterTexts, ClosedTexts, MessageTexts, MoreTexts, VisitorTexts } from '../../locales/index.js';

/** All that the chat says. */
export type ChatTexts = VisitorTexts & MessageTexts & MoreTexts & AfterTexts & ClosedTexts;

/** A field of the form before the chat. `nickname`, `subject` and `endpoint` are the chat's own, others its user data. */
export interface ChatField {
  name: string;
  label?: string;
  /** `select` needs `options`. */
  type?: 'text' | 'email' | 'tel' | 'select' | 'checkbox';
  required?: boolean;
  options?: readonly (string | { value: string; label: string })[];
  /** Behind a checkbox's words: the text that is agreed to. */
  link?: { href: string; label: string };
}

/** By day of the week or by date (`2026-12-25`): `9:00-12:00, 13:00-17:00`; empty or absent is closed. */
export type OpeningHours = { timeZone: string; place?: string } & Readonly<Record<string, string>>;

/** Another way to get in touch. */
export interface ContactWay {
  /** `tel:`, `mailto:` or a page. */
  href: string;
  label: string;
  note?: string;
}

/** What a visitor leaves out of hours. */
export interface LeftMessage {
  email: string;
  text: string;
}

export interface ChatSettings {
  /** Who one chats with: the company. */
  name: string;
  /** A line under the name before the chat, such as how soon one is answered. */
  line: string;
  /** What the page knows already is not asked. */
  nickname: string;
  subject: string;
  /** The queue in which the chat starts. */
  endpoint: string;
  userData: UserData;
  /** What is asked before the chat: name and subject unless told. */
  fields: readonly ChatField[] | undefined;
  /** Words to be said instead of ours. */
  texts: Partial<ChatTexts> | undefined;
  openingHours: OpeningHours | undefined;
  contacts: readonly ContactWay[];
  /** Takes what is left out of hours; without it there is no form for it. */
  takeMessage: ((message: LeftMessage) => Promise<unknown>) | undefined;
  /** How many characters a message may have. */
  maxLength: number;
  /** After how many minutes of waiting another way is offered. */
  waitLimit: number;
  /** Whether numbers of payment cards are masked before they leave. */
  masksCards: boolean;
  /** Whether the visitor is asked at the end how it was; listen to `gws-chat-rated`. */
  asksRating: boolean;
  /** What may tell of messages while the page is hidden: `sound title notification`. */
  alerts: string;
  /** The version of the text that has to be agreed to before anything is stored. */
  requireConsent: string;
  /** Where that text can be read. */
  privacyUrl: string;
}

/** What a page may tell with the start. */
export type StartDetails = Partial<Pick<ChatSettings, 'nickname' | 'subject' | 'endpoint' | 'userData'>>;

/** The settings, and what the launcher keeps for the panel. */
export interface ChatHost extends HTMLElement, ChatSettings {
  /** Whether what is kept outlives the page. */
  readonly keeps: boolean;
  open(): Promise<void>;
  kept(name: string): string | null;
  keep(name: string, value: string): void;
  /** The visitor has agreed: from now on things may be stored. */
  giveConsent(): void;
}
