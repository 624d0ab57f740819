import type { components } from './enrolment-service.ts';
import { smaller } from './photo.ts';
import type { Session } from './session.ts';

export type SentFile = components['schemas']['OwnFile'];

export type UploadFailure = 'no-connection' | 'too-large' | 'type' | 'heic' | 'too-many' | 'failed';

/** A file on its way. */
export interface Upload {
  readonly name: string;
  readonly file: File;
  readonly percent: number;
  readonly failure: UploadFailure | undefined;
}

const LARGEST = 10_000_000;

/** Files go at once, and are kept by their id; an answer names the ids. */
export class Files extends EventTarget {
  private known = new Map<string, SentFile>();
  private readonly pictures = new Map<string, string>();
  /** Under way or failed, by pointer. */
  readonly uploads = new Map<string, Upload>();

  constructor(private readonly session: Session) {
    super();
  }

  /** The names of those that were sent before. */
  async load(): Promise<void> {
    const outcome = await this.session.ask('get', '/files', undefined);
    if (outcome.is === 'done') {
      outcome.body.files.forEach((file) => this.known.set(file.id, file));
      this.changed();
    }
  }

  name(id: string): string {
    return this.known.get(id)?.name ?? '';
  }

  /** A picture of a file that was chosen on this page. */
  picture(id: string): string | undefined {
    return this.pictures.get(id);
  }

  /** Sends a file; its id, if it arrived. */
  async send(pointer: string, chosen: File): Promise<string | undefined> {
    this.be(pointer, { name: chosen.name, file: chosen, percent: 0, failure: undefined });
    const file = await smaller(chosen);
    if (file.size > LARGEST) {
      return this.fail(pointer, chosen, 'too-large');
    }
    const answer = await this.post(pointer, file, chosen.name);
    if (typeof answer === 'string') {
      return this.fail(pointer, chosen, answer);
    }
    this.known.set(answer.id, answer);
    if (file.type.startsWith('image/')) {
      this.pictures.set(answer.id, URL.createObjectURL(file));
    }
    this.uploads.delete(pointer);
    this.changed();
    return answer.id;
  }

  /** With XMLHttpRequest, which tells how far it is. */
  private post(pointer: string, file: Blob, name: string): Promise<SentFile | UploadFailure> {
    return new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.open('POST', '/files');
      Object.entries(this.session.headers()).forEach(([header, value]) => request.setRequestHeader(header, value));
      request.setRequestHeader('Content-Type', 'application/octet-stream');
      request.setRequestHeader('Content-Disposition', `attachment; filename*=UTF-8''${encoded(name)}`);
      request.upload.onprogress = ({ loaded, total }) =>
        this.be(pointer, { name, file: file as File, percent: Math.round((100 * loaded) / total), failure: undefined });
      request.onload = () => resolve(request.status === 201 ? JSON.parse(request.responseText) : failure(request));
      request.onerror = () => resolve('no-connection');
      request.send(file);
    });
  }

  private fail(pointer: string, file: File, failure: UploadFailure): undefined {
    this.be(pointer, { name: file.name, file, percent: 0, failure });
    return undefined;
  }

  private be(pointer: string, upload: Upload): void {
    this.uploads.set(pointer, upload);
    this.changed();
  }

  private changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}

function encoded(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function failure(request: XMLHttpRequest): UploadFailure {
  switch (request.status) {
    case 409:
      return 'too-many';
    case 413:
      return 'too-large';
    case 415:
      return request.responseText.includes('file-heic') ? 'heic' : 'type';
    default:
      return 'failed';
  }
}
