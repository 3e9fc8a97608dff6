import { setTimeout as sleep } from "node:timers/promises";
import { latencyOf } from "../world/latency.ts";
import type { World } from "../world.ts";
import type { Control } from "./control.ts";
import { corsHeaders, preflight } from "./cors.ts";
import { faultAnswer, htmlPage } from "./fault-answer.ts";
import type { FaultDecision } from "./faults.ts";
import type { Gates } from "./gates.ts";
import { type Answer, connectionOf, type Handler, type Message } from "./messages.ts";
import type { Observers } from "./observers.ts";
import { BodyTooLarge, readRequest } from "./read-request.ts";
import { logEntry, type RequestLogEntry } from "./request-log.ts";
import type { SandboxRequest, SandboxResponse, Service } from "./service.ts";
import { breakOff, isOver, send, type Truncation, toWire } from "./write-answer.ts";

/** What becomes of one request: an answer (perhaps cut short), no answer, or a closed connection. */
type Outcome = { readonly answer: SandboxResponse; readonly truncated?: Truncation } | "hang" | "cut";

/**
 * Answers every request of the TLS server: finds the service by host, waits the latency, applies the faults,
 * writes the log.
 */
export function createHandler(context: {
  readonly world: World;
  readonly services: readonly Service[];
  readonly log: RequestLogEntry[];
  readonly control: Control;
  readonly observers: Observers;
  readonly gates: Gates;
}): Handler {
  const { world, services, log, control, observers, gates } = context;
  const connections = createConnectionNumbers();
  let count = 0;

  async function respond(message: Message, out: Answer): Promise<void> {
    const started = performance.now();
    const request = await readRequest(message);
    if (control.owns(request)) {
      send(out, toWire(await control.handle(request)));
      return;
    }
    const service = services.find((one) => one.owns(request.url.hostname, world, request.url.pathname));
    count += 1;
    const entry = logEntry(request, {
      n: count,
      now: world.clock.now(),
      service: service?.name ?? "none",
      http: message.httpVersionMajor === 2 ? "2" : "1.1",
      connection: connections.of(message),
    });
    log.push(entry);
    const outcome = await outcomeOf(request, service);
    await gates.pass(entry);
    entry.ms = Math.round(performance.now() - started);
    if (outcome === "cut") {
      breakOff(out);
    } else if (outcome !== "hang") {
      entry.status = outcome.answer.status;
      // The services' own clock, which a test can move; Node would put its computer's.
      const date = new Date(world.clock.now()).toUTCString();
      send(out, toWire(outcome.answer, { ...corsHeaders(request), date }), outcome.truncated);
    }
  }

  async function outcomeOf(request: SandboxRequest, service: Service | undefined): Promise<Outcome> {
    const allowed = preflight(request);
    if (allowed) return { answer: { status: 204, headers: allowed } };
    if (!service) return { answer: misdirected(request, services) };
    const { delayMs, action } = world.faults.decide(request);
    const { hostname: host } = request.url;
    const wait = latencyOf(world.latency, { host, service: service.name }) + delayMs;
    if (wait > 0) await sleep(wait);
    return withFault(action, async () => {
      const response = await service.handle(request, world);
      observers.tell({ service: service.name, request, response });
      return response;
    });
  }

  async function withFault(
    action: FaultDecision["action"],
    serve: () => Promise<SandboxResponse> | SandboxResponse,
  ): Promise<Outcome> {
    if (action === null) return { answer: await serve() };
    if ("status" in action && !("nonJson" in action))
      return { answer: faultAnswer(action.status, action, world.clock.now()) };
    if ("nonJson" in action) return { answer: htmlPage(action) };
    if ("hang" in action) {
      if (action.hang === "after") await serve();
      return "hang";
    }
    if ("cut" in action && action.cut === "before") return "cut";
    const answer = await serve();
    if ("cut" in action) return "cut";
    if ("after" in action) return { answer: faultAnswer(action.after, action, world.clock.now()) };
    return { answer, truncated: action.truncate === true ? "announced" : action.truncate };
  }

  return (message, out) => {
    respond(message, out).catch((error: unknown) => fail(error, out));
  };
}

/** Numbers connections from 1, in the order of their first requests. */
function createConnectionNumbers(): { of(message: Message): number } {
  const known = new WeakMap<object, number>();
  let last = 0;
  return {
    of(message) {
      const connection = connectionOf(message);
      const number = known.get(connection) ?? last + 1;
      known.set(connection, number);
      last = Math.max(last, number);
      return number;
    },
  };
}

/** 421: this server does not speak for that host. */
function misdirected(request: SandboxRequest, services: readonly Service[]): SandboxResponse {
  return {
    status: 421,
    headers: { "content-type": "text/plain; charset=utf-8" },
    body: `The sandbox does not answer for ${request.url.hostname}. Its services: ${services
      .map((service) => service.name)
      .join(", ")}; of Dataverse, only the organizations of the scenario.\n`,
  };
}

/** A fault of the sandbox itself, or a request that cannot be read. */
function fail(error: unknown, out: Answer): void {
  if (out.headersSent || isOver(out)) {
    breakOff(out);
    return;
  }
  const [status, text] =
    error instanceof BodyTooLarge
      ? [413, "The body is larger than 16 MiB."]
      : error instanceof TypeError && (error as NodeJS.ErrnoException).code === "ERR_INVALID_URL"
        ? [400, "The address cannot be read."]
        : [500, "The sandbox failed; see its standard error output."];
  if (status === 500)
    process.stderr.write(`sandbox: ${error instanceof Error ? error.stack : String(error)}\n`);
  send(out, toWire({ status, body: { error: { code: "SandboxFailure", message: text } } }));
}
