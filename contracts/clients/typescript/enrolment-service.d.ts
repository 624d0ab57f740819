// Generated from contracts/openapi: see README.md.

export interface paths {
    "/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the draft, also one begun on another device */
        get: operations["getDraft"];
        put?: never;
        post?: never;
        /** Begin anew: forget all that was filled in, and the files that were sent */
        delete: operations["deleteDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/draft/sections/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Save the answers of one section, complete or not */
        put: operations["saveSection"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/draft/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit the draft; answers to questions that are no longer asked are dropped */
        post: operations["submitDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The practice's enrolments, newest first, a page at a time */
        get: operations["listEnrolments"];
        put?: never;
        /** Submit a completed form */
        post: operations["submitEnrolment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Subscribe to the changes of the practice's enrolments (server-sent events)
         * @description `changed` events carry a change, numbered without a gap. A `from-here` event carries no data: what was before its id has to be asked for with GET /enrolments.
         */
        get: operations["streamEnrolments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the submissions of this session and their states */
        get: operations["listOwnEnrolments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the state of an enrolment */
        get: operations["getEnrolment"];
        put?: never;
        post?: never;
        /** Erase an enrolment here and in every other service, for good */
        delete: operations["eraseEnrolment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/{id}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the audit trail of an enrolment, oldest first; it remains after erasure */
        get: operations["getAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that it is entered in the practice's system, declined, or open again */
        post: operations["moveEnrolment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write a note for colleagues */
        post: operations["writeNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the files uploaded with this draft */
        get: operations["listFiles"];
        put?: never;
        /** Send a file, to name it in an answer by its id */
        post: operations["uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish a form definition as the next version of its form */
        post: operations["publishForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/forms/{id}/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A version of a form, as it was published */
        get: operations["getFormVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a link to a form for a patient, perhaps with answers to begin with */
        post: operations["makeLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/links/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a link for each row of a list
         * @description Rows that cannot be invited are reported, and do not hinder the others; rows of empty cells only are passed over and counted. Sending a list again makes new links.
         */
        post: operations["makeLinks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/links/exchange": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Exchange the token of a link for a session, the form and its prefill */
        post: operations["exchangeLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke a link, and delete its prefill */
        delete: operations["revokeLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/practices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** About how much is kept for which practice, in hundreds */
        get: operations["listPractices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/practices/{practice}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file that a patient sent with an enrolment, to be saved */
        get: operations["downloadFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the retention period of the practice */
        get: operations["getRetention"];
        /** Set the retention period, for existing enrolments too */
        put: operations["setRetention"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The practice's enrolments in exact numbers: today, this week, waiting
         * @description Of what is kept now. Numbers for others, and of longer times, are those of the analytics service.
         */
        get: operations["getSummary"];
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
        AuditLine: {
            at?: components["schemas"]["Instant"];
            actor?: string;
            action?: string;
        };
        AuditLines: {
            lines?: components["schemas"]["AuditLine"][];
        };
        BulkReport: {
            /** Format: int32 */
            made?: number;
            /** Format: int32 */
            refused?: number;
            /** Format: int32 */
            empty?: number;
            rows?: components["schemas"]["Row"][];
        };
        Change: {
            /** Format: int64 */
            number?: number;
            enrolment?: components["schemas"]["UUID"];
            what?: string;
            at?: components["schemas"]["Instant"];
        };
        Days: {
            /** Format: int64 */
            days?: number;
        };
        EnrolmentId: {
            id?: components["schemas"]["UUID"];
        };
        EnrolmentList: {
            enrolments?: components["schemas"]["Line"][];
            next?: string | null;
        };
        EnrolmentState: {
            id?: components["schemas"]["UUID"];
            form?: components["schemas"]["FormAndNumber"];
            completedAt?: components["schemas"]["Instant"];
            state?: components["schemas"]["Reached"];
            standing?: components["schemas"]["StandingState"];
            document?: components["schemas"]["KeptDocument"] | null;
            documentFailure?: string | null;
            deliveries?: components["schemas"]["KeptDelivery"][];
            notes?: components["schemas"]["StaffNote"][];
            files?: components["schemas"]["EvidenceFile"][];
            likelyDuplicates?: components["schemas"]["LikelyDuplicate"][];
        };
        EvidenceFile: {
            id?: components["schemas"]["UUID"];
            name?: string;
            mediaType?: string;
            /** Format: int64 */
            bytes?: number;
            url?: string;
        };
        FormAndNumber: {
            id?: string;
            /** Format: int32 */
            number?: number;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        Json: Record<string, never>;
        KeptDelivery: {
            destination?: string;
            deliveredAt?: components["schemas"]["Instant"];
            /** Format: int32 */
            attempts?: number;
        };
        KeptDocument: {
            url?: string;
            sha256?: string;
            /** Format: int64 */
            bytes?: number;
            /** Format: int32 */
            pages?: number;
        };
        LikelyDuplicate: {
            id?: components["schemas"]["UUID"];
            same?: components["schemas"]["Same"][];
        };
        Line: {
            id?: components["schemas"]["UUID"];
            form?: components["schemas"]["FormAndNumber"];
            completedAt?: components["schemas"]["Instant"];
            name?: string;
            state?: components["schemas"]["Reached"];
            standing?: components["schemas"]["StandingState"];
            likelyDuplicate?: boolean;
        };
        LinkAndExpiry: {
            id?: components["schemas"]["UUID"];
            url?: string;
            expiresAt?: components["schemas"]["Instant"];
        };
        OwnEnrolment: {
            id?: components["schemas"]["UUID"];
            completedAt?: components["schemas"]["Instant"];
            state?: components["schemas"]["Told"];
            since?: components["schemas"]["Instant"];
        };
        OwnEnrolments: {
            enrolments?: components["schemas"]["OwnEnrolment"][];
        };
        OwnFile: {
            id?: components["schemas"]["UUID"];
            name?: string;
            mediaType?: string;
            /** Format: int64 */
            bytes?: number;
        };
        OwnFiles: {
            files?: components["schemas"]["OwnFile"][];
        };
        PracticeLine: {
            id?: components["schemas"]["UUID"];
            /** Format: int64 */
            enrolments?: number;
            /** Format: int64 */
            retentionDays?: number;
        };
        PracticeList: {
            practices?: components["schemas"]["PracticeLine"][];
        };
        PublishedVersion: {
            id?: string;
            /** Format: int32 */
            number?: number;
            untranslated?: components["schemas"]["Untranslated"][];
        };
        /** @enum {string} */
        Reached: "kept" | "document-failed" | "document-ready" | "delivered";
        Row: Record<string, never>;
        /** @enum {string} */
        Same: "nhi" | "name-and-date-of-birth";
        SessionAndForm: {
            session?: string;
            expiresAt?: components["schemas"]["Instant"];
            form?: components["schemas"]["Json"];
            /** Format: int32 */
            version?: number;
            prefill?: components["schemas"]["Json"];
        };
        StaffNote: {
            at?: components["schemas"]["Instant"];
            author?: string;
            text?: string;
        };
        StandingState: {
            is?: string;
            since?: components["schemas"]["Instant"];
            because?: string | null;
            detail?: string | null;
        };
        Summary: {
            /** Format: int64 */
            today?: number;
            /** Format: int64 */
            thisWeek?: number;
            /** Format: int64 */
            waiting?: number;
            /** Format: double */
            medianHoursToDecision?: number | null;
        };
        /** @enum {string} */
        Told: "received" | "entered" | "declined";
        /** Format: uuid */
        UUID: string;
        Untranslated: {
            pointer?: string;
            language?: string;
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
export type AuditLine = components['schemas']['AuditLine'];
export type AuditLines = components['schemas']['AuditLines'];
export type BulkReport = components['schemas']['BulkReport'];
export type Change = components['schemas']['Change'];
export type Days = components['schemas']['Days'];
export type EnrolmentId = components['schemas']['EnrolmentId'];
export type EnrolmentList = components['schemas']['EnrolmentList'];
export type EnrolmentState = components['schemas']['EnrolmentState'];
export type EvidenceFile = components['schemas']['EvidenceFile'];
export type FormAndNumber = components['schemas']['FormAndNumber'];
export type Instant = components['schemas']['Instant'];
export type Json = components['schemas']['Json'];
export type KeptDelivery = components['schemas']['KeptDelivery'];
export type KeptDocument = components['schemas']['KeptDocument'];
export type LikelyDuplicate = components['schemas']['LikelyDuplicate'];
export type Line = components['schemas']['Line'];
export type LinkAndExpiry = components['schemas']['LinkAndExpiry'];
export type OwnEnrolment = components['schemas']['OwnEnrolment'];
export type OwnEnrolments = components['schemas']['OwnEnrolments'];
export type OwnFile = components['schemas']['OwnFile'];
export type OwnFiles = components['schemas']['OwnFiles'];
export type PracticeLine = components['schemas']['PracticeLine'];
export type PracticeList = components['schemas']['PracticeList'];
export type PublishedVersion = components['schemas']['PublishedVersion'];
export type Reached = components['schemas']['Reached'];
export type Row = components['schemas']['Row'];
export type Same = components['schemas']['Same'];
export type SessionAndForm = components['schemas']['SessionAndForm'];
export type StaffNote = components['schemas']['StaffNote'];
export type StandingState = components['schemas']['StandingState'];
export type Summary = components['schemas']['Summary'];
export type Told = components['schemas']['Told'];
export type UUID = components['schemas']['UUID'];
export type Untranslated = components['schemas']['Untranslated'];
export type Problem = components['schemas']['Problem'];
export type Fault = components['schemas']['Fault'];
export type ResponseProblem = components['responses']['Problem'];
export type $defs = Record<string, never>;
export interface operations {
    getDraft: {
        parameters: {
            query?: never;
            header: {
                "Enrolment-Session": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft, as it would be submitted; its state in ETag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description A problem, RFC 9457 */
            401: {
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
    deleteDraft: {
        parameters: {
            query?: never;
            header: {
                "Enrolment-Session": string;
                /** @description The ETag of the draft */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    saveSection: {
        parameters: {
            query?: never;
            header: {
                "Enrolment-Session": string;
                /** @description The ETag of the draft, or of the section saved last */
                "If-Match": string;
            };
            path: {
                /** @description 1 for the first section of the form */
                number: number;
            };
            cookie?: never;
        };
        /** @description `language`: in which the form is filled in, if that changes; `answers`: raw answers by question id, all of this section */
        requestBody: {
            content: {
                "application/json": unknown;
            };
        };
        responses: {
            /** @description They are kept; the new state in ETag */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, RFC 9457 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, RFC 9457 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, RFC 9457 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, RFC 9457 */
            428: {
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
    submitDraft: {
        parameters: {
            query?: never;
            header: {
                "Enrolment-Session": string;
                "Idempotency-Key": string;
                /** @description The ETag of the draft that the patient saw */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is kept and will be announced, and the draft gone; its URL in Location */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentId"];
                };
            };
            /** @description A problem, RFC 9457 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, RFC 9457 */
            422: {
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
    listEnrolments: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                after?: string;
                /** @description Completed before this instant, RFC 3339 */
                before?: string;
                /** @description The id of a form */
                form?: string;
                /** @description Completed at or after this instant, RFC 3339 */
                from?: string;
                /** @description 1 to 100; or else 50 */
                limit?: number;
                /** @description open, entered or declined */
                standing?: string;
                /** @description kept, document-ready, document-failed or delivered */
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentList"];
                };
            };
            /** @description A problem, RFC 9457 */
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
    submitEnrolment: {
        parameters: {
            query?: never;
            header: {
                "Enrolment-Session": string;
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description `language`: en or mi; `answers`: raw answers by question id; see contracts/examples/submission-adult.json */
        requestBody: {
            content: {
                "application/json": unknown;
            };
        };
        responses: {
            /** @description It is kept and will be announced; its URL in Location */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentId"];
                };
            };
            /** @description A problem, RFC 9457 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, RFC 9457 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, RFC 9457 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, RFC 9457 */
            422: {
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
    streamEnrolments: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of the last event that was received */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["Change"];
                };
            };
            /** @description A problem, RFC 9457 */
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
    listOwnEnrolments: {
        parameters: {
            query?: never;
            header: {
                "Enrolment-Session": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnEnrolments"];
                };
            };
            /** @description A problem, RFC 9457 */
            401: {
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
    getEnrolment: {
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
            /** @description The state */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentState"];
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
            /** @description A problem, RFC 9457 */
            404: {
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
    eraseEnrolment: {
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
            /** @description It is gone here; the others are being told */
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
            /** @description A problem, RFC 9457 */
            404: {
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
    getAudit: {
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
            /** @description The lines of the audit */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditLines"];
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
    moveEnrolment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description `move`: enter, decline or reopen; to decline: `because`: not-eligible, out-of-area, books-closed, duplicate, withdrawn or other; `detail`: for colleagues */
        requestBody: {
            content: {
                "application/json": unknown;
            };
        };
        responses: {
            /** @description The state afterwards */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentState"];
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
            /** @description A problem, RFC 9457 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, RFC 9457 */
            422: {
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
    writeNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description `text`: 1 to 2,000 characters */
        requestBody: {
            content: {
                "application/json": unknown;
            };
        };
        responses: {
            /** @description The state afterwards */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentState"];
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
            /** @description A problem, RFC 9457 */
            422: {
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
    listFiles: {
        parameters: {
            query?: never;
            header: {
                "Enrolment-Session": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They, oldest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnFiles"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    uploadFile: {
        parameters: {
            query?: never;
            header: {
                /** @description `attachment; filename*=UTF-8''` and the name, percent-encoded */
                "Content-Disposition"?: string;
                "Enrolment-Session": string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The file itself: a JPEG, a PNG or a PDF */
        requestBody: {
            content: {
                "application/octet-stream": unknown;
            };
        };
        responses: {
            /** @description It is kept */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnFile"];
                };
            };
            /** @description A problem, RFC 9457 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, RFC 9457 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, RFC 9457 */
            415: {
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
    publishForm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The definition; see contracts/examples/form-standard.json */
        requestBody: {
            content: {
                "application/json": unknown;
            };
        };
        responses: {
            /** @description The version, its URL in Location, and what is not translated */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedVersion"];
                };
            };
            /** @description A problem, RFC 9457 */
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
            /** @description A problem, RFC 9457 */
            422: {
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
    getFormVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The definition */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
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
            /** @description A problem, RFC 9457 */
            404: {
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
    makeLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description `form`: id; `version`: number, or else the newest; `prefill`: raw answers by question id; `expiresAt`: RFC 3339; `uses`: once (the default) or many */
        requestBody: {
            content: {
                "application/json": unknown;
            };
        };
        responses: {
            /** @description The link */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkAndExpiry"];
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
            /** @description A problem, RFC 9457 */
            422: {
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
    makeLinks: {
        parameters: {
            query: {
                /** @description RFC 3339; or else after the usual time */
                expiresAt?: string;
                /** @description The id of a form */
                form: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description CSV of RFC 4180 in UTF-8, at most 10,000 rows. The first line names a question for each column, or a member of its answer (`name.family`); cells of a column with `:json` behind its name are JSON, others text. */
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description What became of each row */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkReport"];
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
            /** @description A problem, RFC 9457 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, RFC 9457 */
            422: {
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
    exchangeLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description `token`: what stands behind the # of the link */
        requestBody: {
            content: {
                "application/json": unknown;
            };
        };
        responses: {
            /** @description A session */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionAndForm"];
                };
            };
            /** @description A problem, RFC 9457 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, RFC 9457 */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, RFC 9457 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem, RFC 9457 */
            429: {
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
    revokeLink: {
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
            /** @description It is revoked, now or since earlier */
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
            /** @description A problem, RFC 9457 */
            404: {
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
    listPractices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All practices */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeList"];
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
    downloadFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
                practice: string;
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
                    "image/jpeg": unknown;
                    "image/png": unknown;
                    "application/pdf": unknown;
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
            /** @description A problem, RFC 9457 */
            404: {
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
    getRetention: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whole days after it was completed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Days"];
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
    setRetention: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description `days`: 1 to 3,650 */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Days"];
            };
        };
        responses: {
            /** @description What holds from now on */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Days"];
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
            /** @description A problem, RFC 9457 */
            422: {
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
    getSummary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers of this moment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Summary"];
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
}
