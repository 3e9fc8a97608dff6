/**
 * Bodies of the service-protection answers (HTTP 429 with Retry-After in seconds), for fault rules. Codes and
 * limits: dataverse-06; texts: Learn, "Service protection API limits".
 */
export const serviceProtection = {
  /** 6000 requests in 300 s. */
  requests: {
    error: {
      code: "0x80072322",
      message: "Number of requests exceeded the limit of 6000 over time window of 300 seconds.",
    },
  },
  /** 1200 s of execution in 300 s. */
  executionTime: {
    error: {
      code: "0x80072321",
      message:
        "Combined execution time of incoming requests exceeded limit of 1,200,000 milliseconds over time window of 300 seconds. Decrease number of concurrent requests or reduce the duration of requests and try again later.",
    },
  },
  /** 52 requests at the same time. */
  concurrency: {
    error: {
      code: "0x80072326",
      message: "Number of concurrent requests exceeded the limit of 52.",
    },
  },
} as const;
