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
    "/draft/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a submission would be refused for in one section, as it is saved now
         * @description The same pointers, codes and words as those of the submission. Nothing is submitted.
         */
        get: operations["checkSection"];
        put?: never;
        post?: never;
        delete?: never;
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
    "/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a file back, so that another can be sent in its place
         * @description An answer that names it has to be saved without it.
         */
        delete: operations["deleteFile"];
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
        /** @enum {string} */
        Action: "submitted" | "listed" | "seen" | "file-fetched" | "document-ready" | "document-failed" | "delivered" | "noted" | "entered" | "declined" | "reopened" | "erased";
        AuditLine: {
            at: components["schemas"]["Instant"];
            actor: string;
            action: components["schemas"]["Action"];
        };
        AuditLines: {
            lines: components["schemas"]["AuditLine"][];
        };
        BulkReport: {
            /** Format: int32 */
            made: number;
            /** Format: int32 */
            refused: number;
            /** Format: int32 */
            empty: number;
            rows: components["schemas"]["Row"][];
        };
        Change: {
            /** Format: int64 */
            number: number;
            enrolment: components["schemas"]["UUID"];
            what: components["schemas"]["Action"];
            at: components["schemas"]["Instant"];
        };
        Days: {
            /** Format: int64 */
            days: number;
        };
        /** @enum {string} */
        DeclineReason: "not-eligible" | "out-of-area" | "books-closed" | "duplicate" | "withdrawn" | "other";
        EnrolmentId: {
            id: components["schemas"]["UUID"];
        };
        EnrolmentList: {
            enrolments: components["schemas"]["Line"][];
            next?: string | null;
        };
        EnrolmentState: {
            id: components["schemas"]["UUID"];
            form: components["schemas"]["FormAndNumber"];
            completedAt: components["schemas"]["Instant"];
            state: components["schemas"]["Reached"];
            standing: components["schemas"]["StandingState"];
            document?: components["schemas"]["KeptDocument"] | null;
            documentFailure?: string | null;
            deliveries: components["schemas"]["KeptDelivery"][];
            notes: components["schemas"]["StaffNote"][];
            files: components["schemas"]["EvidenceFile"][];
            likelyDuplicates: components["schemas"]["LikelyDuplicate"][];
        };
        EvidenceFile: {
            id: components["schemas"]["UUID"];
            name: string;
            mediaType: string;
            /** Format: int64 */
            bytes: number;
            url: string;
        };
        Fault: {
            pointer: string;
            code: string;
            detail: string;
        };
        FormAndNumber: {
            id: string;
            /** Format: int32 */
            number: number;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        KeptDelivery: {
            destination: string;
            deliveredAt: components["schemas"]["Instant"];
            /** Format: int32 */
            attempts: number;
        };
        KeptDocument: {
            url: string;
            sha256: string;
            /** Format: int64 */
            bytes: number;
            /** Format: int32 */
            pages: number;
        };
        LikelyDuplicate: {
            id: components["schemas"]["UUID"];
            same: components["schemas"]["Same"][];
        };
        Line: {
            id: components["schemas"]["UUID"];
            form: components["schemas"]["FormAndNumber"];
            completedAt: components["schemas"]["Instant"];
            name: string;
            state: components["schemas"]["Reached"];
            standing: components["schemas"]["StandingState"];
            likelyDuplicate: boolean;
        };
        LinkAndExpiry: {
            id: components["schemas"]["UUID"];
            url: string;
            expiresAt: components["schemas"]["Instant"];
        };
        Made: {
            /** Format: int64 */
            row: number;
            id: components["schemas"]["UUID"];
            url: string;
            expiresAt: components["schemas"]["Instant"];
        };
        OwnEnrolment: {
            id: components["schemas"]["UUID"];
            completedAt: components["schemas"]["Instant"];
            state: components["schemas"]["Told"];
            since: components["schemas"]["Instant"];
        };
        OwnEnrolments: {
            enrolments: components["schemas"]["OwnEnrolment"][];
        };
        OwnFile: {
            id: components["schemas"]["UUID"];
            name: string;
            mediaType: string;
            /** Format: int64 */
            bytes: number;
        };
        OwnFiles: {
            files: components["schemas"]["OwnFile"][];
        };
        PracticeLine: {
            id: components["schemas"]["UUID"];
            /** Format: int64 */
            enrolments: number;
            /** Format: int64 */
            retentionDays: number;
        };
        PracticeList: {
            practices: components["schemas"]["PracticeLine"][];
        };
        Problem: {
            type: string;
            title: string;
            /** Format: int32 */
            status: number;
            detail: string;
            errors?: components["schemas"]["Fault"][];
            /** @description Whose link it was, where it is closed */
            practice?: components["schemas"]["PracticeContact"];
        };
        PublishedVersion: {
            id: string;
            /** Format: int32 */
            number: number;
            untranslated: components["schemas"]["Untranslated"][];
        };
        /** @enum {string} */
        Reached: "kept" | "document-failed" | "document-ready" | "delivered";
        Refused: {
            /** Format: int64 */
            row: number;
            errors: components["schemas"]["Fault"][];
        };
        Row: components["schemas"]["Made"] | components["schemas"]["Refused"];
        /** @enum {string} */
        Same: "nhi" | "name-and-date-of-birth";
        SectionProblems: {
            problems: components["schemas"]["Fault"][];
        };
        SessionAndForm: {
            session: string;
            expiresAt: components["schemas"]["Instant"];
            form: components["schemas"]["ShownForm"];
            /** Format: int32 */
            version: number;
            prefill: components["schemas"]["RawAnswers"];
        };
        StaffNote: {
            at: components["schemas"]["Instant"];
            author: string;
            text: string;
        };
        StandingState: {
            is: components["schemas"]["StandingWord"];
            since: components["schemas"]["Instant"];
            because?: components["schemas"]["DeclineReason"];
            detail?: string | null;
        };
        /** @enum {string} */
        StandingWord: "open" | "entered" | "declined";
        Summary: {
            /** Format: int64 */
            today: number;
            /** Format: int64 */
            thisWeek: number;
            /** Format: int64 */
            waiting: number;
            /** Format: double */
            medianHoursToDecision?: number | null;
        };
        /** @enum {string} */
        Told: "received" | "entered" | "declined";
        /** Format: uuid */
        UUID: string;
        Untranslated: {
            pointer: string;
            language: string;
        };
        /** @description A form as a practice publishes it; see contracts/examples/form-standard.json */
        FormDefinition: {
            id: string;
            title: components["schemas"]["Wording"];
            letterhead: components["schemas"]["Letterhead"];
            sections: components["schemas"]["SectionDefinition"][];
            languages?: string[];
            /**
             * Format: int32
             * @description About how long it takes
             */
            minutes?: number;
            /** @description What to have ready */
            before?: components["schemas"]["Wording"];
            /** @description Why it is asked, who sees it, and how to have it corrected */
            privacy?: components["schemas"]["Wording"];
            /** @description What happens once it is sent */
            after?: components["schemas"]["Wording"];
        };
        SectionDefinition: {
            title: components["schemas"]["Wording"];
            questions: components["schemas"]["QuestionDefinition"][];
            intro?: components["schemas"]["Wording"];
            askedWhen?: components["schemas"]["Condition"];
        };
        QuestionDefinition: components["schemas"]["KnownQuestionDefinition"] | components["schemas"]["OwnQuestionDefinition"];
        /** @description A question that fills a typed part of the enrolment; its shape and rules are fixed */
        KnownQuestionDefinition: {
            known: string;
            id?: string;
            wording?: components["schemas"]["Wording"];
            help?: components["schemas"]["Wording"];
            required?: boolean;
            askedWhen?: components["schemas"]["Condition"];
        };
        OwnQuestionDefinition: {
            id: string;
            wording: components["schemas"]["Wording"];
            shape: components["schemas"]["ShapeDefinition"];
            help?: components["schemas"]["Wording"];
            required?: boolean;
            askedWhen?: components["schemas"]["Condition"];
        };
        /** @description What an answer can be, where what is usual may be left out */
        ShapeDefinition: components["schemas"]["TextShapeDefinition"] | components["schemas"]["WholeNumberShape"] | components["schemas"]["DecimalShape"] | components["schemas"]["DayShapeDefinition"] | components["schemas"]["PartialDayShape"] | components["schemas"]["YesNoShape"] | components["schemas"]["OneOfShapeDefinition"] | components["schemas"]["SomeOfShapeDefinition"] | components["schemas"]["PersonNameShape"] | components["schemas"]["AddressShape"] | components["schemas"]["PhoneShape"] | components["schemas"]["SignatureShape"] | components["schemas"]["GroupShapeDefinition"] | components["schemas"]["FileShapeDefinition"] | components["schemas"]["AgreementShape"];
        /** @description Characters are Unicode code points */
        TextShapeDefinition: {
            /** @constant */
            type: "text";
            /** Format: int32 */
            maxLength: number;
            multiline?: boolean;
        };
        /** @description After 1900-01-01; after today only with `future` */
        DayShapeDefinition: {
            /** @constant */
            type: "day";
            future?: boolean;
        };
        OneOfShapeDefinition: {
            /** @constant */
            type: "one-of";
            options: components["schemas"]["OptionDefinition"][];
        };
        /** @description `min` to `max` different options */
        SomeOfShapeDefinition: {
            /** @constant */
            type: "some-of";
            options: components["schemas"]["OptionDefinition"][];
            /** Format: int32 */
            min?: number;
            /** Format: int32 */
            max?: number;
        };
        /** @description `min` to `max` rows of the same questions */
        GroupShapeDefinition: {
            /** @constant */
            type: "group";
            questions: components["schemas"]["QuestionDefinition"][];
            /** Format: int32 */
            max: number;
            /** Format: int32 */
            min?: number;
        };
        /** @description Up to `max` files that `POST /files` took */
        FileShapeDefinition: {
            /** @constant */
            type: "file";
            /** Format: int32 */
            max?: number;
        };
        /** @description A form as a page shows it: every question with its words, shape and condition */
        ShownForm: {
            id: string;
            title: components["schemas"]["Wording"];
            languages: string[];
            letterhead: components["schemas"]["Letterhead"];
            sections: components["schemas"]["ShownSection"][];
            /**
             * Format: int32
             * @description About how long it takes
             */
            minutes?: number;
            /** @description What to have ready */
            before?: components["schemas"]["Wording"];
            /** @description Why it is asked, who sees it, and how to have it corrected */
            privacy?: components["schemas"]["Wording"];
            /** @description What happens once it is sent */
            after?: components["schemas"]["Wording"];
        };
        ShownSection: {
            title: components["schemas"]["Wording"];
            questions: components["schemas"]["ShownQuestion"][];
            intro?: components["schemas"]["Wording"];
        };
        /** @description `known` is there when it fills a typed part of the enrolment */
        ShownQuestion: {
            id: string;
            wording: components["schemas"]["Wording"];
            shape: components["schemas"]["ShownShape"];
            required: boolean;
            known?: string;
            help?: components["schemas"]["Wording"];
            askedWhen?: components["schemas"]["Condition"];
        };
        /** @description What an answer can be */
        ShownShape: components["schemas"]["TextShape"] | components["schemas"]["WholeNumberShape"] | components["schemas"]["DecimalShape"] | components["schemas"]["DayShape"] | components["schemas"]["PartialDayShape"] | components["schemas"]["YesNoShape"] | components["schemas"]["OneOfShape"] | components["schemas"]["SomeOfShape"] | components["schemas"]["PersonNameShape"] | components["schemas"]["AddressShape"] | components["schemas"]["PhoneShape"] | components["schemas"]["SignatureShape"] | components["schemas"]["GroupShape"] | components["schemas"]["FileShape"] | components["schemas"]["AgreementShape"];
        /** @description Characters are Unicode code points */
        TextShape: {
            /** @constant */
            type: "text";
            /** Format: int32 */
            maxLength: number;
            multiline: boolean;
        };
        /** @description With `ends` it is a scale */
        WholeNumberShape: {
            /** @constant */
            type: "whole-number";
            /** Format: int32 */
            min: number;
            /** Format: int32 */
            max: number;
            ends?: components["schemas"]["ScaleEnds"];
        };
        /** @description Up to `scale` decimals */
        DecimalShape: {
            /** @constant */
            type: "decimal";
            min: number;
            max: number;
            /** Format: int32 */
            scale: number;
            unit: string;
        };
        /** @description After 1900-01-01; after today only with `future` */
        DayShape: {
            /** @constant */
            type: "day";
            future: boolean;
        };
        /** @description A year, a month or a day, not in the future */
        PartialDayShape: {
            /** @constant */
            type: "partial-day";
        };
        /** @description `detail` is asked for after a yes */
        YesNoShape: {
            /** @constant */
            type: "yes-no";
            detail?: components["schemas"]["Wording"];
        };
        OneOfShape: {
            /** @constant */
            type: "one-of";
            options: components["schemas"]["Option"][];
        };
        /** @description `min` to `max` different options */
        SomeOfShape: {
            /** @constant */
            type: "some-of";
            options: components["schemas"]["Option"][];
            /** Format: int32 */
            min: number;
            /** Format: int32 */
            max: number;
        };
        PersonNameShape: {
            /** @constant */
            type: "person-name";
        };
        AddressShape: {
            /** @constant */
            type: "address";
        };
        PhoneShape: {
            /** @constant */
            type: "phone";
        };
        SignatureShape: {
            /** @constant */
            type: "signature";
        };
        /** @description `min` to `max` rows of the same questions */
        GroupShape: {
            /** @constant */
            type: "group";
            questions: components["schemas"]["ShownQuestion"][];
            /** Format: int32 */
            max: number;
            /** Format: int32 */
            min: number;
        };
        /** @description Up to `max` files that `POST /files` took */
        FileShape: {
            /** @constant */
            type: "file";
            /** Format: int32 */
            max: number;
        };
        /** @description A statement to accept */
        AgreementShape: {
            /** @constant */
            type: "agreement";
            statement: components["schemas"]["Wording"];
        };
        /** @description `detail` is asked for when it is chosen */
        OptionDefinition: {
            code: string;
            label: components["schemas"]["Wording"];
            detail?: components["schemas"]["Wording"];
        };
        /** @description What the lowest and the highest step mean */
        ScaleEnds: {
            lowest: components["schemas"]["Wording"];
            highest: components["schemas"]["Wording"];
        };
        /** @description `detail` is asked for when it is chosen; `also` are other words by which people look for it */
        Option: {
            code: string;
            label: components["schemas"]["Wording"];
            detail?: components["schemas"]["Wording"];
            also?: string[];
        };
        /** @description When a question is asked, over the answers to earlier ones */
        Condition: components["schemas"]["AnswerIs"] | components["schemas"]["AgeUnder"] | components["schemas"]["AllOf"] | components["schemas"]["AnyOf"] | components["schemas"]["Not"];
        /** @description The answer is, or contains, one of these codes; `yes` and `no` of a yes-no */
        AnswerIs: {
            question: string;
            is: string[];
        };
        /** @description Whether the patient is younger, on the day of submission in New Zealand */
        AgeUnder: {
            ageUnder: number;
        };
        AllOf: {
            all: components["schemas"]["Condition"][];
        };
        AnyOf: {
            any: components["schemas"]["Condition"][];
        };
        Not: {
            not: components["schemas"]["Condition"];
        };
        /** @description Words by language. English is always there; a page in another language shows it where its own is missing. */
        Wording: {
            en: string;
        } & {
            [key: string]: string;
        };
        /** @description The practice, as it is printed */
        Letterhead: {
            name: string;
            address: string[];
            phone: string;
            email?: string;
            edi?: string;
            facility?: string;
        };
        /** @description A form that is filled in; see contracts/examples/submission-adult.json. `language`: one of the form's, or else en */
        Submission: {
            answers: components["schemas"]["RawAnswers"];
            language?: string;
        };
        /** @description What would be submitted */
        Draft: {
            /** @description Raw answers by question id, finished or not */
            answers: {
                [key: string]: unknown;
            };
            language?: string;
        };
        /** @description All answers of one section. `language`: in which the form is filled in, if that changes */
        DraftSection: {
            /** @description Raw answers by question id, finished or not */
            answers: {
                [key: string]: unknown;
            };
            language?: string;
        };
        /** @description By question id */
        RawAnswers: {
            [key: string]: components["schemas"]["RawAnswer"];
        };
        /** @description An answer as it is sent, by the shape of its question; null, blank text or an empty list when there is none */
        RawAnswer: components["schemas"]["TextAnswer"] | components["schemas"]["WholeNumberAnswer"] | components["schemas"]["DecimalAnswer"] | components["schemas"]["DayAnswer"] | components["schemas"]["PartialDayAnswer"] | components["schemas"]["YesNoAnswer"] | components["schemas"]["OneOfAnswer"] | components["schemas"]["SomeOfAnswer"] | components["schemas"]["PersonNameAnswer"] | components["schemas"]["AddressAnswer"] | components["schemas"]["PhoneAnswer"] | components["schemas"]["SignatureAnswer"] | components["schemas"]["GroupAnswer"] | components["schemas"]["FileAnswer"] | components["schemas"]["AgreementAnswer"] | null;
        TextAnswer: string;
        WholeNumberAnswer: number;
        DecimalAnswer: number;
        /** @description `1979-03-14` */
        DayAnswer: string;
        /** @description `2025`, `2025-08` or `2025-08-03` */
        PartialDayAnswer: string;
        YesNoAnswer: boolean | {
            answer: boolean;
            detail?: string;
        };
        /** @description The code, and what was asked for when it is chosen */
        OneOfAnswer: string | {
            code: string;
            detail?: string;
        };
        SomeOfAnswer: components["schemas"]["OneOfAnswer"][];
        PersonNameAnswer: {
            family: string;
            given?: string;
            otherGiven?: string;
        };
        /** @description `country` is NZ unless given, and `postcode` needed there */
        AddressAnswer: {
            street: string;
            town: string;
            /** Format: int64 */
            addressId?: number;
            suburb?: string;
            postcode?: string;
            country?: string;
        };
        /** @description `021 123 4567`, `07 883 0123 ext 12`, `+44 …` */
        PhoneAnswer: string;
        /** @description The ways of the pen, each a list of [x, y] from the upper left corner */
        SignatureAnswer: {
            width: number;
            height: number;
            strokes: number[][][];
        };
        /** @description Row by row */
        GroupAnswer: components["schemas"]["RawAnswers"][];
        /** @description The ids that `POST /files` returned */
        FileAnswer: string[];
        /** @constant */
        AgreementAnswer: true;
        PracticeContact: {
            name: string;
            phone: string;
        };
        LinkToken: {
            /** @description What stands behind the # of the link */
            token: string;
        };
        NewLink: {
            /** @description The id of a form */
            form: string;
            /**
             * Format: int32
             * @description Or else the newest
             */
            version?: number;
            prefill?: components["schemas"]["RawAnswers"];
            /**
             * Format: date-time
             * @description Or else after the usual time
             */
            expiresAt?: string;
            /**
             * @description How many enrolments it is for
             * @default once
             * @enum {unknown}
             */
            uses: "once" | "many";
        };
        NewNote: {
            text: string;
        };
        Move: components["schemas"]["Enter"] | components["schemas"]["Decline"] | components["schemas"]["Reopen"];
        /** @description It has been entered in the practice's own system */
        Enter: {
            /** @constant */
            move: "enter";
        };
        /** @description The practice does not take it; `detail` is for colleagues */
        Decline: {
            /** @constant */
            move: "decline";
            because: components["schemas"]["DeclineReason"];
            detail?: string;
        };
        /** @description It is taken up again */
        Reopen: {
            /** @constant */
            move: "reopen";
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
export type Action = components['schemas']['Action'];
export type AuditLine = components['schemas']['AuditLine'];
export type AuditLines = components['schemas']['AuditLines'];
export type BulkReport = components['schemas']['BulkReport'];
export type Change = components['schemas']['Change'];
export type Days = components['schemas']['Days'];
export type DeclineReason = components['schemas']['DeclineReason'];
export type EnrolmentId = components['schemas']['EnrolmentId'];
export type EnrolmentList = components['schemas']['EnrolmentList'];
export type EnrolmentState = components['schemas']['EnrolmentState'];
export type EvidenceFile = components['schemas']['EvidenceFile'];
export type Fault = components['schemas']['Fault'];
export type FormAndNumber = components['schemas']['FormAndNumber'];
export type Instant = components['schemas']['Instant'];
export type KeptDelivery = components['schemas']['KeptDelivery'];
export type KeptDocument = components['schemas']['KeptDocument'];
export type LikelyDuplicate = components['schemas']['LikelyDuplicate'];
export type Line = components['schemas']['Line'];
export type LinkAndExpiry = components['schemas']['LinkAndExpiry'];
export type Made = components['schemas']['Made'];
export type OwnEnrolment = components['schemas']['OwnEnrolment'];
export type OwnEnrolments = components['schemas']['OwnEnrolments'];
export type OwnFile = components['schemas']['OwnFile'];
export type OwnFiles = components['schemas']['OwnFiles'];
export type PracticeLine = components['schemas']['PracticeLine'];
export type PracticeList = components['schemas']['PracticeList'];
export type Problem = components['schemas']['Problem'];
export type PublishedVersion = components['schemas']['PublishedVersion'];
export type Reached = components['schemas']['Reached'];
export type Refused = components['schemas']['Refused'];
export type Row = components['schemas']['Row'];
export type Same = components['schemas']['Same'];
export type SectionProblems = components['schemas']['SectionProblems'];
export type SessionAndForm = components['schemas']['SessionAndForm'];
export type StaffNote = components['schemas']['StaffNote'];
export type StandingState = components['schemas']['StandingState'];
export type StandingWord = components['schemas']['StandingWord'];
export type Summary = components['schemas']['Summary'];
export type Told = components['schemas']['Told'];
export type UUID = components['schemas']['UUID'];
export type Untranslated = components['schemas']['Untranslated'];
export type FormDefinition = components['schemas']['FormDefinition'];
export type SectionDefinition = components['schemas']['SectionDefinition'];
export type QuestionDefinition = components['schemas']['QuestionDefinition'];
export type KnownQuestionDefinition = components['schemas']['KnownQuestionDefinition'];
export type OwnQuestionDefinition = components['schemas']['OwnQuestionDefinition'];
export type ShapeDefinition = components['schemas']['ShapeDefinition'];
export type TextShapeDefinition = components['schemas']['TextShapeDefinition'];
export type DayShapeDefinition = components['schemas']['DayShapeDefinition'];
export type OneOfShapeDefinition = components['schemas']['OneOfShapeDefinition'];
export type SomeOfShapeDefinition = components['schemas']['SomeOfShapeDefinition'];
export type GroupShapeDefinition = components['schemas']['GroupShapeDefinition'];
export type FileShapeDefinition = components['schemas']['FileShapeDefinition'];
export type ShownForm = components['schemas']['ShownForm'];
export type ShownSection = components['schemas']['ShownSection'];
export type ShownQuestion = components['schemas']['ShownQuestion'];
export type ShownShape = components['schemas']['ShownShape'];
export type TextShape = components['schemas']['TextShape'];
export type WholeNumberShape = components['schemas']['WholeNumberShape'];
export type DecimalShape = components['schemas']['DecimalShape'];
export type DayShape = components['schemas']['DayShape'];
export type PartialDayShape = components['schemas']['PartialDayShape'];
export type YesNoShape = components['schemas']['YesNoShape'];
export type OneOfShape = components['schemas']['OneOfShape'];
export type SomeOfShape = components['schemas']['SomeOfShape'];
export type PersonNameShape = components['schemas']['PersonNameShape'];
export type AddressShape = components['schemas']['AddressShape'];
export type PhoneShape = components['schemas']['PhoneShape'];
export type SignatureShape = components['schemas']['SignatureShape'];
export type GroupShape = components['schemas']['GroupShape'];
export type FileShape = components['schemas']['FileShape'];
export type AgreementShape = components['schemas']['AgreementShape'];
export type OptionDefinition = components['schemas']['OptionDefinition'];
export type ScaleEnds = components['schemas']['ScaleEnds'];
export type Option = components['schemas']['Option'];
export type Condition = components['schemas']['Condition'];
export type AnswerIs = components['schemas']['AnswerIs'];
export type AgeUnder = components['schemas']['AgeUnder'];
export type AllOf = components['schemas']['AllOf'];
export type AnyOf = components['schemas']['AnyOf'];
export type Not = components['schemas']['Not'];
export type Wording = components['schemas']['Wording'];
export type Letterhead = components['schemas']['Letterhead'];
export type Submission = components['schemas']['Submission'];
export type Draft = components['schemas']['Draft'];
export type DraftSection = components['schemas']['DraftSection'];
export type RawAnswers = components['schemas']['RawAnswers'];
export type RawAnswer = components['schemas']['RawAnswer'];
export type TextAnswer = components['schemas']['TextAnswer'];
export type WholeNumberAnswer = components['schemas']['WholeNumberAnswer'];
export type DecimalAnswer = components['schemas']['DecimalAnswer'];
export type DayAnswer = components['schemas']['DayAnswer'];
export type PartialDayAnswer = components['schemas']['PartialDayAnswer'];
export type YesNoAnswer = components['schemas']['YesNoAnswer'];
export type OneOfAnswer = components['schemas']['OneOfAnswer'];
export type SomeOfAnswer = components['schemas']['SomeOfAnswer'];
export type PersonNameAnswer = components['schemas']['PersonNameAnswer'];
export type AddressAnswer = components['schemas']['AddressAnswer'];
export type PhoneAnswer = components['schemas']['PhoneAnswer'];
export type SignatureAnswer = components['schemas']['SignatureAnswer'];
export type GroupAnswer = components['schemas']['GroupAnswer'];
export type FileAnswer = components['schemas']['FileAnswer'];
export type AgreementAnswer = components['schemas']['AgreementAnswer'];
export type PracticeContact = components['schemas']['PracticeContact'];
export type LinkToken = components['schemas']['LinkToken'];
export type NewLink = components['schemas']['NewLink'];
export type NewNote = components['schemas']['NewNote'];
export type Move = components['schemas']['Move'];
export type Enter = components['schemas']['Enter'];
export type Decline = components['schemas']['Decline'];
export type Reopen = components['schemas']['Reopen'];
export type ResponseProblem = components['responses']['Problem'];
export type $defs = Record<string, never>;
export interface operations {
    getDraft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft, as it would be submitted; its state in ETag */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description A problem, RFC 9457 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/session-unknown";
                    };
                };
            };
            /** @description A problem, RFC 9457 */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/link-used";
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    deleteDraft: {
        parameters: {
            query?: never;
            header: {
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
            /** @description A problem, RFC 9457 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/session-unknown";
                    };
                };
            };
            /** @description A problem, RFC 9457 */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/link-used";
                    };
                };
            };
            /** @description A problem, RFC 9457 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/draft-changed";
                    };
                };
            };
            /** @description A problem, RFC 9457 */
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
    checkSection: {
        parameters: {
            query: {
                /** @description 1 for the first section of the form */
                section: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The problems, perhaps none; the state that was checked in ETag */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectionProblems"];
                };
            };
            /** @description A problem, RFC 9457 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/session-unknown";
                    };
                };
            };
            /** @description A problem, RFC 9457 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/section-unknown";
                    };
                };
            };
            /** @description A problem, RFC 9457 */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/link-used";
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    saveSection: {
        parameters: {
            query?: never;
            header: {
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
                "application/json": components["schemas"]["DraftSection"];
            };
        };
        responses: {
            /** @description They are kept; the new state in ETag */
            204: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, RFC 9457 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/session-unknown";
                    };
                };
            };
            /** @description A problem, RFC 9457 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/section-unknown";
                    };
                };
            };
            /** @description A problem, RFC 9457 */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/link-used";
                    };
                };
            };
            /** @description A problem, RFC 9457 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/draft-changed";
                    };
                };
            };
            /** @description A problem, RFC 9457 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/draft-faulty";
                    };
                };
            };
            /** @description A problem, RFC 9457 */
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
    submitDraft: {
        parameters: {
            query?: never;
            header: {
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
                    Location: string;
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
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/idempotency-key-missing";
                    };
                };
            };
            /** @description A problem, RFC 9457 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/session-unknown";
                    };
                };
            };
            /** @description A problem, RFC 9457 */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/link-used";
                    };
                };
            };
            /** @description A problem, RFC 9457 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/draft-changed";
                    };
                };
            };
            /** @description A problem, RFC 9457 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/enrolment-refused";
                    };
                };
            };
            /** @description A problem, RFC 9457 */
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
                standing?: components["schemas"]["StandingWord"];
                state?: components["schemas"]["Reached"];
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
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/parameter-faulty";
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
    submitEnrolment: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description `language`: en or mi; `answers`: raw answers by question id; see contracts/examples/submission-adult.json */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Submission"];
            };
        };
        responses: {
            /** @description It is kept and will be announced; its URL in Location */
            202: {
                headers: {
                    Location: string;
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
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/idempotency-key-missing";
                    };
                };
            };
            /** @description A problem, RFC 9457 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/session-unknown";
                    };
                };
            };
            /** @description A problem, RFC 9457 */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/link-used";
                    };
                };
            };
            /** @description A problem, RFC 9457 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/too-large";
                    };
                };
            };
            /** @description A problem, RFC 9457 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/enrolment-refused" | "https://enrolment.nz/problems/idempotency-key-reused";
                    };
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
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/last-event-id-faulty";
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
    listOwnEnrolments: {
        parameters: {
            query?: never;
            header?: never;
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
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/session-unknown";
                    };
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
            /** @description A problem, RFC 9457 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/enrolment-unknown";
                    };
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
            /** @description A problem, RFC 9457 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/enrolment-unknown";
                    };
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
                "application/json": components["schemas"]["Move"];
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
            /** @description A problem, RFC 9457 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/move-not-allowed";
                    };
                };
            };
            /** @description A problem, RFC 9457 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/move-faulty";
                    };
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
                "application/json": components["schemas"]["NewNote"];
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
            /** @description A problem, RFC 9457 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/note-faulty";
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listFiles: {
        parameters: {
            query?: never;
            header?: never;
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
            /** @description A problem, RFC 9457 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/session-unknown";
                    };
                };
            };
            /** @description A problem, RFC 9457 */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/link-used";
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    uploadFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description `attachment; filename*=UTF-8''` and the name, percent-encoded */
                "Content-Disposition"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The file itself: a JPEG, a PNG or a PDF */
        requestBody: {
            content: {
                "application/octet-stream": string;
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
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/session-unknown";
                    };
                };
            };
            /** @description A problem, RFC 9457 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/too-many-files";
                    };
                };
            };
            /** @description A problem, RFC 9457 */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/link-used";
                    };
                };
            };
            /** @description A problem, RFC 9457 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/too-large";
                    };
                };
            };
            /** @description A problem, RFC 9457 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/file-heic" | "https://enrolment.nz/problems/file-type";
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    deleteFile: {
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
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem, RFC 9457 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/session-unknown";
                    };
                };
            };
            /** @description A problem, RFC 9457 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/file-unknown";
                    };
                };
            };
            /** @description A problem, RFC 9457 */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/link-used";
                    };
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
                "application/json": components["schemas"]["FormDefinition"];
            };
        };
        responses: {
            /** @description The version, its URL in Location, and what is not translated */
            201: {
                headers: {
                    Location: string;
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
            /** @description A problem, RFC 9457 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/form-faulty";
                    };
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
                    "application/json": components["schemas"]["FormDefinition"];
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
            /** @description A problem, RFC 9457 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/form-unknown";
                    };
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
                "application/json": components["schemas"]["NewLink"];
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
            /** @description A problem, RFC 9457 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/link-faulty" | "https://enrolment.nz/problems/prefill-faulty";
                    };
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
            /** @description A problem, RFC 9457 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/media-type-unsupported";
                    };
                };
            };
            /** @description A problem, RFC 9457 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/link-faulty" | "https://enrolment.nz/problems/list-faulty";
                    };
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
                "application/json": components["schemas"]["LinkToken"];
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
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/link-unknown";
                    };
                };
            };
            /** @description A problem, RFC 9457 */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/link-expired" | "https://enrolment.nz/problems/link-revoked" | "https://enrolment.nz/problems/link-used";
                    };
                };
            };
            /** @description A problem, RFC 9457 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/token-faulty";
                    };
                };
            };
            /** @description A problem, RFC 9457 */
            429: {
                headers: {
                    /** @description Seconds */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/too-many-requests";
                    };
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
            /** @description A problem, RFC 9457 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/link-unknown";
                    };
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
                    "image/jpeg": string;
                    "image/png": string;
                    "application/pdf": string;
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
            /** @description A problem, RFC 9457 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/file-unknown";
                    };
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
            /** @description A problem, RFC 9457 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        type?: "https://enrolment.nz/problems/retention-faulty";
                    };
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
}
