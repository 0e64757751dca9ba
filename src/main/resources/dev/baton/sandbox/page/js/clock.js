// The sandbox's own time, which goes on to the next run when somebody wants to see it.

import {el} from './dom.js';
import {get, post} from './api.js';
import {state, tell} from './state.js';
import {showProblem} from './notices.js';
import {clock, date, moment, now} from './times.js';

const SETTLED = 2_500;

/** Asks how late it is in the sandbox. */
export async function readClock() {
  state.clock = await get('clock');
}

/** The time and how to move it; nothing where the clock is the machine's. */
export function clockBox() {
  if (!state.clock.movable) return null;
  const isAhead = state.clock.ahead > 0;
  return el('section', {class: 'clock', 'aria-labelledby': 'clock-title'},
    el('h2', {id: 'clock-title'}, 'The sandbox’s time'),
    el('p', {class: 'clock-now'}, isAhead ? date(now()) : `${clock(now())}, like yours`),
    state.clock.next && el('p', {class: 'clock-next'}, 'Next run: ', moment(state.clock.next)),
    el('div', {class: 'clock-buttons'},
      state.clock.next && mover('next', 'Go to the next run'),
      mover('hour', 'An hour on')));
}

const mover = (to, label) => el('button', {
  type: 'button', class: 'button', 'data-key': `clock-${to}`,
  on: {click: async ({currentTarget}) => {
    currentTarget.disabled = true;
    try {
      state.clock = await post('clock', {to});
      tell('clock');
      setTimeout(() => tell('clock'), SETTLED); // by then what was due has run
    } catch (problem) {
      showProblem(problem);
    } finally {
      currentTarget.disabled = false;
    }
  }},
}, label);
