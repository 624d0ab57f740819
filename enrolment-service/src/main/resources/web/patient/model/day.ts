/** A calendar day, `yyyy-mm-dd`. */
export type Day = string;

/** What was typed into three fields, finished or not. */
export interface TypedDay {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'hanuere', 'kohitatea'],
  ['february', 'pepuere', 'huitanguru'],
  ['march', 'maehe', 'poututerangi'],
  ['april', 'aperira', 'paengawhawha'],
  ['may', 'mei', 'haratua'],
  ['june', 'hune', 'pipiri'],
  ['july', 'hurae', 'hongongoi'],
  ['august', 'akuhata', 'hereturikoka'],
  ['september', 'hepetema', 'mahuru'],
  ['october', 'oketopa', 'whiringaanuku'],
  ['november', 'noema', 'whiringaarangi'],
  ['december', 'tihema', 'hakihea'],
];

/** Today in New Zealand, wherever the browser is. */
export function todayInNewZealand(now: Date = new Date()): Day {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Pacific/Auckland', dateStyle: 'short' }).format(now);
}

export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Completed years; not known of what is no day, or lies ahead. */
export function ageOn(born: Day, today: Day): number | undefined {
  if (!isDay(born) || born > today) {
    return undefined;
  }
  const years = Number(today.slice(0, 4)) - Number(born.slice(0, 4));
  return today.slice(5) < born.slice(5) ? years - 1 : years;
}

/** Splits what was kept; whatever was typed comes back as it was. */
export function split(kept: string): TypedDay {
  const [year = '', month = '', ...day] = kept.split('-');
  return { year, month: shortened(month), day: shortened(day.join('-')) };
}

/**
 * What is kept of three fields: a day in ISO form when they make one, else what was typed, so that nothing is lost and
 * the service can say what is wrong.
 */
export function join(typed: TypedDay, partly: boolean): string | undefined {
  const year = clean(typed.year);
  const month = monthNumber(clean(typed.month));
  const day = clean(typed.day);
  if (year === '' && month === '' && day === '') {
    return undefined;
  }
  if (partly && day === '') {
    return month === '' ? year : `${year}-${padded(month)}`;
  }
  return `${year}-${padded(month)}-${padded(day)}`;
}

/** A whole date that was pasted into one field, such as `14/3/1979` or `14 March 1979`. */
export function pasted(text: string): TypedDay | undefined {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text);
  if (iso) {
    return { year: iso[1] ?? '', month: iso[2] ?? '', day: iso[3] ?? '' };
  }
  const usual = /^\s*(\d{1,2})[\s./-]+([\p{L}\d]+)[\s./-]+(\d{4})\s*$/u.exec(text);
  return usual ? { day: usual[1] ?? '', month: usual[2] ?? '', year: usual[3] ?? '' } : undefined;
}

function clean(text: string): string {
  return text.trim().replaceAll('-', '');
}

function padded(text: string): string {
  return /^\d$/.test(text) ? `0${text}` : text;
}

function shortened(text: string): string {
  return text.replace(/^0(?=\d$)/, '');
}

/** `March`, `mar` and `Poutūterangi` are 3. */
function monthNumber(text: string): string {
  const word = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const found = word.length < 3 ? -1 : MONTHS.findIndex((names) => names.some((name) => name.startsWith(word)));
  return found < 0 ? text : String(found + 1);
}
