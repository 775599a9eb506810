// Typed events over EventTarget: whoever listens gets the way to stop with it.

/** An event of a `Source`, with its content. */
export class SourceEvent<Content> extends Event {
  constructor(
    type: string,
    readonly content: Content,
  ) {
    super(type);
  }
}

/** Something that tells what happens to it. `Events` maps an event's name to its content. */
export class Source<Events extends object> extends EventTarget {
  /** Calls `listener` at each event of this name, until the answer is called. */
  on<Name extends keyof Events & string>(name: Name, listener: (content: Events[Name]) => void): () => void {
    const heard = (event: Event) => listener((event as SourceEvent<Events[Name]>).content);
    this.addEventListener(name, heard);
    return () => this.removeEventListener(name, heard);
  }

  protected tell<Name extends keyof Events & string>(name: Name, content: Events[Name]): void {
    this.dispatchEvent(new SourceEvent(name, content));
  }
}
