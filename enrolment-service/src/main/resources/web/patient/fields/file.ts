import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Upload } from '../api/files.ts';
import { unreachable } from '../model/form.ts';
import { list, text } from '../model/json.ts';
import { say } from '../parts/announce.ts';
import type { Words } from '../words/words.ts';
import { fieldId, type PlaceOf } from './place.ts';

/** Without HEIC, phones turn such photos into JPEG by themselves. */
const ACCEPTED = 'image/jpeg,image/png,application/pdf';

export function fileField(place: PlaceOf<'file'>): TemplateResult {
  const { words, files } = place.around;
  const ids = list(place.answer).map(text);
  const upload = files.uploads.get(place.pointer);
  return html`
    <p class="hint">${words.fileHint(place.shape.max)}</p>
    ${ids.length === 0 ? nothing : html`<ul class="files">${repeat(ids, (id) => id, (id) => sent(place, id))}</ul>`}
    ${upload === undefined ? nothing : underWay(place, upload)}
    ${ids.length >= place.shape.max
      ? nothing
      : html`<div class="buttons">
          ${chooser(place, fieldId(place.pointer), words.photo, true)} ${chooser(place, fieldId(`${place.pointer}=file`), words.file, false)}
        </div>`}
  `;
}

/** The camera alone would hide the pictures that are there already: so there are two. */
function chooser(place: PlaceOf<'file'>, id: string, label: string, camera: boolean): TemplateResult {
  return html`<span class="chooser">
    <input
      type="file"
      id=${id}
      accept=${camera ? 'image/jpeg' : ACCEPTED}
      capture=${camera ? 'environment' : nothing}
      aria-describedby=${place.describedBy ?? nothing}
      @change=${(event: Event) => {
        const field = event.target as HTMLInputElement;
        const [file] = field.files ?? [];
        field.value = '';
        if (file !== undefined) {
          void send(place, file);
        }
      }}
    />
    <label for=${id} class="second">${label}</label>
  </span>`;
}

function sent(place: PlaceOf<'file'>, id: string): TemplateResult {
  const { words, files } = place.around;
  const picture = files.picture(id);
  const name = files.name(id);
  return html`<li>
    ${picture === undefined ? nothing : html`<img src=${picture} alt="" />`}
    <span class="file-name">${name}</span>
    <button type="button" class="plain" aria-label=${words.remove(name)} @click=${() => remove(place, id)}>${words.remove('')}</button>
  </li>`;
}

function underWay(place: PlaceOf<'file'>, upload: Upload): TemplateResult {
  const { words } = place.around;
  return upload.failure === undefined
    ? html`<p><progress max="100" value=${upload.percent} aria-label=${words.sending(upload.name, upload.percent)}></progress> ${words.sending(upload.name, upload.percent)}</p>`
    : html`<p class="error" role="alert">${reason(upload, words)}
        <button type="button" class="plain" @click=${() => void send(place, upload.file)}>${words.tryAgain}</button></p>`;
}

function reason({ name, failure }: Upload, words: Words): string {
  switch (failure) {
    case 'no-connection':
    case 'failed':
    case undefined:
      return words.fileFailed(name);
    case 'too-large':
      return words.fileTooLarge(name);
    case 'type':
      return words.fileType(name);
    case 'heic':
      return words.fileHeic(name);
    case 'too-many':
      return words.tooManyFiles;
    default:
      return unreachable(failure);
  }
}

async function send(place: PlaceOf<'file'>, file: File): Promise<void> {
  const id = await place.around.files.send(place.pointer, file);
  if (id !== undefined) {
    place.set([...list(place.answer), id]);
    place.around.left();
    say(place.around.words.sentFile(file.name));
  }
}

function remove(place: PlaceOf<'file'>, id: string): void {
  const left = list(place.answer).filter((each) => each !== id);
  place.set(left.length === 0 ? undefined : left);
  say(place.around.words.removed(place.around.files.name(id)));
  requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById(fieldId(place.pointer))?.focus()));
}
