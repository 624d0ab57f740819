// Generated from contracts/openapi: see README.md.

export interface paths {
    "/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find addresses as they are typed, best first */
        get: operations["findAddresses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/addresses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one address */
        get: operations["readAddress"];
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
        FoundAddresses: {
            /** @description Best first */
            addresses: components["schemas"]["FoundAddress"][];
        };
        FoundAddress: components["schemas"]["Address"] & components["schemas"]["HowItMatches"];
        Address: {
            /**
             * Format: int32
             * @description LINZ's address_id
             */
            id: number;
            lines: components["schemas"]["Lines"];
            parts: components["schemas"]["Parts"];
            /**
             * Format: double
             * @description Degrees, NZGD2000
             */
            latitude: number;
            /**
             * Format: double
             * @description Degrees, NZGD2000
             */
            longitude: number;
        };
        HowItMatches: {
            /** @description The number that was asked for is not on this road; this is the nearest one that is */
            nearest: boolean;
            /** @description What of the lines was asked for, in order, never overlapping */
            highlights: components["schemas"]["Highlight"][];
        };
        Highlight: {
            /**
             * Format: int32
             * @description Which line, from 0
             */
            line: number;
            /**
             * Format: int32
             * @description The first character, in UTF-16 units, as JavaScript's slice counts them
             */
            start: number;
            /**
             * Format: int32
             * @description The character behind the last
             */
            end: number;
        };
        /** @description Two or three lines for an envelope */
        Lines: string[];
        /** @description What is absent is empty */
        Parts: {
            unit: string;
            /** @description 12, or 12-16 for a range */
            number: string;
            /** @description Letters behind the number */
            suffix: string;
            road: string;
            suburb: string;
            city: string;
            postcode: string;
        };
        /** @description A FeatureCollection of RFC 7946 */
        FoundFeatures: {
            /** @enum {string} */
            type: "FeatureCollection";
            features: components["schemas"]["FoundFeature"][];
        };
        /** @description A Feature of RFC 7946 */
        FoundFeature: {
            /** @enum {string} */
            type: "Feature";
            /** Format: int32 */
            id: number;
            geometry: components["schemas"]["Point"];
            properties: components["schemas"]["AddressText"] & components["schemas"]["HowItMatches"];
        };
        /** @description A Feature of RFC 7946 */
        Feature: {
            /** @enum {string} */
            type: "Feature";
            /** Format: int32 */
            id: number;
            geometry: components["schemas"]["Point"];
            properties: components["schemas"]["AddressText"];
        };
        AddressText: {
            lines: components["schemas"]["Lines"];
            parts: components["schemas"]["Parts"];
        };
        Point: {
            /** @enum {string} */
            type: "Point";
            /** @description Longitude, then latitude */
            coordinates: number[];
        };
        /** @description RFC 9457; nothing in it repeats what was sent */
        Problem: {
            /**
             * Format: uri
             * @description Stable; what a client may rely on
             */
            type: string;
            title: string;
            /** Format: int32 */
            status: number;
            detail: string;
            /** @description What was wrong with the parameters; left out when none of them is at fault */
            errors?: components["schemas"]["Fault"][];
        };
        Fault: {
            /** @description RFC 6901, into the query parameters: /limit */
            pointer: string;
            code: string;
            detail: string;
        };
    };
    responses: {
        /** @description The client has it */
        NotModified: {
            headers: {
                ETag: components["headers"]["ETag"];
                "Cache-Control": components["headers"]["CacheControl"];
                Vary: components["headers"]["Vary"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The page that asks is of an origin that is not in quarkus.http.cors.origins; no body */
        OriginNotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Neither JSON nor GeoJSON is accepted */
        NotAcceptable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The client has asked too often */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something failed here */
        Failure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no verified index */
        IndexUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description The ETag of what the client has */
        IfNoneMatch: string;
    };
    requestBodies: never;
    headers: {
        /** @description Changes with the index, and differs between JSON and GeoJSON */
        ETag: string;
        /** @description Always private: what was asked for is a patient's address */
        CacheControl: string;
        /** @description Accept, and Origin where pages of several origins may ask */
        Vary: string;
        /** @description Seconds */
        RetryAfter: number;
    };
    pathItems: never;
}
export type FoundAddresses = components['schemas']['FoundAddresses'];
export type FoundAddress = components['schemas']['FoundAddress'];
export type Address = components['schemas']['Address'];
export type HowItMatches = components['schemas']['HowItMatches'];
export type Highlight = components['schemas']['Highlight'];
export type Lines = components['schemas']['Lines'];
export type Parts = components['schemas']['Parts'];
export type FoundFeatures = components['schemas']['FoundFeatures'];
export type FoundFeature = components['schemas']['FoundFeature'];
export type Feature = components['schemas']['Feature'];
export type AddressText = components['schemas']['AddressText'];
export type Point = components['schemas']['Point'];
export type Problem = components['schemas']['Problem'];
export type Fault = components['schemas']['Fault'];
export type ResponseNotModified = components['responses']['NotModified'];
export type ResponseOriginNotAllowed = components['responses']['OriginNotAllowed'];
export type ResponseNotAcceptable = components['responses']['NotAcceptable'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseFailure = components['responses']['Failure'];
export type ResponseIndexUnavailable = components['responses']['IndexUnavailable'];
export type ParameterIfNoneMatch = components['parameters']['IfNoneMatch'];
export type HeaderETag = components['headers']['ETag'];
export type HeaderCacheControl = components['headers']['CacheControl'];
export type HeaderVary = components['headers']['Vary'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type $defs = Record<string, never>;
export interface operations {
    findAddresses: {
        parameters: {
            query: {
                /** @description Part of an address: its words in any order, finished or not, abbreviated or not, with or without macrons; 1 to 200 characters and at most 32 words. Percent-encoded UTF-8. Tabs and line breaks are spaces. */
                q: string;
                /** @description How many at most */
                limit?: number;
            };
            header?: {
                /** @description The ETag of what the client has */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What fits; an empty list when nothing does */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundAddresses"];
                    "application/geo+json": components["schemas"]["FoundFeatures"];
                };
            };
            304: components["responses"]["NotModified"];
            /** @description The query makes no sense. What is no URL at all, such as a stray percent sign, gets no body. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["OriginNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            /** @description The URL is longer than 16 kB; no body */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
            503: components["responses"]["IndexUnavailable"];
        };
    };
    readAddress: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what the client has */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description LINZ's address_id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Address"];
                    "application/geo+json": components["schemas"]["Feature"];
                };
            };
            304: components["responses"]["NotModified"];
            403: components["responses"]["OriginNotAllowed"];
            /** @description There is no such address */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Failure"];
            503: components["responses"]["IndexUnavailable"];
        };
    };
}
