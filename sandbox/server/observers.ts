import type { SandboxRequest, SandboxResponse } from "./service.ts";

/** One request as it arrived and what the service answered, before faults spoil the answer on its way. */
export interface Exchange {
  /** Name of the service, as in the request log. */
  readonly service: string;
  /** With all headers and the body: unlike the log, it may hold tokens and secrets. Keep it in memory. */
  readonly request: SandboxRequest;
  readonly response: SandboxResponse;
}

export type Observer = (exchange: Exchange) => void;

/** Lets tests look at every exchange with a service. What an observer throws is the sandbox's failure. */
export interface Observers {
  /** @returns takes the observer away again. */
  add(observer: Observer): () => void;
  tell(exchange: Exchange): void;
}

export function createObservers(): Observers {
  const observers = new Set<Observer>();
  return {
    add(observer) {
      observers.add(observer);
      return () => observers.delete(observer);
    },
    tell(exchange) {
      for (const observer of observers) observer(exchange);
    },
  };
}
