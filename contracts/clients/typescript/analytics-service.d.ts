// Generated from contracts/openapi: see README.md.

export interface paths {
    "/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The enrolments of all closed periods between two, counted
         * @description The months, or quarters, of the caller's practice from the first day of one period to the last day of another, those that are closed. Each is what `GET /counts/{period}` answers.
         */
        get: operations["countsBetween"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/counts/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The enrolments of one closed period, counted
         * @description Counts of the caller's practice. Every number began with random noise before the first person was counted, is released once, and never changes. A number below 6 is null; others are rounded to a multiple of 3; a table in which a number leaves fewer than 6 others is withheld as a whole. `margin` says how far from the truth a number may be, nine times in ten. A period is closed 10 days after its end. A practice with fewer than 400 enrolments a year has quarters, another one months; both have quarters and years, as sums. `journeys` are the sessions with each version of a form that ended in the period: where, and of all who came there, how many in a hundred.
         */
        get: operations["counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{group}/counts/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The enrolments of a group of practices in one closed quarter or year, counted
         * @description The sum of the counts of its practices, with the noise of each; of a region also pairs of characteristics, counted apart with a `margin` of their own. `region-analyst` sees the group that the claim `region` names, `platform-operator` every group.
         */
        get: operations["countsOfGroup"];
        put?: never;
        post?: never;
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
        ByValue: {
            by: string;
            /**
             * Format: int32
             * @description Of these numbers, where it is not that of all
             */
            margin?: number;
            /** @description Why nothing is shown; absent when something is */
            withheld?: string;
            cells: components["schemas"]["Count"][];
        };
        Count: {
            value: string;
            /**
             * Format: int32
             * @description null where there are too few
             */
            count: number | null;
        };
        Counts: {
            practice?: components["schemas"]["UUID"];
            group?: string;
            period: string;
            from: string;
            to: string;
            /** Format: int32 */
            margin: number;
            /**
             * Format: int32
             * @description null where there are too few
             */
            total: number | null;
            tables: components["schemas"]["ByValue"][];
            /** @description Sessions with forms; absent when there is nothing to show */
            journeys?: components["schemas"]["JourneyCounts"][];
        };
        Fault: {
            pointer: string;
            code: string;
            detail: string;
        };
        JourneyCounts: {
            form: string;
            /** Format: int32 */
            version: number;
            /**
             * Format: int32
             * @description null where there are too few
             */
            total: number | null;
            /** @description Why no steps are shown; absent when they are */
            withheld?: string;
            steps: components["schemas"]["Step"][];
            tables: components["schemas"]["ByValue"][];
        };
        Problem: {
            type: string;
            title: string;
            /** Format: int32 */
            status: number;
            detail: string;
            errors?: components["schemas"]["Fault"][];
        };
        Releases: {
            releases: components["schemas"]["Counts"][];
        };
        Seen: {
            /** Format: int32 */
            count: number;
            /** Format: int32 */
            margin: number;
            /** Format: int32 */
            dropOff: number;
        };
        Step: {
            step: string;
            /**
             * Format: int32
             * @description null where there are too few
             */
            count: number | null;
            /** @description Absent without a count, and where the form was submitted */
            seen?: components["schemas"]["Seen"];
        };
        /** Format: uuid */
        UUID: string;
    };
    responses: {
        /** @description A problem that any operation may be answered with, RFC 9457 */
        Problem: {
            headers: {
                /** @description Seconds; with 429 and 503 */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    type?: "https://enrolment.nz/problems/address-too-long" | "https://enrolment.nz/problems/bad-request" | "https://enrolment.nz/problems/busy" | "https://enrolment.nz/problems/content-coding-unsupported" | "https://enrolment.nz/problems/failure" | "https://enrolment.nz/problems/headers-too-large" | "https://enrolment.nz/problems/media-type-unsupported" | "https://enrolment.nz/problems/method-not-allowed" | "https://enrolment.nz/problems/not-acceptable" | "https://enrolment.nz/problems/not-found" | "https://enrolment.nz/problems/not-json" | "https://enrolment.nz/problems/too-large" | "https://enrolment.nz/problems/too-many-requests";
                };
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type ByValue = components['schemas']['ByValue'];
export type Count = components['schemas']['Count'];
export type Counts = components['schemas']['Counts'];
export type Fault = components['schemas']['Fault'];
export type JourneyCounts = components['schemas']['JourneyCounts'];
export type Problem = components['schemas']['Problem'];
export type Releases = components['schemas']['Releases'];
export type Seen = components['schemas']['Seen'];
export type Step = components['schemas']['Step'];
export type UUID = components['schemas']['UUID'];
export type ResponseProblem = components['responses']['Problem'];
export type $defs = Record<string, never>;
export interface operations {
    countsBetween: {
        parameters: {
            query?: {
                /**
                 * @description The first period; without it, all before `to`
                 * @example 2026
                 */
                from?: string;
                /**
                 * @description The last period; without it, all after `from`
                 * @example 2026-Q4
                 */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts, period by period */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Releases"];
                    "text/csv": string;
                };
            };
            /** @description `period-unreadable`: a period is none */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/period-unreadable";
                    };
                };
            };
            /** @description `sign-in-required`: no valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/sign-in-required";
                    };
                };
            };
            /** @description `not-allowed`: a token without the role or practice */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/not-allowed";
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    counts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A month, quarter or year: `2026-11`, `2026-Q4`, `2026`
                 * @example 2026-Q4
                 */
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts, for ever the same (`ETag`, `Cache-Control: immutable`) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Counts"];
                    "text/csv": string;
                };
            };
            /** @description As known by its `If-None-Match` */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `period-unreadable`: the period is none */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/period-unreadable";
                    };
                };
            };
            /** @description `sign-in-required`: no valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/sign-in-required";
                    };
                };
            };
            /** @description `not-allowed`: a token without the role or practice */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/not-allowed";
                    };
                };
            };
            /** @description `not-closed`: the period is not closed yet, and when it will be; `released-by-quarter`: the practice has no months in that year; `not-counted`: nobody was counted then */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/not-closed" | "https://enrolment.nz/problems/not-counted" | "https://enrolment.nz/problems/released-by-quarter";
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    countsOfGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the group
                 * @example northland
                 */
                group: string;
                /**
                 * @description A quarter or year: `2026-Q4`, `2026`
                 * @example 2026-Q4
                 */
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts, for ever the same (`ETag`, `Cache-Control: immutable`) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Counts"];
                    "text/csv": string;
                };
            };
            /** @description As known by its `If-None-Match` */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `period-unreadable`: the period is none */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/period-unreadable";
                    };
                };
            };
            /** @description `sign-in-required`: no valid token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/sign-in-required";
                    };
                };
            };
            /** @description `not-allowed`: a token without the role or practice */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/not-allowed";
                    };
                };
            };
            /** @description `group-unknown`; `not-closed`: the period is not closed yet, and when it will be; `released-by-quarter`: groups have no months; `not-counted`: nobody was counted then */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/group-unknown" | "https://enrolment.nz/problems/not-closed" | "https://enrolment.nz/problems/not-counted" | "https://enrolment.nz/problems/released-by-quarter";
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
