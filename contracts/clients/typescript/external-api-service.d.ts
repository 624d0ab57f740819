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
    "/destinations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The practice's destinations: first those that the operator configured */
        get: operations["listDestinations"];
        put?: never;
        /** Make a destination, to which each enrolment goes that is completed from now on */
        post: operations["makeDestination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/destinations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A destination, without its secrets
         * @description Its version is its ETag; one that is read-only has none.
         */
        get: operations["getDestination"];
        /**
         * Change a destination: what waits for it goes by the new settings
         * @description All settings are sent; those that are not get their usual value. A secret that is not sent stays as it is, unless `url` or `credentials` change; `null` removes it.
         */
        put: operations["changeDestination"];
        post?: never;
        /** Remove a destination; what waits for it is cancelled */
        delete: operations["removeDestination"];
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
            state: "queued" | "waiting-for-document" | "retrying" | "refused" | "unknown" | "given-up" | "delivered" | "cancelled";
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
        Destination: {
            /** @description As deliveries name it */
            id: string;
            /** @description Whether the operator's configuration sets it */
            readOnly: boolean;
            /**
             * Format: int32
             * @description Which change of it holds, from 1; its ETag
             */
            version?: number | null;
            changedAt?: components["schemas"]["Instant"] | null;
            /** @description As they were sent, without secrets; of one that is read-only, some */
            settings: components["schemas"]["DestinationSettings"];
            /** @description Where in the settings there is a secret, as JSON pointers */
            secretsSet: string[];
        };
        Destinations: {
            destinations: components["schemas"]["Destination"][];
        };
        Fault: {
            pointer: string;
            code: string;
            detail: string;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        Problem: {
            type: string;
            title: string;
            /** Format: int32 */
            status: number;
            detail: string;
            errors?: components["schemas"]["Fault"][];
        };
        /** Format: uuid */
        UUID: string;
        DestinationSettings: {
            /** @description One of `all`, `any`, `not`, `form`, `language`, `hasNhi`, `hasFiles`, `under` */
            condition?: Record<string, never>;
            /**
             * @default later
             * @enum {string}
             */
            conflict: "later" | "delivered";
            credentials?: {
                header?: string;
                key?: string;
                /** @enum {string} */
                kind: "bearer" | "basic" | "api-key";
                password?: string;
                token?: string;
                user?: string;
            };
            /**
             * @default pdf
             * @enum {string}
             */
            document: "pdf" | "pdf-with-cover" | "pdf-with-evidence" | "pdf-with-cover-and-evidence" | "tiff" | "tiff-with-cover" | "tiff-with-evidence" | "tiff-with-cover-and-evidence";
            /**
             * @default put
             * @enum {string}
             */
            documentPlacement: "inside" | "put" | "binary";
            /**
             * @default fhir
             * @enum {string}
             */
            format: "fhir" | "event" | "hl7" | "document";
            hl7?: {
                /**
                 * @default original
                 * @enum {string}
                 */
                acknowledgement: "original" | "enhanced-accept" | "enhanced-application";
                characterSet?: string;
                /**
                 * @default utf-8
                 * @enum {string}
                 */
                characters: "utf-8" | "latin-1" | "ascii";
                /**
                 * @default documented
                 * @enum {string}
                 */
                completion: "documented" | "authenticated" | "legally-authenticated";
                /**
                 * @default alpha-3
                 * @enum {string}
                 */
                country: "alpha-3" | "alpha-2" | "name";
                /** @default ENROL */
                documentType: string;
                /** @default false */
                documentWithPerson: boolean;
                /**
                 * @default media-type
                 * @enum {string}
                 */
                embedded: "media-type" | "upper-case-subtype" | "table-0191";
                /**
                 * @default two
                 * @enum {string}
                 */
                ethnicityLevel: "two" | "four";
                /** @default NZHIS */
                ethnicitySystem: string;
                /** @default false */
                eventType: boolean;
                /**
                 * @default identifier
                 * @enum {string}
                 */
                facility: "identifier" | "id-number";
                /**
                 * @default adt-a28
                 * @enum {string}
                 */
                message: "adt-a28" | "adt-a31" | "mdm-t02" | "oru-r01" | "ref-i12";
                /**
                 * @default qualified
                 * @enum {string}
                 */
                nhi: "qualified" | "oid-only" | "named" | "national-identifier";
                /** @default PDF^Display format in PDF^AUSPDI */
                observation: string;
                /**
                 * @default without-nhi
                 * @enum {string}
                 */
                ownNumber: "without-nhi" | "always";
                /**
                 * @default national
                 * @enum {string}
                 */
                phone: "national" | "e164";
                /**
                 * @default production
                 * @enum {string}
                 */
                processing: "production" | "test";
                receivingApplication: string;
                receivingFacility: string;
                /** @default ENROLMENT */
                sendingApplication: string;
                /** @default ONLINE */
                sendingFacility: string;
                /** @default ENROL^Enrolment form^L */
                service: string;
                /** @default 2.4 */
                version: string;
                /** @default true */
                visit: boolean;
            };
            /**
             * @default text
             * @enum {string}
             */
            keyForm: "text" | "quoted" | "uuid";
            /** @default Idempotency-Key */
            keyHeader: string;
            /** @default 5000000 */
            largestDocument: number;
            /** @default 2 */
            parallel: number;
            /** @enum {string} */
            repeat?: "key" | "conditional" | "natural" | "ask" | "none";
            signingSecrets?: string[];
            url: string;
            /** @description What the practice calls it */
            name: string;
        };
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
export type Attempt = components['schemas']['Attempt'];
export type Deliveries = components['schemas']['Deliveries'];
export type Delivery = components['schemas']['Delivery'];
export type Destination = components['schemas']['Destination'];
export type Destinations = components['schemas']['Destinations'];
export type Fault = components['schemas']['Fault'];
export type Instant = components['schemas']['Instant'];
export type Problem = components['schemas']['Problem'];
export type UUID = components['schemas']['UUID'];
export type DestinationSettings = components['schemas']['DestinationSettings'];
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
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/enrolment-unreadable";
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
            /** @description `delivery-unknown`: the practice has no such delivery */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/delivery-unknown";
                    };
                };
            };
            /** @description `delivery-not-waiting`: it is on its way, or has arrived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/delivery-not-waiting";
                    };
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
            /** @description `delivery-unknown`: the practice has no such delivery */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/delivery-unknown";
                    };
                };
            };
            /** @description `delivery-not-waiting`: it is on its way, or has arrived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/delivery-not-waiting";
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listDestinations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Destinations"];
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
    makeDestination: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DestinationSettings"];
            };
        };
        responses: {
            /** @description The destination, its URL in Location and its version as ETag */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Destination"];
                };
            };
            /** @description `not-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/not-json";
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
            /** @description `too-many-destinations` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/too-many-destinations";
                    };
                };
            };
            /** @description `destination-faulty`: `errors` point to what is wrong in the settings */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/destination-faulty";
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getDestination: {
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
            /** @description The destination */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Destination"];
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
            /** @description `destination-unknown` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/destination-unknown";
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeDestination: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the destination */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DestinationSettings"];
            };
        };
        responses: {
            /** @description The destination, and its new version as ETag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Destination"];
                };
            };
            /** @description `not-json` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/not-json";
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
            /** @description `destination-unknown` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/destination-unknown";
                    };
                };
            };
            /** @description `destination-read-only`: the operator's configuration sets it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/destination-read-only";
                    };
                };
            };
            /** @description `destination-changed`: it was changed elsewhere */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/destination-changed";
                    };
                };
            };
            /** @description `destination-faulty`: `errors` point to what is wrong in the settings */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/destination-faulty";
                    };
                };
            };
            /** @description `if-match-missing` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/if-match-missing";
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    removeDestination: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the destination */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is not there any more */
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
            /** @description `destination-unknown` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/destination-unknown";
                    };
                };
            };
            /** @description `destination-read-only`: the operator's configuration sets it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/destination-read-only";
                    };
                };
            };
            /** @description `destination-changed`: it was changed elsewhere */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/destination-changed";
                    };
                };
            };
            /** @description `if-match-missing` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/if-match-missing";
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
