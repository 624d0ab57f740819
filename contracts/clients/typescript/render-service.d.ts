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
         * @description Made when it is first asked for. Problems: `document-unknown` (404) also while it is not there yet; `document-not-made` (409): it cannot be made, and why; `busy` and `unavailable` (503): later. `Document-Notes` says what a reader should know: `glyphs-missing`, `evidence-not-shown`.
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
         * @description The URL comes from `POST /enrolments/{id}/document/links`; use it unchanged. Problems: `link-not-valid` (403), `link-expired` (410), and those of `getDocument`.
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
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        Link: {
            /** Format: uri */
            url?: string;
            expiresAt?: components["schemas"]["Instant"];
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            errors?: components["schemas"]["Fault"][];
        };
        Fault: {
            pointer: string;
            code: string;
            detail: string;
        };
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
export type Instant = components['schemas']['Instant'];
export type Link = components['schemas']['Link'];
export type Problem = components['schemas']['Problem'];
export type Fault = components['schemas']['Fault'];
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
                    "application/pdf": unknown;
                    "image/tiff": unknown;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Link"];
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
                    "application/pdf": unknown;
                    "image/tiff": unknown;
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
            default: components["responses"]["Problem"];
        };
    };
}
