// What can go wrong with a request: the server refused, answered nonsense, or did not answer.

/** The server refused; nothing was changed. */
export class ApiError extends Error {
  constructor(
    /** What was asked: `POST /me/calls/12`. */
    readonly asked: string,
    readonly httpStatus: number,
    /** The API's own code; undefined where the server answered without one. */
    readonly statusCode: number | undefined,
    readonly statusMessage: string,
    /** When the server wants to be asked again, as it wrote it: seconds or a date. */
    readonly retryAfter?: string | null,
  ) {
    super(`${asked} was refused: ${statusMessage}`);
    this.name = 'ApiError';
  }

  /** Nobody is signed in, or no longer. */
  get isSignedOut(): boolean {
    return this.statusCode === 20 || this.httpStatus === 401;
  }
}

/** No answer came: no network, no server, or not in time. Whether the request was carried out is not known. */
export class NoAnswerError extends Error {
  constructor(
    readonly asked: string,
    cause: unknown,
  ) {
    super(`${asked} got no answer`, { cause });
    this.name = 'NoAnswerError';
  }
}

/** The server had taken it, and refused it later, by a notification. */
export class RefusedError extends Error {
  constructor(
    /** What was asked, or, where nobody knows that, of what: `POST /me/calls/12`, `/me/calls/12`. */
    readonly asked: string,
    /** The server's words. */
    readonly errorMessage: string,
    /** The operation; undefined if it was none of this client's. */
    readonly operation?: string,
    readonly referenceId?: string,
  ) {
    super(`${asked} was refused: ${errorMessage}`);
    this.name = 'RefusedError';
  }
}
