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
