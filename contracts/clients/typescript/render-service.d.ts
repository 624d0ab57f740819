// Generated from contracts/openapi: see README.md.

export interface paths {
    "/enrolments/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The document of an enrolment, in the form asked for
         * @description Made when it is first asked for. `Document-Notes` says what a reader should know: `glyphs-missing`, `evidence-not-shown`.
         */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/{id}/document/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An address at which the document can be had without a token, for a short time
         * @description For a viewer or a printer. Whoever has the address has the document.
         */
        post: operations["makeDocumentLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/signed/enrolments/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a document by its signed URL
         * @description The URL comes from `POST /enrolments/{id}/document/links`; use it unchanged.
         */
        get: operations["getSignedDocument"];
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
        Link: {
            /** Format: uri */
            url: string;
            expiresAt: components["schemas"]["Instant"];
        };
        Problem: {
            type: string;
            title: string;
            /** Format: int32 */
            status: number;
            detail: string;
            errors?: components["schemas"]["Fault"][];
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
export type Fault = components['schemas']['Fault'];
export type Instant = components['schemas']['Instant'];
export type Link = components['schemas']['Link'];
export type Problem = components['schemas']['Problem'];
export type ResponseProblem = components['responses']['Problem'];
export type $defs = Record<string, never>;
export interface operations {
    getDocument: {
        parameters: {
            query?: {
                cover?: "true" | "false";
                /** @description Whether the files that were sent follow as pages */
                evidence?: "true" | "false";
                /** @description Of a TIFF: which bit of a byte is the leftmost dot */
                "fill-order"?: "msb" | "lsb";
                format?: "pdf" | "tiff";
                /** @description Of a TIFF: fax is 204 by 196 dots an inch, class F */
                resolution?: "fax" | "200" | "300";
                /** @description Of a TIFF; without it, a page is one strip, as class F asks */
                "rows-per-strip"?: "8" | "16" | "32" | "64" | "128" | "256";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/tiff": string;
                };
            };
            /** @description The part of it that `Range` asks for */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The caller has it already */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `variant-unknown`: no such form of a document */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/variant-unknown";
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
            /** @description `document-unknown`: also while it is not there yet */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/document-unknown";
                    };
                };
            };
            /** @description `document-not-made`: it cannot be made, and why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/document-not-made";
                    };
                };
            };
            /** @description `precondition-failed`: it has another ETag than `If-Match` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/precondition-failed";
                    };
                };
            };
            /** @description `range-not-satisfiable`: the range is outside of the file */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/range-not-satisfiable";
                    };
                };
            };
            /** @description `busy`: later; `unavailable`: something that it needs is, later */
            503: {
                headers: {
                    /** @description Seconds */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/busy" | "https://enrolment.nz/problems/unavailable";
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    makeDocumentLink: {
        parameters: {
            query?: {
                cover?: "true" | "false";
                /** @description Whether the files that were sent follow as pages */
                evidence?: "true" | "false";
                /** @description Of a TIFF: which bit of a byte is the leftmost dot */
                "fill-order"?: "msb" | "lsb";
                format?: "pdf" | "tiff";
                /** @description Of a TIFF: fax is 204 by 196 dots an inch, class F */
                resolution?: "fax" | "200" | "300";
                /** @description Of a TIFF; without it, a page is one strip, as class F asks */
                "rows-per-strip"?: "8" | "16" | "32" | "64" | "128" | "256";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address, also in Location, and when it ends */
            201: {
                headers: {
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Link"];
                };
            };
            /** @description `variant-unknown`: no such form of a document */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/variant-unknown";
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
            /** @description `document-unknown`: also while it is not there yet */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/document-unknown";
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getSignedDocument: {
        parameters: {
            query?: {
                cover?: "true" | "false";
                /** @description Whether the files that were sent follow as pages */
                evidence?: "true" | "false";
                expires?: string;
                /** @description Of a TIFF: which bit of a byte is the leftmost dot */
                "fill-order"?: "msb" | "lsb";
                format?: "pdf" | "tiff";
                key?: string;
                /** @description Of a TIFF: fax is 204 by 196 dots an inch, class F */
                resolution?: "fax" | "200" | "300";
                /** @description Of a TIFF; without it, a page is one strip, as class F asks */
                "rows-per-strip"?: "8" | "16" | "32" | "64" | "128" | "256";
                signature?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/tiff": string;
                };
            };
            /** @description The part of it that `Range` asks for */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The caller has it already */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `variant-unknown`: no such form of a document */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/variant-unknown";
                    };
                };
            };
            /** @description `link-not-valid`: the URL is none of ours, or was changed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/link-not-valid";
                    };
                };
            };
            /** @description `document-unknown`: there is no such document any more */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/document-unknown";
                    };
                };
            };
            /** @description `document-not-made`: it cannot be made, and why */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/document-not-made";
                    };
                };
            };
            /** @description `link-expired`: create a new one */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/link-expired";
                    };
                };
            };
            /** @description `precondition-failed`: it has another ETag than `If-Match` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/precondition-failed";
                    };
                };
            };
            /** @description `range-not-satisfiable`: the range is outside of the file */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/range-not-satisfiable";
                    };
                };
            };
            /** @description `busy`: later; `unavailable`: something that it needs is, later */
            503: {
                headers: {
                    /** @description Seconds */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/busy" | "https://enrolment.nz/problems/unavailable";
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
