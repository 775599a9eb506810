// Why a connection for notifications is not, or no longer, there.
import { askedDelay } from '../core/backoff.js';
import { ApiError } from '../core/errors.js';

export class ConnectionError extends Error {
  /** 0 where no answer came. */
  readonly httpStatus: number;
  /** When the server wants to be asked again, as it wrote it: seconds or a date. */
  readonly retryAfter: string | null;
  /** The server is there, and has forgotten this connection as soon as it was made. */
  readonly isStillborn: boolean;

  constructor(
    message: string,
    {
      httpStatus = 0,
      retryAfter = null,
      isStillborn = false,
      cause,
    }: { httpStatus?: number; retryAfter?: string | null; isStillborn?: boolean; cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.name = 'ConnectionError';
    this.httpStatus = httpStatus;
    this.retryAfter = retryAfter;
    this.isStillborn = isStillborn;
  }

  /** The server does not know who we are, or not our token. */
  get isSignedOut(): boolean {
    return this.httpStatus === 401 || this.httpStatus === 403;
  }
}

/** Milliseconds that the server wants to be left alone, if it has said so. */
export const delayAskedBy = (error: unknown): number =>
  askedDelay(error instanceof ConnectionError || error instanceof ApiError ? error.retryAfter : null);
