// Generated from contracts/openapi: see README.md.

export interface paths {
    "/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the deliveries of an enrolment and their states
         * @description Oldest first; empty for an enrolment that is not known, has no destination, or is another practice's.
         */
        get: operations["deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that the destination has a delivery that waits for staff
         * @description It counts as delivered, and is announced so.
         */
        post: operations["confirmDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a delivery again that waits for staff
         * @description The same bytes under the same ids, at once, and then by a new schedule. Of one that is `unknown`, only when it is not there: the destination cannot tell a repeat.
         */
        post: operations["replayDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Attempt: {
            /**
             * @description `probe`: the destination was down, and this one found out whether it is back
             * @enum {string}
             */
            kind: "scheduled" | "manual" | "probe";
            beganAt: components["schemas"]["Instant"];
            /**
             * @description Absent while it is under way
             * @enum {string|null}
             */
            outcome?: "delivered" | "failed" | "may-have-arrived" | "absent" | "unauthorized" | "unknown" | "refused" | "given-up" | "cut-off" | null;
            /**
             * Format: int32
             * @description The status of HTTP, where that was spoken
             */
            status?: number | null;
            /** Format: int64 */
            milliseconds?: number | null;
            /** @description Without personal data */
            reason?: string | null;
        };
        Deliveries: {
            deliveries: components["schemas"]["Delivery"][];
        };
        Delivery: {
            /**
             * Format: int64
             * @description For what staff decide of it
             */
            id: number;
            destination: string;
            /**
             * @description `refused`, `unknown` and `given-up` wait for staff. `unknown`: the destination may have it, and cannot tell a repeat.
             * @enum {string}
             */
            state: "queued" | "waiting-for-document" | "retrying" | "refused" | "unknown" | "given-up" | "delivered";
            /**
             * Format: int32
             * @description How often the destination was tried. Waiting for the document counts as none.
             */
            attempts: number;
            nextAttemptAt?: components["schemas"]["Instant"] | null;
            deliveredAt?: components["schemas"]["Instant"] | null;
            /** @description Without personal data */
            lastProblem?: string | null;
            /** @description What the destination said that it did, such as `Patient matched` */
            effects: string[];
            /** @description The last 100 attempts, newest first */
            history: components["schemas"]["Attempt"][];
        };
        Fault: {
            pointer?: string;
            code?: string;
            detail?: string;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        Problem: {
            type?: string;
            title?: string;
            /** Format: int32 */
            status?: number;
            detail?: string;
            errors?: components["schemas"]["Fault"][];
        };
        /** Format: uuid */
        UUID: string;
    };
    responses: {
        /** @description A problem, RFC 9457 */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Attempt = components['schemas']['Attempt'];
export type Deliveries = components['schemas']['Deliveries'];
export type Delivery = components['schemas']['Delivery'];
export type Fault = components['schemas']['Fault'];
export type Instant = components['schemas']['Instant'];
export type Problem = components['schemas']['Problem'];
export type UUID = components['schemas']['UUID'];
export type ResponseProblem = components['responses']['Problem'];
export type $defs = Record<string, never>;
export interface operations {
    deliveries: {
        parameters: {
            query: {
                /** @description The id of an enrolment */
                enrolment: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deliveries */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deliveries"];
                };
            };
            /** @description `enrolment-unreadable`: the enrolment is not given, or is not a UUID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `sign-in-required`: no valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: a token without the role or practice */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    confirmDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is delivered */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `sign-in-required`: no valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: a token without the role or practice */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `delivery-unknown` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `delivery-not-waiting`: it is on its way, or has arrived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    replayDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is due */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `sign-in-required`: no valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: a token without the role or practice */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `delivery-unknown` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `delivery-not-waiting`: it is on its way, or has arrived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
