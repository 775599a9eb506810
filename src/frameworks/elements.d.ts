// What a template may set on each element and hear from it, as its class says; a framework's file makes its own of it.
import type { LitElement } from 'lit';
import '../index.js';

type Tag = Extract<keyof HTMLElementTagNameMap, `gws-${string}`>;
type EventName = Extract<keyof HTMLElementEventMap, `gws-${string}`>;

/** What an element has beyond what all have. */
type PropertiesOf<Element> = Partial<Omit<Element, keyof LitElement>>;

/** `prefix` is what a framework puts before an event's name. */
type ListenersOf<Prefix extends string> = {
  [Name in EventName as `${Prefix}${Name}`]?: (event: HTMLElementEventMap[Name]) => void;
};

/** By tag; `Common` is what the framework knows of every element. */
export type GwsElements<Common, Prefix extends string> = {
  [Name in Tag]: Common & PropertiesOf<HTMLElementTagNameMap[Name]> & ListenersOf<Prefix>;
};
