// Times, as the person that the page acts as reads them on a clock nearby.

import {el} from './dom.js';
import {state} from './state.js';

/** The sandbox's present, which may be ahead of this machine's. */
export const now = () => Date.now() + state.clock.ahead;

const formats = new Map();

function format(options) {
  const all = {timeZone: state.me.zone, ...options};
  const key = JSON.stringify(all);
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat('en-GB', all));
  return formats.get(key);
}

/** Such as `2026-11-23`. */
export const dayOf = instant =>
  format({year: 'numeric', month: '2-digit', day: '2-digit'}).format(new Date(instant)).split('/').reverse().join('-');

export const clock = (instant, timeZone = state.me.zone) =>
  format({hour: '2-digit', minute: '2-digit', timeZone}).format(new Date(instant));

/** Such as `Today` or `Tuesday, 24 November`. */
export function dayName(instant) {
  const day = dayOf(instant);
  const near = {0: 'Today', [-1]: 'Yesterday', 1: 'Tomorrow'};
  for (const [distance, name] of Object.entries(near)) {
    if (day === dayOf(now() + distance * 86_400_000)) return name;
  }
  return format({weekday: 'long', day: 'numeric', month: 'long'}).format(new Date(instant));
}

/** A point in time within a text, such as `tomorrow, 09:30`. */
export function moment(instant) {
  const day = dayName(instant);
  const words = /^(Today|Yesterday|Tomorrow)$/.test(day) ? day.toLowerCase() : shortDay(instant);
  return time(instant, `${words}, ${clock(instant)}`);
}

const shortDay = instant => {
  const year = dayOf(instant).slice(0, 4) === dayOf(now()).slice(0, 4) ? {} : {year: 'numeric'};
  return format({weekday: 'short', day: 'numeric', month: 'short', ...year}).format(new Date(instant));
};

/** Such as `Fri, 27 Nov, 10:15`, however near. */
export const date = instant => time(new Date(instant).toISOString(), `${shortDay(instant)}, ${clock(instant)}`);

/** A time that tells more on hover. */
export function time(instant, words = clock(instant)) {
  const whole = format({dateStyle: 'full', timeStyle: 'long'}).format(new Date(instant));
  return el('time', {datetime: instant, title: `${whole} (${state.me.zone})`}, words);
}
