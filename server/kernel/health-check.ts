/** A part of the service that can be away. Its check rejects with the reason, which only the log gets to see. */
export type HealthCheck = {
  readonly part: string
  /** Without it nothing can be served: `/readyz` answers 503. Else the answer is 200, `degraded`. */
  readonly required: boolean
  readonly check: () => Promise<void>
}
